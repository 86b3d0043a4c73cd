package import Foundation
import IncidentCore
import Mustache

/// A report as one HTML file that needs nothing else: styles inline, no script, no request to
/// anywhere. It prints well, and reads in the dark.
package struct HTMLReport {
  let document: ReportDocument
  let zone: TimeZone

  package init(_ document: ReportDocument, zone: TimeZone) {
    self.document = document
    self.zone = zone
  }

  /// - Throws: Where the page's own template is wrong, which would be a fault of this program.
  package func text() throws -> String {
    try MustacheTemplate(string: ReportPage.template).render(page)
  }

  /// What the template asks for. Everything in it is made safe here, by ``Swift/String/htmlEscaped``:
  /// the template engine's own escaping goes by characters, and a quote under a combining accent
  /// slips past it. The template therefore takes every value as it is.
  private var page: [String: Any] {
    [
      "language": document.language.rawValue,
      "pageTitle": document.title.htmlEscaped,
      "kicker": document.kicker.htmlEscaped,
      "style": ReportPage.style,
      "contents": document.language.choose(de: "Inhalt", en: "Contents"),
      "running": document.running.map { [$0.htmlEscaped] } ?? [],
      "hasPictures": document.hasPictures,
      "notices": document.notices.map(notice),
      "sections": document.sections.map { section in
        [
          "id": section.id,
          "sectionTitle": section.title.htmlEscaped,
          "startsPage": section.startsPage,
          "blocks": section.blocks.enumerated().map { block($1, name: "\(section.id)-\($0)") },
        ] as [String: Any]
      },
      "colophon": document.colophon.map(inline),
    ]
  }

  private func block(_ block: ReportDocument.Block, name: String) -> [String: Any] {
    switch block {
    case .heading(let title): ["heading": title.htmlEscaped]
    case .paragraph(let text): ["paragraph": inline(text)]
    case .notice(let notice): ["notice": self.notice(notice)]
    case .facts(let facts):
      [
        "facts": [
          "fact": facts.map { ["label": $0.label.htmlEscaped, "value": inline($0.value)] }
        ]
      ]
    case .list(let items): ["list": ["item": items.map(inline)]]
    case .table(let table): ["table": self.table(table)]
    case .quote(let quote):
      [
        "quote": [
          "quoteLanguage": (quote.language ?? document.language.rawValue).htmlEscaped,
          "quoteText": quote.text.htmlEscaped,
        ]
      ]
    case .curve(let curve):
      [
        "figure": CurveDrawing(curve, language: document.language, zone: zone, prefix: name).svg()
      ]
    case .picture(let picture):
      [
        "picture": [
          "dataURL": picture.dataURL.htmlEscaped, "alternative": picture.alternative.htmlEscaped,
          "pictureCaption": flowing(picture.caption),
        ]
      ]
    }
  }

  private func notice(_ notice: ReportDocument.Notice) -> [String: Any] {
    ["tone": notice.tone.rawValue, "noticeText": inline(notice.text)]
  }

  private func table(_ table: ReportDocument.Table) -> [String: Any] {
    [
      "caption": table.caption.htmlEscaped,
      "column": table.columns.map(\.htmlEscaped),
      "rows": rows(of: table),
    ]
  }

  /// All rows in one piece: a timeline has tens of thousands of cells, and the template engine looks
  /// each of them up by name.
  private func rows(of table: ReportDocument.Table) -> String {
    var html = ""
    for (index, cells) in table.rows.enumerated() {
      html += table.struck.contains(index) ? "<tr class=\"struck\">" : "<tr>"
      html += "<th scope=\"row\" dir=\"auto\">\(cells.first.map(inline) ?? "")</th>"
      for cell in cells.dropFirst() { html += "<td dir=\"auto\">\(inline(cell))</td>" }
      html += "</tr>\n"
    }
    return html
  }

  func inline(_ inline: Inline) -> String {
    inline.spans.map { span in
      switch span {
      case .text(let text): flowing(text)
      case .strong(let text): "<strong>\(flowing(text))</strong>"
      case .quiet(let text): "<span class=\"quiet\">\(flowing(text))</span>"
      case .code(let text): "<code>\(flowing(text))</code>"
      case .badge(let text, let tone):
        "<span class=\"badge \(tone.rawValue)\">\(flowing(text))</span>"
      case .link(let link):
        "<a href=\"\(link.url.htmlEscaped)\" rel=\"noopener noreferrer nofollow\">"
          + "\(flowing(link.url))</a>"
      case .lineBreak: "<br>"
      }
    }.joined()
  }

  /// The text as HTML, with places at which an overlong word may break, so that it cannot push a
  /// table over the edge of the page.
  private func flowing(_ text: String) -> String {
    let visible = text.visible
    guard visible.hasWord(longerThan: HTMLReport.longWord) else { return visible.escapedAsHTML }
    return visible.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" }
      .reduce(into: (html: "", rest: visible[...])) { result, word in
        result.html += breakable(word)
        result.rest = result.rest.dropFirst(word.count)
        if let separator = result.rest.popFirst() { result.html.append(separator) }
      }.html
  }

  private func breakable(_ word: Substring) -> String {
    guard word.count > HTMLReport.longWord else { return String(word).escapedAsHTML }
    var rest = word
    var parts: [String] = []
    while !rest.isEmpty {
      parts.append(String(rest.prefix(HTMLReport.longWord / 2)).escapedAsHTML)
      rest = rest.dropFirst(HTMLReport.longWord / 2)
    }
    return parts.joined(separator: "<wbr>")
  }

  /// The longest word that is left whole, in characters.
  private static let longWord = 30
}

extension ReportDocument {
  /// Whether the page's policy has to allow pictures.
  fileprivate var hasPictures: Bool {
    sections.contains { section in
      section.blocks.contains { if case .picture = $0 { true } else { false } }
    }
  }
}

extension String {
  /// Whether so many bytes stand in it without a space or a line break. A word of fewer bytes has
  /// fewer characters too.
  fileprivate func hasWord(longerThan limit: Int) -> Bool {
    var length = 0
    for byte in utf8 {
      length = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") ? 0 : length + 1
      if length > limit { return true }
    }
    return false
  }
}
