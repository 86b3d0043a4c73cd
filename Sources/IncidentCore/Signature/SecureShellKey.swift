import Crypto
package import Foundation

/// A public key of SSH, of those kinds whose signatures can be checked here: Ed25519 and the three
/// NIST curves.
package struct SecureShellKey: Hashable, Sendable {
  /// Such as `ssh-ed25519`.
  package let kind: String
  /// The key in the form in which SSH sends it (RFC 4253, section 6.6).
  package let blob: Data

  /// A line of a `.pub` file or of `authorized_keys`, without options; a remark at its end is left
  /// out. Nil where it is no key of a known kind.
  package init?(line: String) {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let blob = Data(base64Encoded: String(words[1])) else { return nil }
    self.init(blob: blob)
    guard kind == words[0] else { return nil }
  }

  package init?(blob: Data) {
    var fields = SecureShellFields(blob)
    guard let kind = fields.text(), Self.kinds.contains(kind) else { return nil }
    self.kind = kind
    self.blob = blob
    guard material != nil else { return nil }
  }

  private static let kinds = [
    "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
  ]

  /// As a line of `authorized_keys` has it.
  package var line: String { "\(kind) \(blob.base64EncodedString())" }

  /// As `ssh-keygen -l` tells it.
  package var fingerprint: String {
    let digest = Data(SHA256.hash(data: blob)).base64EncodedString()
    return "SHA256:\(digest.prefix { $0 != "=" })"
  }

  private enum Material {
    case ed25519(Curve25519.Signing.PublicKey)
    case p256(P256.Signing.PublicKey)
    case p384(P384.Signing.PublicKey)
    case p521(P521.Signing.PublicKey)
  }

  private var material: Material? {
    var fields = SecureShellFields(blob)
    guard fields.text() == kind else { return nil }
    if kind == "ssh-ed25519" {
      guard let raw = fields.data(), fields.isEmpty else { return nil }
      return (try? Curve25519.Signing.PublicKey(rawRepresentation: raw)).map(Material.ed25519)
    }
    guard let curve = fields.text(), kind.hasSuffix(curve), let point = fields.data(),
      fields.isEmpty
    else { return nil }
    return switch curve {
    case "nistp256": (try? P256.Signing.PublicKey(x963Representation: point)).map(Material.p256)
    case "nistp384": (try? P384.Signing.PublicKey(x963Representation: point)).map(Material.p384)
    default: (try? P521.Signing.PublicKey(x963Representation: point)).map(Material.p521)
    }
  }

  /// Whether a signature as SSH writes it (RFC 8709; RFC 5656, section 3.1.2) is this key's.
  func isSignature(_ signature: Data, of message: Data) -> Bool {
    var fields = SecureShellFields(signature)
    guard fields.text() == kind, let body = fields.data(), fields.isEmpty else { return false }
    switch material {
    case .ed25519(let key): return key.isValidSignature(body, for: message)
    case .p256(let key):
      return SecureShellFields.rawPair(body, width: 32)
        .flatMap { try? P256.Signing.ECDSASignature(rawRepresentation: $0) }
        .map { key.isValidSignature($0, for: message) } ?? false
    case .p384(let key):
      return SecureShellFields.rawPair(body, width: 48)
        .flatMap { try? P384.Signing.ECDSASignature(rawRepresentation: $0) }
        .map { key.isValidSignature($0, for: message) } ?? false
    case .p521(let key):
      return SecureShellFields.rawPair(body, width: 66)
        .flatMap { try? P521.Signing.ECDSASignature(rawRepresentation: $0) }
        .map { key.isValidSignature($0, for: message) } ?? false
    case nil: return false
    }
  }
}
