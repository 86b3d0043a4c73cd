/// Tells whether a scalar without quotes is a number, by the core schema of YAML 1.2.
///
/// It reads by hand: to build a regular expression takes longer than all else that a command does.
struct PlainNumber {
  private var rest: ArraySlice<UInt8>

  /// Whether it is a whole number or another one; nil where it is none.
  static func kind(of text: String) -> YAMLNode.Kind? {
    // Most scalars are words, and every look at one asks.
    guard let first = text.utf8.first, first <= UInt8(ascii: "9"), first >= UInt8(ascii: "+") else {
      return nil
    }
    var number = PlainNumber(rest: Array(text.utf8)[...])
    return number.kind()
  }

  private mutating func kind() -> YAMLNode.Kind? {
    if isBased { return .integer }
    if isOne(of: ".nan", ".NaN", ".NAN") { return .number }
    skip("+", "-")
    if isOne(of: ".inf", ".Inf", ".INF") { return .number }

    let wholeDigits = skipDigits()
    if rest.isEmpty { return wholeDigits > 0 ? .integer : nil }
    let fractionDigits = skip(".") ? skipDigits() : 0
    guard wholeDigits + fractionDigits > 0 else { return nil }
    if skip("e", "E") {
      skip("+", "-")
      guard skipDigits() > 0 else { return nil }
    }
    return rest.isEmpty ? .number : nil
  }

  /// Whether it is written to the base 8, as `0o17`, or 16, as `0x1F`.
  private var isBased: Bool {
    let digits = rest.dropFirst(2)
    guard !digits.isEmpty else { return false }
    if rest.starts(with: "0o".utf8) {
      return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
    }
    guard rest.starts(with: "0x".utf8) else { return false }
    return digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private func isOne(of words: String...) -> Bool {
    words.contains { rest.elementsEqual($0.utf8) }
  }

  @discardableResult
  private mutating func skip(_ signs: Unicode.Scalar...) -> Bool {
    guard let first = rest.first, signs.contains(Unicode.Scalar(first)) else { return false }
    rest.removeFirst()
    return true
  }

  /// - Returns: How many there were.
  private mutating func skipDigits() -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest.removeFirst(digits.count)
    return digits.count
  }
}
