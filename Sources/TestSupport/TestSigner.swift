import Crypto
import Foundation
package import IncidentCore

/// A person's SSH key in a test, which signs as `ssh-keygen -Y sign` does.
package struct TestSigner: Sendable {
  private let seed: Data

  /// - Parameter number: Another number is another key.
  package init(_ number: UInt8 = 1) {
    seed = Data(repeating: number, count: 32)
  }

  private static let kind = "ssh-ed25519"

  private func blob(_ key: Curve25519.Signing.PrivateKey) -> Data {
    field(Self.kind) + field(key.publicKey.rawRepresentation)
  }

  private func field(_ text: String) -> Data { field(Data(text.utf8)) }

  private func field(_ bytes: Data) -> Data {
    withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Data($0) } + bytes
  }

  /// As a line of `authorized_keys` has it.
  package func publicKey() throws -> String {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    return "\(Self.kind) \(blob(key).base64EncodedString())"
  }

  package func signature(of message: String) throws -> ApprovalSignature {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    let magic = Data("SSHSIG".utf8)
    let purpose = field(ApprovalSignature.namespace) + field("") + field("sha512")
    let signed = magic + purpose + field(Data(SHA512.hash(data: Data(message.utf8))))
    let signature = field(Self.kind) + field(try key.signature(for: signed))
    let version = Data([0, 0, 0, 1])
    let bytes = magic + version + field(blob(key)) + purpose + field(signature)
    return ApprovalSignature(blob: bytes.base64EncodedString())
  }
}
