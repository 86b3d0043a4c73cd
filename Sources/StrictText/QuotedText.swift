/// A text in double quotation marks, with the escapes that JSON and YAML have in common.
enum QuotedText {
  /// - Parameter isPlain: Whether a character may stand as it is. JSON has no escape for one beyond
  ///   U+FFFF, so there all of these must.
  static func text(_ content: String, isPlain: (Unicode.Scalar) -> Bool) -> String {
    var text = "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if isPlain(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          let isLong = scalar.value > 0xFFFF
          text += isLong ? "\\U" : "\\u"
          text += String(repeating: "0", count: (isLong ? 8 : 4) - digits.count) + digits
        }
      }
    }
    return text + "\""
  }
}
