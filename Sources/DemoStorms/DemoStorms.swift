/// Well-documented storms of the past as lists of commands, in the bytes of their YAML files.
///
/// A script has a title and a description in both languages, the language of its texts, its
/// sources, a workspace (organisation, time zone, invented people and their roles) and entries.
/// An entry says what somebody types: `at`, the time on the demo's clock with its offset; `as`,
/// the person; `command`, the arguments. An argument `@label` stands for the sequence of the first
/// journal entry made by the script's entry of that `label`. `documented` tells whether the thing
/// recorded is in a source, then named in `source`; all else is invented and says so in its text.
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
