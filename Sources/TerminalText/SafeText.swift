import IncidentCore

/// `text` as it may be shown on a terminal: characters that steer the terminal, turn the reading
/// direction or cannot be seen stand as `\u{1B}`.
///
/// Text is kept as it was given; this is the one place where it is made safe for a terminal.
/// Where `multiline` is true line breaks and tabs stay.
package func terminalSafe(_ text: String, multiline: Bool = false) -> String {
  if text.isPlainlyVisible, multiline || text.utf8.allSatisfy({ $0 >= 0x20 }) { return text }
  let scalars = Array(text.unicodeScalars)
  // Not a view of scalars, which is copied as a whole each time that several are added.
  var safe = ""
  // Up to here all stays as it is, and nothing has to be copied.
  var kept = 0
  for (index, scalar) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    let isLineBreak = multiline && scalar == "\r" && next == "\n"
    let stays =
      (multiline && (scalar == "\n" || scalar == "\t"))
      || isVisible(scalar, after: index > 0 ? scalars[index - 1] : nil, before: next)
    if stays, !isLineBreak { continue }
    safe += String(String.UnicodeScalarView(scalars[kept..<index]))
    kept = index + 1
    if isLineBreak { continue }
    safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
  if kept == 0 { return text }
  return safe + String(String.UnicodeScalarView(scalars[kept...]))
}
