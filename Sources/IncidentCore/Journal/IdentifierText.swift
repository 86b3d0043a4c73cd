package import Foundation

/// The one spelling in which ids are stored and hashed: lower-case hexadecimal in groups of 8, 4,
/// 4, 4 and 12 digits.
///
/// Written out here because Foundation's own goes through `printf` and `scanf`, which is a good
/// part of the time that reading a long journal takes.
extension UUID {
  package var canonicalText: String {
    withUnsafeBytes(of: uuid) { bytes in
      let digits = Array("0123456789abcdef".utf8)
      return String(unsafeUninitializedCapacity: 36) { buffer in
        var end = 0
        for (index, byte) in bytes.enumerated() {
          if index == 4 || index == 6 || index == 8 || index == 10 {
            buffer[end] = UInt8(ascii: "-")
            end += 1
          }
          buffer[end] = digits[Int(byte >> 4)]
          buffer[end + 1] = digits[Int(byte & 15)]
          end += 2
        }
        return end
      }
    }
  }

  /// The id that this spelling names; nil where the text is anything else, also another spelling.
  package init?(canonicalText text: String) {
    var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    var digits = 0
    let isRead = withUnsafeMutableBytes(of: &value) { bytes in
      // Not an enumerated sequence, whose steps stay calls.
      var index = -1
      for character in text.utf8 {
        index += 1
        if index == 8 || index == 13 || index == 18 || index == 23 {
          guard character == UInt8(ascii: "-") else { return false }
          continue
        }
        guard digits < 32, let digit = Self.digit(character) else { return false }
        bytes[digits / 2] = bytes[digits / 2] << 4 | digit
        digits += 1
      }
      return digits == 32
    }
    guard isRead else { return nil }
    self.init(uuid: value)
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
