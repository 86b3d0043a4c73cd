import IncidentCore

/// A report as a sequence of sections, each of plain parts, before it takes a form such as HTML or
/// Markdown. The texts in it are raw: each form makes them safe in its own way.
package struct ReportDocument: Sendable {
  let language: Language
  /// What the report is about.
  let title: String
  /// What kind of document it is and for whom.
  let kicker: String
  /// What a reader must know before anything else, such as that it was only a drill.
  let notices: [Notice]
  /// What stands on every page on paper; nothing where nil.
  var running: String?
  let sections: [Section]
  let colophon: [Inline]

  struct Section: Sendable {
    /// The name of its anchor.
    let id: String
    let title: String
    /// On paper it begins a new page.
    var startsPage = false
    var blocks: [Block]
  }

  enum Block: Sendable {
    case heading(String)
    case paragraph(Inline)
    case notice(Notice)
    case facts([Fact])
    case list([Inline])
    case table(Table)
    case quote(Quote)
    case curve(StormCurve)
    /// Only a page shows it.
    case picture(Picture)
  }

  struct Fact: Sendable {
    let label: String
    let value: Inline
  }

  struct Notice: Sendable {
    let tone: Tone
    let text: Inline
  }

  struct Table: Sendable {
    let caption: String
    let columns: [String]
    let rows: [[Inline]]
    /// Rows that stand only as a record, struck through.
    var struck: Set<Int> = []
  }

  /// A picture that the page carries within it.
  struct Picture: Sendable {
    /// The picture itself, of characters that mean nothing in HTML.
    let dataURL: String
    /// What stands in its place for who cannot see it.
    let alternative: String
    let caption: String
  }

  /// An exact text, with what is to be said of it.
  struct Quote: Sendable {
    let text: String
    /// The language code of the text, as far as it is one.
    let language: String?
  }

  /// How much attention something asks for. Never told by colour alone.
  enum Tone: String, Sendable {
    case plain, good, warning, danger
  }
}

/// A run of text with emphasis, links and the like.
struct Inline: Sendable, ExpressibleByStringInterpolation {
  enum Span: Sendable {
    case text(String)
    case strong(String)
    case quiet(String)
    case code(String)
    case badge(String, ReportDocument.Tone)
    case link(SafeLink)
    case lineBreak
  }

  var spans: [Span]

  init(_ spans: [Span]) {
    self.spans = spans
  }

  init(_ text: String) {
    spans = [.text(text)]
  }

  init(stringLiteral value: String) {
    spans = [.text(value)]
  }

  static func strong(_ text: String) -> Inline { Inline([.strong(text)]) }

  /// A URL that may become a link, or the text that it is otherwise.
  static func source(_ text: String) -> Inline {
    Inline([SafeLink(text).map(Span.link) ?? .text(text)])
  }

  static func + (left: Inline, right: Inline) -> Inline { Inline(left.spans + right.spans) }

  /// The parts with a line break between them.
  static func lines(_ parts: [Inline]) -> Inline {
    Inline(Array(parts.map(\.spans).joined(separator: [.lineBreak])))
  }
}
