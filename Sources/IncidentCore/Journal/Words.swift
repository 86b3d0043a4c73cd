package import Foundation

/// The erasable part of an entry: every text, name and URL in it, by key.
///
/// All free text of an event lies here and nowhere else, so that one erasure reaches all of it
/// and no rule can come to depend on it: `apply` never sees words.
package struct Words: Hashable, Codable, Sendable {
  package private(set) var texts: [String: String]

  package init(_ texts: [WordKey: String?] = [:]) {
    self.texts = [:]
    for case (let key, let text?) in texts { self.texts[key.name] = text }
  }

  package init(texts: [String: String]) {
    self.texts = texts
  }

  /// Reads stored words.
  ///
  /// - Throws: `DecodingError` where the bytes are no JSON object of texts.
  package init(stored bytes: Data) throws {
    if let plain = PlainWords.read(bytes) {
      self.init(texts: plain)
    } else {
      self = try JournalCoding.decoder().decode(Words.self, from: bytes)
    }
  }

  package subscript(key: WordKey) -> String? {
    get { texts[key.name] }
    set { texts[key.name] = newValue }
  }

  package var isEmpty: Bool { texts.isEmpty }

  /// These words and `other`'s, which win where both have a key.
  package func merging(_ other: Words) -> Words {
    Words(texts: texts.merging(other.texts) { _, new in new })
  }

  package init(from decoder: any Decoder) throws {
    texts = try decoder.singleValueContainer().decode([String: String].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}

/// The name of one text within an entry's words.
package struct WordKey: Hashable, Sendable {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// What was said or done, in a sentence or more.
  package static let text = WordKey("text")
  /// Why it was done.
  package static let because = WordKey("because")
  /// Where it can be read: a URL or a citation.
  package static let source = WordKey("source")
  package static let title = WordKey("title")
  package static let summary = WordKey("summary")
  package static let url = WordKey("url")
  /// The full name of the person an act concerns.
  package static let name = WordKey("name")
  /// To whom something was promised or said.
  package static let recipient = WordKey("recipient")
}
