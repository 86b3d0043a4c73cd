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
    bytes.withUnsafeBytes { add($0) }
  }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(bufferPointer: bytes)
  }

  package func finish() -> Data { Data(hasher.finalize()) }
}
