import Crypto
package import Foundation
package import IncidentCore

/// A file to be kept, and the name by which entries refer to it.
package struct Evidence: Hashable, Sendable {
  package let attachment: Attachment
  package let content: Data

  package init(_ content: Data) {
    self.content = content
    attachment = Attachment(sha256: Self.sha256(content), size: content.count)
  }

  static func sha256(_ content: Data) -> String {
    Data(SHA256.hash(data: content)).hexadecimal
  }
}

/// Reckons what a file that is too large to be kept is known by, piece by piece.
package struct EvidenceDigest {
  private var hash = SHA256()
  private var size = 0

  package init() {}

  package mutating func add(_ piece: Data) {
    hash.update(data: piece)
    size += piece.count
  }

  /// The file whose pieces were added.
  package var attachment: Attachment {
    Attachment(sha256: Data(hash.finalize()).hexadecimal, size: size, isElsewhere: true)
  }
}
