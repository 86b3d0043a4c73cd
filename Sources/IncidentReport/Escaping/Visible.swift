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
    let visible = visible
    guard visible.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return visible }
    return visible.replacingScalars { $0 == "\n" || $0 == "\t" ? " " : nil }
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
