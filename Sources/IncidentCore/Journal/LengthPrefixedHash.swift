import Crypto
package import Foundation

/// SHA-256 over fields, each after its length in bytes as a big-endian 64-bit number, so that no two
/// lists of fields give the same bytes.
package struct LengthPrefixedHash {
  private var hasher = SHA256()

  /// - Parameter domain: The first field: what is hashed, and by which rule.
  package init(domain: String) {
    add(domain)
  }

  package mutating func add(_ bytes: Data) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(data: bytes)
  }

  package mutating func add(_ text: String) { add(Data(text.utf8)) }

  package func finish() -> Data { Data(hasher.finalize()) }
}
