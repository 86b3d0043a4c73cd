/// A file given as evidence, known by its content.
///
/// Its name is words: it lies in the entry under ``nameKey(_:)``.
package struct Attachment: Hashable, Codable, Sendable {
  /// SHA-256 of the content, lower-case hexadecimal.
  package let sha256: String
  /// Size in bytes.
  package let size: Int
  private let elsewhere: Bool?

  /// - Parameter isElsewhere: The content is not kept with the journal.
  package init(sha256: String, size: Int, isElsewhere: Bool = false) {
    self.sha256 = sha256
    self.size = size
    // Left out where it is false, so that the entries of all other files keep their bytes.
    elsewhere = isElsewhere ? true : nil
  }

  /// The content was too large to be kept with the journal. The hash shows whether a file that lies
  /// elsewhere is still the one that was given; where it lay stands under ``placeKey(_:)``.
  package var isElsewhere: Bool { elsewhere ?? false }

  /// The largest file whose content is kept, in bytes.
  package static let sizeLimit = 25 * 1024 * 1024

  /// The key of the name of an entry's attachment, counted from 1.
  package static func nameKey(_ number: Int) -> WordKey {
    WordKey("attachment.\(number).name")
  }

  /// The key of the path at which an attachment that is not kept with the journal lay.
  package static func placeKey(_ number: Int) -> WordKey {
    WordKey("attachment.\(number).place")
  }
}

/// An attachment and the name of the file it came from.
package struct NamedAttachment: Hashable, Sendable {
  package let attachment: Attachment
  package let name: String
  /// Where the file lay, if its content is not kept with the journal.
  package let place: String?

  package init(_ attachment: Attachment, name: String, place: String? = nil) {
    self.attachment = attachment
    self.name = name
    self.place = place
  }
}

extension Words {
  /// These words with the names of an entry's attachments.
  package func naming(_ attachments: [NamedAttachment]) -> Words {
    var words = self
    for (index, attachment) in attachments.enumerated() {
      words[Attachment.nameKey(index + 1)] = attachment.name
      words[Attachment.placeKey(index + 1)] = attachment.place
    }
    return words
  }
}
