/// A value that is stored as the one text that names it, which files and the command line use too.
package protocol CodedAsText: Codable {
  /// The text that names it.
  var text: String { get }

  /// The value that a text names; nil for any other text.
  init?(text: String)
}

extension CodedAsText {
  /// - Throws: `DecodingError` for what is no text, or names no such value.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Self(text: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no such \(Self.self)")
    }
    self = value
  }

  /// Writes the text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
