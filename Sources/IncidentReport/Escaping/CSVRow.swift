/// For whom separated values are written.
package enum CSVForm: Sendable {
  /// After RFC 4180: commas, UTF-8 without a mark.
  case plain
  /// For Excel as it is set up where a comma stands in numbers: semicolons, and a mark at the
  /// beginning without which it does not take the text for UTF-8.
  case excel

  /// What stands before the first line.
  var opening: String {
    switch self {
    case .plain: ""
    case .excel: "\u{FEFF}"
    }
  }

  var separator: String {
    switch self {
    case .plain: ","
    case .excel: ";"
    }
  }
}

/// Rows of separated values, safe to open in a spreadsheet.
package enum CSVRow {
  /// A line with its `CRLF`.
  package static func line(_ cells: [String], _ form: CSVForm = .plain) -> String {
    cells.map(cell).joined(separator: form.separator) + "\r\n"
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
