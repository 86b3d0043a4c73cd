/// The scenarios of drills that the program carries with it, after documented storms.
package enum DrillScenarios {
  /// The files by the scenarios' ids, in alphabetical order.
  package static let all: [(id: String, yaml: [UInt8])] = [
    ("boss-ticket", PackageResources.boss_ticket_yaml),
    ("deleted-criticism", PackageResources.deleted_criticism_yaml),
    ("kitchen-video", PackageResources.kitchen_video_yaml),
  ]

  /// The YAML file of a scenario; nil where the program carries none of this id.
  package static func file(_ id: String) -> [UInt8]? {
    all.first { $0.id == id }?.yaml
  }
}
