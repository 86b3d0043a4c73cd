import IncidentCore

extension Character {
  /// How many columns of a terminal the character takes.
  ///
  /// Counted by what a reader sees as one character: an umlaut takes one column however it is
  /// composed, an emoji two however many code points it is made of.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return first.displayWidth }
    let isRegionPair = scalars.allSatisfy { (0x1F1E6...0x1F1FF).contains($0.value) }
    if isRegionPair || first.properties.isEmojiPresentation { return 2 }
    if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// Columns that the code point takes where it stands alone.
  fileprivate var displayWidth: Int {
    if (0x20...0x7E).contains(value) { return 1 }
    if value < 0xA0 { return 0 }
    if value < 0x0300 { return value == 0xAD ? 0 : 1 }
    if properties.isEmojiPresentation { return (0x1F1E6...0x1F1FF).contains(value) ? 1 : 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    // The vowels and finals of Hangul syllables written as single letters join the first one.
    if properties.isDefaultIgnorableCodePoint || (0x1160...0x11FF).contains(value)
      || (0xD7B0...0xD7FF).contains(value)
    {
      return 0
    }
    return wideRanges.contains { $0.contains(value) } ? 2 : 1
  }
}

/// Code points of East Asian width W or F (Unicode Standard Annex 11), apart from the emoji.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265,
  0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

extension String {
  /// How many columns of a terminal the text takes in one line.
  package var displayWidth: Int {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text in at most `width` columns, cut with an ellipsis where it is longer.
  package func truncated(to width: Int) -> String {
    if displayWidth <= width { return self }
    guard width > 0 else { return "" }
    return self[...].head(of: width - 1).text + "…"
  }

  /// The text filled with blanks to `width` columns, at its end or, where `right` is true, at its
  /// beginning.
  package func padded(to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth))
    return right ? blanks + self : self + blanks
  }

  /// The text in lines of at most `width` columns, broken between words, within a word only where
  /// it alone is longer than a line. Line breaks in the text stay.
  package func wrapped(to width: Int) -> [String] {
    let width = max(2, width)
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      String(line).wrappedLine(to: width)
    }
  }

  /// In one pass: a text may be a megabyte without a blank.
  private func wrappedLine(to width: Int) -> [String] {
    if displayWidth <= width { return [self] }
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for part in split(separator: " ", omittingEmptySubsequences: true) {
      var word = part
      var wordWidth = word.reduce(0) { $0 + $1.displayWidth }
      if !line.isEmpty, lineWidth + 1 + wordWidth <= width {
        line += " " + word
        lineWidth += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while wordWidth > width {
        let (text, rest, used) = word.head(of: width)
        lines.append(String(text))
        word = rest
        wordWidth -= used
      }
      line = String(word)
      lineWidth = wordWidth
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension Substring {
  /// As many characters from the beginning as fit into `width` columns, the rest, and how many
  /// columns were used.
  fileprivate func head(of width: Int) -> (text: Substring, rest: Substring, used: Int) {
    var used = 0
    var end = startIndex
    while end < endIndex, used + self[end].displayWidth <= width {
      used += self[end].displayWidth
      end = index(after: end)
    }
    return (self[..<end], self[end...], used)
  }
}
