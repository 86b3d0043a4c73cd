package import Foundation

/// Where salts and ids come from.
package struct RandomSource: Sendable {
  /// So many random bytes.
  package let bytes: @Sendable (_ count: Int) -> Data

  package init(bytes: @escaping @Sendable (_ count: Int) -> Data) {
    self.bytes = bytes
  }

  /// The operating system's generator.
  package static let system = RandomSource { count in
    var generator = SystemRandomNumberGenerator()
    return Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// A salt of 128 bits.
  package func salt() -> Data { bytes(16) }

  /// A random UUID (version 4).
  package func uuid() -> UUID {
    var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    let random = bytes(16)
    withUnsafeMutableBytes(of: &value) { buffer in
      for (index, byte) in random.prefix(16).enumerated() { buffer[index] = byte }
      buffer[6] = buffer[6] & 0x0F | 0x40
      buffer[8] = buffer[8] & 0x3F | 0x80
    }
    return UUID(uuid: value)
  }
}
