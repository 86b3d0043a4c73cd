/// A condition of a playbook, such as `wind >= 5 or fact.injury == "yes"`.
package struct Condition: Hashable, Codable, Sendable {
  /// The condition as it was written.
  package let source: String

  package init(source: String) {
    self.source = source
  }

  package init(from decoder: any Decoder) throws {
    source = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(source)
  }
}
