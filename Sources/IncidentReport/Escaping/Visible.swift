import IncidentCore

extension String {
  /// This text with control characters, those that turn the direction of writing and those that
  /// cannot be seen shown as their code points, such as `\u{202E}`. Line breaks and tabs stay.
  ///
  /// It goes by code points, not by what Swift takes for a character: a hostile text can hide a
  /// sign behind a combining mark.
  package var visible: String {
    replacingHidden { scalar in "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" }
  }

  /// This text on one line: line breaks and tabs become spaces, the rest ``visible``.
  package var visibleLine: String {
    String(
      String.UnicodeScalarView(
        visible.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }

  /// JSON text with the same characters as escapes, which they are allowed to be only where they
  /// are in it at all: within its strings.
  package var jsonVisible: String {
    replacingHidden { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }

  /// This text with something else for each character that cannot be seen. A carriage return before
  /// a line break belongs to it and goes.
  private func replacingHidden(_ replacement: (Unicode.Scalar) -> String) -> String {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) { return self }
    let scalars = Array(unicodeScalars)
    // Not a view of scalars, which is copied as a whole each time that several are added.
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\r", next == "\n" { continue }
      let previous = index > 0 ? scalars[index - 1] : nil
      if scalar == "\n" || scalar == "\t" || isVisible(scalar, after: previous, before: next) {
        text.unicodeScalars.append(scalar)
      } else {
        text += replacement(scalar)
      }
    }
    return text
  }

  /// This text with some code points replaced.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    // Not a view of scalars, which is copied as a whole each time that several are added.
    var text = ""
    for scalar in unicodeScalars {
      if let other = replacement(scalar) {
        text += other
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
