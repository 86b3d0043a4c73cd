/// A word, sign or literal of a condition.
struct ConditionToken: Equatable {
  enum Kind: Equatable {
    /// A name or one of the words `and`, `or`, `not`, `in`, `true`, `false`.
    case word(String)
    case text(String)
    case number(Double)
    case sign(ConditionComparison.Sign)
    case open, close, openList, closeList, comma
  }

  let kind: Kind
  /// The token as it was written.
  let source: String
  let offset: Int
}

/// Cuts a condition into its tokens.
struct ConditionTokens {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private var position = 0

  init(_ source: String) {
    bytes = Array(source.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The next token, or nil at the end.
  mutating func next() throws(ConditionError) -> ConditionToken? {
    while let byte = peek(0), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    guard let byte = peek(0) else { return nil }
    switch byte {
    case UInt8(ascii: "("): return take(1, .open)
    case UInt8(ascii: ")"): return take(1, .close)
    case UInt8(ascii: "["): return take(1, .openList)
    case UInt8(ascii: "]"): return take(1, .closeList)
    case UInt8(ascii: ","): return take(1, .comma)
    case UInt8(ascii: "\""): return try text()
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"):
      return try sign()
    case _ where Self.isLetter(byte): return word()
    case UInt8(ascii: "-") where peek(1).map(Self.isDigit) ?? false: return try number()
    case _ where Self.isDigit(byte): return try number()
    default: throw unexpected()
    }
  }

  /// The offset behind the last character.
  var endOffset: Int { offset(of: bytes.count) }

  private mutating func sign() throws(ConditionError) -> ConditionToken {
    let both = String(decoding: bytes[position..<min(position + 2, bytes.count)], as: UTF8.self)
    if let sign = ConditionComparison.Sign(rawValue: both), both.utf8.count == 2 {
      return take(2, .sign(sign))
    }
    if let sign = ConditionComparison.Sign(rawValue: String(both.prefix(1))) {
      return take(1, .sign(sign))
    }
    throw unexpected()
  }

  private mutating func text() throws(ConditionError) -> ConditionToken {
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw ConditionError(.unterminatedText, at: offset(of: position))
    }
    return take(
      end + 1 - position, .text(String(decoding: bytes[start..<end], as: UTF8.self)))
  }

  private mutating func word() -> ConditionToken {
    let length = bytes[position...].prefix(while: Self.isWordByte).count
    let word = String(decoding: bytes[position..<position + length], as: UTF8.self)
    return take(length, .word(word))
  }

  private mutating func number() throws(ConditionError) -> ConditionToken {
    let length = bytes[position...].prefix(while: Self.isWordByte).count
    let digits = String(decoding: bytes[position..<position + length], as: UTF8.self)
    guard let value = Double(conditionNumber: digits) else {
      throw ConditionError(.invalidNumber(digits), at: offset(of: position))
    }
    return take(length, .number(value))
  }

  private mutating func take(_ length: Int, _ kind: ConditionToken.Kind) -> ConditionToken {
    let source = String(decoding: bytes[position..<position + length], as: UTF8.self)
    let token = ConditionToken(kind: kind, source: source, offset: offset(of: position))
    position += length
    return token
  }

  private func unexpected() -> ConditionError {
    let rest = String(decoding: bytes[position...], as: UTF8.self)
    return ConditionError(
      .unexpectedCharacter(String(rest.prefix(1))), at: offset(of: position))
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private func offset(of byte: Int) -> Int {
    isASCII ? byte : String(decoding: bytes[..<byte], as: UTF8.self).count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}

extension Double {
  /// The number that a condition or a fact spells: an optional minus, one to nine digits, and up
  /// to six more behind a point. Anything else is a text, also what `Double` itself would read,
  /// such as `nan` or `1e300`.
  package init?(conditionNumber text: String) {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let isNumber = zip(parts, [9, 6]).allSatisfy { part, limit in
      (1...limit).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isNumber, let value = Double(text) else { return nil }
    self = value
  }
}
