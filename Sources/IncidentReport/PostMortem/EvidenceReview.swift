import IncidentCore

/// A file kept as evidence, as a post-mortem lists it.
package struct EvidenceReview: Hashable, Encodable, Sendable {
  /// The entry that refers to it.
  package let entry: Int
  /// Nil where it was redacted.
  package let name: String?
  /// In bytes.
  package let size: Int
  package let sha256: String
  /// The entry was redacted, and the file erased with it.
  package let isRedacted: Bool
  /// The file was too large to be kept; only its hash is.
  package let isElsewhere: Bool
  /// Where it lay then.
  package let place: String?
}

extension EvidenceReview {
  static func all(in journal: Timeline) -> [EvidenceReview] {
    journal.items.flatMap { item in
      item.files.map { file in
        EvidenceReview(
          entry: item.sequence, name: file.name, size: file.attachment.size,
          sha256: file.attachment.sha256, isRedacted: item.isRedacted,
          isElsewhere: file.attachment.isElsewhere, place: file.place)
      }
    }
  }
}
