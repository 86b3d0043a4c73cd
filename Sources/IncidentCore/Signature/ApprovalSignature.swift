import Crypto
import Foundation

/// A person's signature under the approval of one text, made with an SSH key.
///
/// It has the form of `ssh-keygen -Y sign` (OpenSSH, PROTOCOL.sshsig), so that anybody can check it
/// without this program.
package struct ApprovalSignature: Hashable, Codable, Sendable {
  /// What the signature is for; ssh-keygen calls it the namespace.
  package static let namespace = "stormlog-approval"

  /// What lies between the lines `BEGIN` and `END SSH SIGNATURE`, as one line of Base64.
  package let blob: String

  package init(blob: String) {
    self.blob = blob
  }

  /// What `ssh-keygen -Y sign` has written; nil where that is no signature.
  package init?(armored text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmed }
    guard let first = lines.firstIndex(of: Self.begin), let last = lines.firstIndex(of: Self.end),
      first < last
    else { return nil }
    self.init(blob: lines[(first + 1)..<last].joined())
    guard SecureShellSignature(blob) != nil else { return nil }
  }

  /// As `ssh-keygen -Y verify` reads it.
  package var armored: String {
    var lines = [Self.begin]
    var rest = blob[...]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(70)))
      rest = rest.dropFirst(70)
    }
    return (lines + [Self.end]).joined(separator: "\n") + "\n"
  }

  private static let begin = "-----BEGIN SSH SIGNATURE-----"
  private static let end = "-----END SSH SIGNATURE-----"

  /// The key that signed, as a line of `authorized_keys` without its remark; nil where it cannot be
  /// read.
  package var key: SecureShellKey? {
    SecureShellSignature(blob).flatMap { SecureShellKey(blob: $0.publicKey) }
  }

  /// Whether the key named in it has signed this message.
  package func holds(for message: String) -> Bool {
    guard let signature = SecureShellSignature(blob), let key else { return false }
    return signature.namespace == Self.namespace
      && key.isSignature(signature.signature, of: signature.signedBytes(of: Data(message.utf8)))
  }
}

/// What somebody signs who approves: which text of which statement of which incident, and as whom.
package struct ApprovalMessage: Hashable, Sendable {
  package let text: String

  /// - Parameter digest: The salted digest of the text, to which the approval binds.
  package init(incident: IncidentID, statement: Int, digest: String, person: PersonID) {
    text = """
      stormlog approval 1
      incident \(incident.canonicalText)
      statement \(statement)
      text \(digest)
      person \(person.name)

      """
  }
}

extension Substring {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
