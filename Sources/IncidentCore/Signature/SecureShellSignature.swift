import Crypto
import Foundation

/// The parts of a signature as `ssh-keygen -Y sign` makes it (OpenSSH, PROTOCOL.sshsig, version 1).
struct SecureShellSignature {
  let publicKey: Data
  let namespace: String
  let reserved: Data
  let hash: String
  let signature: Data

  private static let magic = Data("SSHSIG".utf8)

  /// Nil where it is none, or hashes by a rule that is not known.
  init?(_ base64: String) {
    guard let bytes = Data(base64Encoded: base64), bytes.starts(with: Self.magic) else {
      return nil
    }
    var fields = SecureShellFields(bytes.dropFirst(Self.magic.count))
    guard fields.number() == 1, let publicKey = fields.data(), let namespace = fields.text(),
      let reserved = fields.data(), let hash = fields.text(), ["sha256", "sha512"].contains(hash),
      let signature = fields.data(), fields.isEmpty
    else { return nil }
    self.publicKey = publicKey
    self.namespace = namespace
    self.reserved = reserved
    self.hash = hash
    self.signature = signature
  }

  /// What is signed in place of the message itself.
  func signedBytes(of message: Data) -> Data {
    let digest =
      hash == "sha256" ? Data(SHA256.hash(data: message)) : Data(SHA512.hash(data: message))
    return Self.magic + SecureShellFields.field(Data(namespace.utf8))
      + SecureShellFields.field(reserved) + SecureShellFields.field(Data(hash.utf8))
      + SecureShellFields.field(digest)
  }
}
