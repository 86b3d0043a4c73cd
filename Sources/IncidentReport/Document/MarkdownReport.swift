package import Foundation
import IncidentCore

/// A report as Markdown that GitHub, GitLab and CommonMark show alike.
package struct MarkdownReport {
  let document: ReportDocument
  let zone: TimeZone

  package init(_ document: ReportDocument, zone: TimeZone) {
    self.document = document
    self.zone = zone
  }

  package func text() -> String {
    var parts = ["# \(document.title.markdownEscaped)", document.kicker.markdownEscaped]
    parts += document.notices.map(notice)
    for section in document.sections {
      parts.append("## \(section.title.markdownEscaped)")
      parts += section.blocks.map(block)
    }
    if !document.colophon.isEmpty {
      parts.append("---")
      parts += document.colophon.map(inline)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: ReportDocument.Block) -> String {
    switch block {
    case .heading(let title): "### \(title.markdownEscaped)"
    case .paragraph(let text): inline(text)
    case .notice(let notice): self.notice(notice)
    case .facts(let facts):
      facts.map { "- **\($0.label.markdownEscaped):** \(inline($0.value))" }
        .joined(separator: "\n")
    case .list(let items): items.map { "- \(inline($0))" }.joined(separator: "\n")
    case .table(let table): self.table(table)
    case .quote(let quote): quote.text.markdownQuoted
    case .curve(let curve):
      markdownFence(curve.text(language: document.language, zone: zone))
    case .picture: ""
    }
  }

  private func notice(_ notice: ReportDocument.Notice) -> String {
    "> **\(mark(notice.tone))** \(inline(notice.text))"
  }

  private func mark(_ tone: ReportDocument.Tone) -> String {
    switch tone {
    case .plain, .good: document.language.choose(de: "Hinweis:", en: "Note:")
    case .warning, .danger: document.language.choose(de: "Achtung:", en: "Caution:")
    }
  }

  private func table(_ table: ReportDocument.Table) -> String {
    var lines = [
      "**\(table.caption.markdownEscaped)**", "",
      row(table.columns.map(\.markdownEscaped)),
      row(table.columns.map { _ in "---" }),
    ]
    for (index, cells) in table.rows.enumerated() {
      let texts = cells.map(inline)
      lines.append(
        row(table.struck.contains(index) ? texts.map { $0.isEmpty ? "" : "~~\($0)~~" } : texts))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |"
  }

  func inline(_ inline: Inline) -> String {
    inline.spans.map { span in
      switch span {
      case .text(let text): keepingEdges(text)
      case .strong(let text): "**\(text.markdownEscaped)**"
      case .quiet(let text): keepingEdges(text)
      case .code(let text): code(text)
      case .badge(let text, _): "**[\(text.markdownEscaped)]**"
      case .link(let link): "[\(link.url.markdownEscaped)](<\(link.url)>)"
      case .lineBreak: "<br>"
      }
    }.joined()
  }

  /// Escaping drops spaces at the beginning, which between spans are needed. A line break stays
  /// one within a table.
  private func keepingEdges(_ text: String) -> String {
    // A line break in it can come of a carriage return alone.
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return text.hasPrefix(" ") ? " \(text.markdownEscaped)" : text.markdownEscaped
    }
    let lines = text.visible.unicodeScalars.split(separator: "\n").map {
      String($0).markdownEscaped
    }
    let escaped = lines.joined(separator: "<br>")
    return text.hasPrefix(" ") ? " \(escaped)" : escaped
  }

  private func code(_ text: String) -> String {
    text.unicodeScalars.contains("`") || text.unicodeScalars.contains("|")
      ? text.markdownEscaped : "`\(text.visibleLine)`"
  }
}
