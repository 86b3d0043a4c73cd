extension String {
  /// This text with control characters, those that turn the direction of writing and those that
  /// take no room shown as their code points, such as `\u{202E}`. Line breaks and tabs stay.
  ///
  /// It goes by code points, not by what Swift takes for a character: a hostile text can hide a
  /// sign behind a combining mark.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0.isTreacherous || $0 == "\r" }) else { return self }
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      if afterReturn, scalar != "\n" { text.append(contentsOf: "\r".unicodeScalars.codePoints) }
      afterReturn = scalar == "\r"
      if afterReturn { continue }
      if scalar.isTreacherous {
        text.append(contentsOf: [scalar].codePoints)
      } else {
        text.append(scalar)
      }
    }
    if afterReturn { text.append(contentsOf: "\r".unicodeScalars.codePoints) }
    return String(text)
  }

  /// This text on one line: line breaks and tabs become spaces, the rest ``visible``.
  package var visibleLine: String {
    String(
      String.UnicodeScalarView(
        visible.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  /// Whether it could act on a terminal or turn a line around instead of being read.
  var isTreacherous: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200B, 0x2060...0x2064, 0xFFF9...0xFFFB, 0xFEFF: true
    default: false
    }
  }
}

extension Sequence<Unicode.Scalar> {
  /// Each scalar written as `\u{1B}`.
  fileprivate var codePoints: String.UnicodeScalarView {
    map { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }.joined().unicodeScalars
  }
}

extension String {
  /// JSON text with the same characters as escapes, which they are allowed to be only where they
  /// are in it at all: within its strings.
  package var jsonVisible: String {
    replacingScalars { scalar in
      guard scalar.isTreacherous else { return nil }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
  }
}

extension String {
  /// This text with some code points replaced.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let other = replacement(scalar) {
        text.append(contentsOf: other.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
