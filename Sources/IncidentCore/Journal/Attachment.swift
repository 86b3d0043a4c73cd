/// A file kept as evidence, known by its content.
///
/// Its name is words: it lies in the entry under ``nameKey(_:)``.
package struct Attachment: Hashable, Codable, Sendable {
  /// SHA-256 of the content, lower-case hexadecimal.
  package let sha256: String
  /// Size in bytes.
  package let size: Int

  package init(sha256: String, size: Int) {
    self.sha256 = sha256
    self.size = size
  }

  /// The largest file that is kept, in bytes.
  package static let sizeLimit = 25 * 1024 * 1024

  /// The key of the name of an entry's attachment, counted from 1.
  package static func nameKey(_ number: Int) -> WordKey {
    WordKey("attachment.\(number).name")
  }
}

/// An attachment and the name of the file it came from.
package struct NamedAttachment: Hashable, Sendable {
  package let attachment: Attachment
  package let name: String

  package init(_ attachment: Attachment, name: String) {
    self.attachment = attachment
    self.name = name
  }
}

extension Words {
  /// These words with the names of an entry's attachments.
  package func naming(_ attachments: [NamedAttachment]) -> Words {
    var words = self
    for (index, attachment) in attachments.enumerated() {
      words[Attachment.nameKey(index + 1)] = attachment.name
    }
    return words
  }
}
