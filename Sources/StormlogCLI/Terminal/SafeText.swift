/// `text` as it may be shown on a terminal: characters that steer the terminal, turn the reading
/// direction or cannot be seen stand as `\u{1B}`.
///
/// Text is kept as it was given; this is the one place where it is made safe for a terminal.
/// Where `multiline` is true line breaks and tabs stay.
package func terminalSafe(_ text: String, multiline: Bool = false) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  let scalars = Array(text.unicodeScalars)
  var safe = String.UnicodeScalarView()
  // Up to here all stays as it is, and nothing has to be copied.
  var kept = 0
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    let isLineBreak = multiline && scalar == "\r" && next == "\n"
    let stays =
      (multiline && (scalar == "\n" || scalar == "\t"))
      || isVisible(scalar, after: index > 0 ? scalars[index - 1] : nil, before: next)
    if stays, !isLineBreak { continue }
    safe.append(contentsOf: scalars[kept..<index])
    kept = index + 1
    if isLineBreak { continue }
    safe.append(
      contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
  }
  if kept == 0 { return text }
  safe.append(contentsOf: scalars[kept...])
  return String(safe)
}

/// Whether a character shows itself, or belongs to a sequence that does.
func isVisible(
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
