/// Rows of comma-separated values after RFC 4180, safe to open in a spreadsheet.
package enum CSVRow {
  /// A line with its `CRLF`.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One cell. A spreadsheet would run as a formula what begins with `=`, `+`, `-`, `@`, a tab or
  /// a return, also after spaces; an apostrophe before it makes it text.
  package static func cell(_ text: String) -> String {
    let guarded = beginsFormula(text) ? "'\(text.visible)" : text.visible
    let needsQuotes = guarded.unicodeScalars.contains { ",\"\n\r;\t".unicodeScalars.contains($0) }
    guard needsQuotes else { return guarded }
    return "\"\(guarded.replacingScalars { $0 == "\"" ? "\"\"" : nil })\""
  }

  private static func beginsFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first {
      !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" || $0 == "\n"
    }
    guard let first else { return false }
    // The wide forms are what some spreadsheets take for the same signs.
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
