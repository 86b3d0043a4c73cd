import Foundation

/// Takes apart what SSH writes: fields after their length in four bytes (RFC 4251, section 5).
struct SecureShellFields {
  private var rest: Data

  init(_ bytes: Data) {
    rest = bytes
  }

  var isEmpty: Bool { rest.isEmpty }

  mutating func number() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func data() -> Data? {
    guard let length = number(), Int(length) <= rest.count else { return nil }
    defer { rest = rest.dropFirst(Int(length)) }
    return Data(rest.prefix(Int(length)))
  }

  mutating func text() -> String? {
    data().flatMap { String(validating: $0, as: UTF8.self) }
  }

  static func field(_ bytes: Data) -> Data {
    let length = UInt32(bytes.count)
    return Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }) + bytes
  }

  /// The two numbers of a signature on a curve, side by side in so many bytes each.
  static func rawPair(_ body: Data, width: Int) -> Data? {
    var fields = SecureShellFields(body)
    guard let first = fields.data(), let second = fields.data(), fields.isEmpty else { return nil }
    let padded = [first, second].map { number -> Data? in
      // A leading zero only says that the number is positive.
      let digits = Data(number.drop { $0 == 0 })
      return digits.count <= width ? Data(repeating: 0, count: width - digits.count) + digits : nil
    }
    guard let left = padded[0], let right = padded[1] else { return nil }
    return left + right
  }
}
