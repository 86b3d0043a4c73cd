import Crypto
package import Foundation

/// UUIDs that the same names always give, for things that are known outside under them.
extension UUID {
  /// A UUID of version 5 after RFC 9562, section 5.5.
  package init(namespace: UUID, name: String) {
    var hash = Insecure.SHA1()
    hash.update(data: namespace.data)
    hash.update(data: Data(name.utf8))
    self.init(digest: Array(hash.finalize()), version: 5)
  }

  /// A UUID of version 4 whose pseudo-random bits come from a name.
  ///
  /// For standards that demand version 4 where the same thing should keep its UUID.
  package init(pseudoRandomFrom namespace: UUID, name: String) {
    var hash = SHA256()
    hash.update(data: namespace.data)
    hash.update(data: Data(name.utf8))
    self.init(digest: Array(hash.finalize()), version: 4)
  }

  /// - Parameter digest: At least sixteen bytes.
  private init(digest: [UInt8], version: UInt8) {
    var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    withUnsafeMutableBytes(of: &value) { bytes in
      bytes.copyBytes(from: digest.prefix(16))
      bytes[6] = bytes[6] & 0x0F | version << 4
      bytes[8] = bytes[8] & 0x3F | 0x80
    }
    self.init(uuid: value)
  }

  private var data: Data { withUnsafeBytes(of: uuid) { Data($0) } }
}
