/// Characters that HTML and Markdown write as `&amp;`, `&#58;` or `&#x2014;`.
enum MarkdownEntity {
  /// The longest that is looked for, with its ampersand.
  static let limit = 12

  /// What an entity stands for; nil where it is none.
  ///
  /// - Parameter name: What stands between `&` and `;`.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    // NUL stands for nothing that could be shown, nor do other controls.
    guard let value, value >= 0x20, value != 0x7F else { return nil }
    return Unicode.Scalar(value)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "auml": "ä",
    "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "euro": "€",
    "sect": "§", "ndash": "–", "mdash": "—", "hellip": "…", "bdquo": "„", "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "laquo": "«", "raquo": "»",
    "bull": "•", "middot": "·", "rarr": "→", "larr": "←", "copy": "©", "reg": "®",
    "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
  ]
}
