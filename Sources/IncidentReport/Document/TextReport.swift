/// A report as plain lines, for a terminal to wrap. The texts are raw.
struct TextReport {
  let document: ReportDocument

  var lines: [String] {
    var lines = [document.title, document.kicker]
    lines += document.notices.map { "! \(text($0.text))" }
    for section in document.sections {
      lines += ["", section.title.uppercased()]
      lines += section.blocks.flatMap(block)
    }
    return lines + [""] + document.colophon.map(text)
  }

  private func block(_ block: ReportDocument.Block) -> [String] {
    switch block {
    case .heading(let title): ["", title]
    case .paragraph(let text): [self.text(text)]
    case .notice(let notice): ["! \(text(notice.text))"]
    case .facts(let facts): facts.map { "\($0.label): \(text($0.value))" }
    case .list(let items): items.map { "· \(text($0))" }
    case .table(let table): self.table(table)
    case .quote(let quote): ["│ \(quote.text)"]
    case .curve, .picture: []
    }
  }

  /// Each row as a line of its own, with what its cells are about.
  private func table(_ table: ReportDocument.Table) -> [String] {
    [table.caption]
      + table.rows.map { row in
        "· "
          + zip(table.columns, row).map { "\($0): \(text($1))" }.joined(separator: " · ")
      }
  }

  private func text(_ inline: Inline) -> String {
    inline.spans.map { span in
      switch span {
      case .text(let text), .strong(let text), .quiet(let text), .code(let text): text
      case .badge(let text, _): "[\(text)]"
      case .link(let link): link.url
      case .lineBreak: "; "
      }
    }.joined()
  }
}
