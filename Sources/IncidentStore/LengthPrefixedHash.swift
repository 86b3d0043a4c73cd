import Crypto
import Foundation

/// SHA-256 over fields, each after its length in bytes as a big-endian 64-bit number.
struct LengthPrefixedHash {
  private var hasher = SHA256()

  mutating func add(_ bytes: Data) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hasher.update(bufferPointer: $0) }
    hasher.update(data: bytes)
  }

  mutating func add(_ text: String) { add(Data(text.utf8)) }

  func finish() -> Data { Data(hasher.finalize()) }
}
