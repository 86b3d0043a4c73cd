// What of a text can be seen: one rule for the terminal, for reports and for JSON, so that nothing
// hides in the one that stands out in the other.

/// Whether a character shows itself, or belongs to a sequence that does.
package func isVisible(
  _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
) -> Bool {
  switch scalar.value {
  case 0x20...0x7E: true
  case 0x00...0x1F, 0x7F...0x9F: false
  // Line and paragraph separators, and the marks around interlinear annotations.
  case 0x2028, 0x2029, 0xFFF9...0xFFFB: false
  // Joiners belong to emoji and to scripts that join; between Latin letters they only hide.
  case 0x200C, 0x200D: joins(previous) && joins(next)
  case 0xFE00...0xFE0F: previous.map(takesVariation) ?? false
  case 0xE0100...0xE01EF: previous?.properties.isIdeographic ?? false
  default: !scalar.properties.isDefaultIgnorableCodePoint
  }
}

private func joins(_ neighbour: Unicode.Scalar?) -> Bool {
  guard let neighbour else { return false }
  if (0xFE00...0xFE0F).contains(neighbour.value) { return true }
  return neighbour.value >= 0x0600 && !neighbour.properties.isWhitespace
    && !neighbour.properties.isDefaultIgnorableCodePoint
}

/// A selector asks for another shape of the character before it; a second one in a row, or one
/// after a plain letter, can only carry something hidden.
private func takesVariation(_ base: Unicode.Scalar) -> Bool {
  base.properties.isEmoji || (base.value >= 0x0600 && !base.properties.isDefaultIgnorableCodePoint)
}

extension String {
  /// JSON text with what cannot be seen in it as escapes, which they are allowed to be only where they
  /// are in it at all: within its strings.
  package var jsonVisible: String {
    replacingHidden { scalar in
      String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }

  /// The characters in it that cannot be seen, each once.
  package var hiddenSigns: [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    _ = replacingHidden { scalar in
      found.append(scalar)
      return ""
    }
    return found.uniqued()
  }

  /// This text with something else for each character that cannot be seen. A carriage return before
  /// a line break belongs to it and goes.
  package func replacingHidden(_ replacement: (Unicode.Scalar) -> String) -> String {
    if isPlainlyVisible { return self }
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

  /// Whether it has nothing but signs that are seen wherever they stand: ASCII, the letters of Western
  /// Europe, dashes and quotation marks, line breaks and tabs. Most texts have no others, and a report
  /// has thousands.
  package var isPlainlyVisible: Bool {
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20...0x7E, 0x0A, 0x09: continue
      // U+00A0 to U+00BF, without the soft hyphen; U+00C0 to U+00FF.
      case 0xC2:
        guard let last = bytes.next(), (0xA0...0xBF).contains(last), last != 0xAD else {
          return false
        }
      case 0xC3: _ = bytes.next()
      // U+2010 to U+2026.
      case 0xE2:
        guard bytes.next() == 0x80, let last = bytes.next(), (0x90...0xA6).contains(last) else {
          return false
        }
      default: return false
      }
    }
    return true
  }
}
