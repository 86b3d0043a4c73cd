/// A text as it goes into the record, cleaned of what its way in has left on it: a file of Windows
/// begins with a mark that nobody sees, and ends its lines in another way.
///
/// Everything else stays as it was written, also what cannot be seen: it is shown escaped wherever
/// it is read.
package struct CleanedText: Hashable, Sendable {
  package let text: String
  /// What is gone that could have been meant; line ends are not counted.
  package let removed: Removed

  /// What was taken out of a text.
  package struct Removed: Hashable, Sendable {
    /// Marks of byte order (U+FEFF) at the beginning.
    package var leadingMarks = 0
    /// NUL characters, which end a text for many a program.
    package var nulls = 0

    package init(leadingMarks: Int = 0, nulls: Int = 0) {
      self.leadingMarks = leadingMarks
      self.nulls = nulls
    }

    package var isEmpty: Bool { leadingMarks == 0 && nulls == 0 }
  }

  /// - Parameter raw: The text as it came. `CR LF` and a lone `CR` in it become `LF`.
  package init(_ raw: String) {
    var removed = Removed()
    guard
      raw.utf8.contains(where: { $0 == 0 || $0 == 0x0D }) || raw.unicodeScalars.first == Self.mark
    else {
      text = raw
      self.removed = removed
      return
    }
    // Not a view of scalars, which is copied as a whole each time that several are added.
    var text = ""
    var last: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\0":
        removed.nulls += 1
        continue
      case Self.mark where text.isEmpty: removed.leadingMarks += 1
      case "\r": text += "\n"
      case "\n": if last != "\r" { text += "\n" }
      default: text.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    self.text = text
    self.removed = removed
  }

  private static let mark: Unicode.Scalar = "\u{FEFF}"
}
