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
