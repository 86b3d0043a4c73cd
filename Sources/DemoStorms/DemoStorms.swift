/// Well-documented storms of the past as lists of commands, in the bytes of their YAML files.
package enum DemoStorms {
  /// The scripts by id, in the order in which they are offered.
  package static let all: [(id: String, yaml: [UInt8])] = [
    ("united-3411", PackageResources.united_3411_yaml),
    ("adidas-rent", PackageResources.adidas_rent_yaml),
  ]

  /// The script of this id; nil where there is none.
  package static func script(_ id: String) -> [UInt8]? {
    all.first { $0.id == id }?.yaml
  }
}
