/// Rows of text: aligned columns for people, tab-separated lines for programs.
///
/// It makes the cells safe for a terminal itself.
package struct Table: Sendable {
  package struct Column: Sendable {
    package enum Alignment: Sendable { case left, right }

    package let title: String
    package let alignment: Alignment
    /// The column gives way, by wrapping, where a row is wider than the terminal.
    package let isFlexible: Bool

    package init(_ title: String, alignment: Alignment = .left, isFlexible: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isFlexible = isFlexible
    }
  }

  package struct Cell: ExpressibleByStringInterpolation, Sendable {
    package let text: String
    package let inks: [Style.Ink]

    package init(_ text: String, _ inks: Style.Ink...) {
      self.text = text
      self.inks = inks
    }

    package init(stringLiteral value: String) {
      self.init(value)
    }
  }

  package enum Layout: Hashable, Sendable {
    /// Aligned with titles above, in at most this many terminal columns where flexible columns
    /// allow it.
    case aligned(width: Int)
    /// One line a row, cells separated by tabs, without titles.
    case tabSeparated
  }

  package let columns: [Column]
  package var rows: [[Cell]]

  package init(_ columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines of the table, each ended by a line break; nothing where there are no rows.
  package func text(_ layout: Layout, style: Style = .plain) -> String {
    if rows.isEmpty { return "" }
    switch layout {
    case .tabSeparated:
      return rows.map { row in
        row.map { cell in
          terminalSafe(cell.text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ "))
        }.joined(separator: "\t") + "\n"
      }.joined()
    case .aligned(let width):
      return aligned(in: width, style: style)
    }
  }

  private static let gap = 2
  private static let narrowest = 12

  private func aligned(in width: Int, style: Style) -> String {
    let titles = columns.map { Cell($0.title, .bold) }
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let widths = fittedWidths(in: width)
    return ((hasTitles ? [titles] : []) + rows).map { row in
      lines(of: row, widths: widths, style: style).map { $0 + "\n" }.joined()
    }.joined()
  }

  private func lines(of row: [Cell], widths: [Int], style: Style) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      terminalSafe(cell.text, multiline: true).replacingTabs().wrapped(to: width)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (index, cell) in cells.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let isLast = index == cells.count - 1
        let isRight = columns[index].alignment == .right
        let padding = max(0, widths[index] - part.displayWidth)
        let blanks = String(repeating: " ", count: padding)
        let inked = style.styled(part, row[index].inks)
        text += isRight ? blanks + inked : inked + (isLast ? "" : blanks)
        if !isLast { text += String(repeating: " ", count: Self.gap) }
      }
      return text.trimmingTrailingBlanks()
    }
  }

  private func fittedWidths(in width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      let lines = rows.flatMap { row -> [Int] in
        guard index < row.count else { return [] }
        return terminalSafe(row[index].text, multiline: true).replacingTabs()
          .split(separator: "\n").map { String($0).displayWidth }
      }
      return max(columns[index].title.displayWidth, lines.max() ?? 0, 1)
    }
    let total = { (widths: [Int]) in widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) }
    // The widest flexible column gives way first, so that short ones stay whole.
    while total(widths) > width {
      let candidates = columns.indices.filter {
        columns[$0].isFlexible && widths[$0] > Self.narrowest
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

extension String {
  fileprivate func replacingTabs() -> String {
    split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
  }

  fileprivate func trimmingTrailingBlanks() -> String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
