/// Texts as they are written into YAML.
package enum YAMLText {
  /// An id, bare where nothing in YAML could take it for anything but a text.
  package static func id(_ id: String) -> String {
    let isBare =
      id.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    return isBare && !words.contains(id) && id.utf8.allSatisfy(\.isBareInYAML) ? id : quoted(id)
  }

  package static func list(_ ids: [String]) -> String {
    "[\(ids.map(id).joined(separator: ", "))]"
  }

  /// A text as a person would write it: bare where it begins with a letter and holds only letters,
  /// digits, single blanks and signs that mean nothing in YAML, or is a number with its unit; else
  /// in quotation marks.
  package static func plain(_ words: String) -> String {
    if words.wholeMatch(of: /[0-9][0-9.]* ?[A-Za-z]{1,4}/) != nil { return words }
    let taken = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    let isBare =
      words.first?.isLetter == true && words.last != " " && !words.contains("  ")
      && !taken.contains(words.lowercased())
      && words.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || [" ", "-", "_", ".", "/", "(", ")"].contains(scalar)
      }
    return isBare ? words : quoted(words)
  }

  package static func quoted(_ words: String) -> String {
    QuotedText.text(words, isPlain: \.isPlainInYAML)
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in YAML as it is: it is printable there, breaks no line, steers no
  /// terminal and can be seen, by itself or in what it joins.
  package var isPlainInYAML: Bool {
    switch value {
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    case _ where properties.isDefaultIgnorableCodePoint: false
    case 0x20...0x7E, 0xA0...0x061B, 0x061D...0x200D, 0x2010...0x2027, 0x202F...0x2065,
      0x206A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isBareInYAML: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
