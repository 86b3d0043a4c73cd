import StrictText

/// The blocks of a Markdown file, as far as a playbook needs them.
///
/// Headings, lists and what belongs to their items are told apart after CommonMark; everything else
/// is only named, with its place.
struct MarkdownBlocks {
  /// What an item says, piece by piece.
  enum Part: Equatable {
    case words(String)
    /// Taken as it stands.
    case code(String)
  }

  struct Item {
    /// How far its text is indented.
    let column: Int
    /// The number it was written with; nil for a bullet.
    let number: Int?
    /// Whether its box is ticked; nil where it has none.
    let isTicked: Bool?
    var parts: [Part]
    let position: TextPosition
    /// How many items it lies in.
    let depth: Int
  }

  enum Block {
    case heading(level: Int, String, TextPosition)
    case item(Item)
    case paragraph(String, TextPosition)
    case quote(String, TextPosition)
    case code(lines: Int, TextPosition)
    case table(lines: Int, TextPosition)
    case html(TextPosition)
    /// A line across the page.
    case rule
    /// The file's title as its head gives it, and whether there is more in the head.
    case frontMatter(title: String?, hasMore: Bool, TextPosition)

    /// Whether it becomes a step of its own.
    var isStep: Bool {
      if case .item(let item) = self { item.depth == 0 } else { false }
    }
  }

  private(set) var blocks: [Block] = []
  private var open: [Int] = []
  private var isParagraphOpen = false
  private var lines: [Substring]
  private var index = 0
  /// The last line of the last quotation.
  private var lastQuote: Int?

  /// What still belongs to the text of the last block: joined only at its end, or a long text would
  /// be copied with every line.
  private var further = ""

  /// - Parameters:
  ///   - text: The file.
  ///   - limit: Reading stops one block beyond it.
  init(_ text: String, limit: Int) {
    lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    if let first = lines.first?.trimmed, ["---", "+++"].contains(first) {
      readFrontMatter(fence: String(first))
    }
    while index < lines.count, blocks.count <= limit {
      readLine()
      index += 1
    }
    finish()
  }

  private mutating func add(_ block: Block) {
    finish()
    blocks.append(block)
  }

  /// Joins the last block's text.
  private mutating func finish() {
    guard !further.isEmpty, let last = blocks.popLast() else { return }
    switch last {
    case .item(var item):
      if case .words(let words)? = item.parts.last {
        item.parts[item.parts.count - 1] = .words(words + further)
      } else {
        item.parts.append(.words(String(further.drop { $0.isNewline })))
      }
      blocks.append(.item(item))
    case .paragraph(let text, let place): blocks.append(.paragraph(text + further, place))
    case .quote(let text, let place): blocks.append(.quote(text + further, place))
    case .heading, .code, .table, .html, .frontMatter, .rule: blocks.append(last)
    }
    further = ""
  }

  private var position: TextPosition { TextPosition(line: index + 1, column: 1) }

  /// The head of a file, in YAML or TOML, of which only the title is read.
  private mutating func readFrontMatter(fence: String) {
    let ends = fence == "---" ? ["---", "..."] : [fence]
    guard let end = lines.dropFirst().firstIndex(where: { ends.contains(String($0.trimmed)) })
    else { return }
    let head = lines[1..<end].filter { !$0.trimmed.isEmpty }
    let titles = head.compactMap(\.frontMatterTitle)
    blocks.append(
      .frontMatter(title: titles.first, hasMore: head.count > titles.prefix(1).count, position))
    index = end + 1
  }

  private mutating func readLine() {
    let line = lines[index]
    let content = line.trimmed
    guard !content.isEmpty else {
      isParagraphOpen = false
      return
    }
    let indent = line.indentation
    if indent < 4 || !open.isEmpty || isParagraphOpen {
      readContent(content, indent: indent)
    } else {
      readIndentedCode()
    }
  }

  private mutating func readContent(_ content: Substring, indent: Int) {
    if content.hasPrefix("```") || content.hasPrefix("~~~") {
      return readFence(content.prefix { $0 == content.first }, indent: indent, at: position)
    }
    if let (level, title) = content.heading {
      open = []
      isParagraphOpen = false
      add(.heading(level: level, title, position))
    } else if let item = content.listItem {
      add(item, indent: indent)
    } else if content.isAttributeList {
      readAttributes(content)
    } else if content.hasPrefix("|") || isTableHead(content) {
      readTable()
    } else if isUnderline(content), isParagraphOpen, further.isEmpty,
      case .paragraph(let title, let place)? = blocks.last,
      open.isEmpty
    {
      blocks.removeLast()
      isParagraphOpen = false
      add(.heading(level: content.hasPrefix("=") ? 1 : 2, title, place))
    } else if content.isRule {
      isParagraphOpen = false
      open = []
      add(.rule)
    } else if content.hasPrefix(">") {
      readQuote(content, indent: indent)
    } else if content.hasPrefix("<!--") {
      add(.html(position))
      while index + 1 < lines.count, !lines[index].contains("-->") { index += 1 }
    } else {
      addText(content, indent: indent)
    }
  }

  /// Whether a line belongs to the last item, being indented as its text is.
  private func liesInItem(indent: Int) -> Bool {
    guard let column = open.last, case .item? = blocks.last else { return false }
    return indent >= min(column, 2)
  }

  private mutating func readQuote(_ content: Substring, indent: Int) {
    isParagraphOpen = false
    let quote = String(content.drop { $0 == ">" || $0 == " " })
    guard !liesInItem(indent: indent) else {
      if !quote.isEmpty { further += "\n\(quote)" }
      return
    }
    if case .quote? = blocks.last, lastQuote == index - 1 {
      further += " \(quote)"
    } else {
      if indent == 0 { open = [] }
      add(.quote(quote, position))
    }
    lastQuote = index
  }

  /// What a line such as `{:toc}` says to a converter is nothing to do; a table of contents takes
  /// the place of the item before it.
  private mutating func readAttributes(_ content: Substring) {
    finish()
    isParagraphOpen = false
    guard content.lowercased().contains("toc"), case .item? = blocks.last else { return }
    blocks.removeLast()
    open = []
  }

  private mutating func add(
    _ item: (number: Int?, isTicked: Bool?, text: String, width: Int), indent: Int
  ) {
    // An item lies in the last one whose text begins no further right.
    while let column = open.last, indent < column { open.removeLast() }
    add(
      .item(
        Item(
          column: indent + item.width, number: item.number, isTicked: item.isTicked,
          parts: [.words(item.text)],
          position: TextPosition(line: index + 1, column: indent + 1), depth: open.count)))
    open.append(indent + item.width)
    isParagraphOpen = true
  }

  /// A line of text: it goes on with what is open, or begins a paragraph.
  private mutating func addText(_ content: Substring, indent: Int) {
    if isParagraphOpen {
      switch blocks.last {
      case .item?, .paragraph?: return further += " \(content)"
      default: break
      }
    }
    isParagraphOpen = true
    if liesInItem(indent: indent) { return further += "\n\(content)" }
    open = []
    add(.paragraph(String(content), position))
  }

  private mutating func readFence(_ fence: Substring, indent: Int, at start: TextPosition) {
    isParagraphOpen = false
    let first = index
    var code: [String] = []
    while index + 1 < lines.count {
      index += 1
      if lines[index].trimmed.hasPrefix(fence) { break }
      code.append(lines[index].without(indent: indent))
    }
    addCode(code, lines: index - first + 1, indent: indent, at: start)
  }

  /// Code that is told only by its indentation.
  private mutating func readIndentedCode() {
    let start = position
    var code = [lines[index].without(indent: 4)]
    while index + 1 < lines.count, lines[index + 1].indentation >= 4,
      !lines[index + 1].trimmed.isEmpty
    {
      index += 1
      code.append(lines[index].without(indent: 4))
    }
    addCode(code, lines: code.count, indent: 0, at: start)
  }

  /// Code belongs to the item in which it lies, or to the one before it that ends with a colon.
  private mutating func addCode(
    _ code: [String], lines count: Int, indent: Int, at start: TextPosition
  ) {
    finish()
    guard case .item(var item)? = blocks.last, liesInItem(indent: indent) || item.endsWithColon
    else { return add(.code(lines: count, start)) }
    item.parts.append(.code(code.joined(separator: "\n")))
    blocks[blocks.count - 1] = .item(item)
  }

  private func isTableHead(_ content: Substring) -> Bool {
    guard content.contains("|"), index + 1 < lines.count else { return false }
    let next = lines[index + 1].trimmed
    return next.contains("-") && next.contains("|") && next.allSatisfy { "|:- ".contains($0) }
  }

  private mutating func readTable() {
    let start = position
    let first = index
    while index + 1 < lines.count, lines[index + 1].contains("|") { index += 1 }
    isParagraphOpen = false
    if lines[first].indentation == 0 { open = [] }
    add(.table(lines: index - first + 1, start))
  }

  private func isUnderline(_ content: Substring) -> Bool {
    content.count >= 2 && (content.allSatisfy { $0 == "=" } || content.allSatisfy { $0 == "-" })
  }
}

extension MarkdownBlocks.Item {
  /// Whether its text says that something follows.
  fileprivate var endsWithColon: Bool {
    guard case .words(let words)? = parts.last else { return false }
    return words.hasSuffix(":")
  }
}

extension Substring {
  /// The title that a line of a file's head gives, in YAML or TOML.
  fileprivate var frontMatterTitle: String? {
    guard hasPrefix("title"), let sign = dropFirst(5).trimmed.first, ":=".contains(sign) else {
      return nil
    }
    var title = dropFirst(5).trimmed.dropFirst().trimmed
    for quote in ["\"", "'"]
    where title.count > 1 && title.hasPrefix(quote) && title.hasSuffix(quote) {
      title = title.dropFirst().dropLast()
    }
    return title.isEmpty ? nil : String(title)
  }

  /// Whether it says something to a converter, as `{:toc}` and `{: .note}` do.
  fileprivate var isAttributeList: Bool { hasPrefix("{:") && hasSuffix("}") }

  /// Without so much of the blanks before it.
  fileprivate func without(indent: Int) -> String {
    var rest = self
    var column = 0
    while column < indent, let first = rest.first, first == " " || first == "\t" {
      column += first == " " ? 1 : 4 - column % 4
      rest.removeFirst()
    }
    return String(rest)
  }

  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// In columns, a tab leading to the next multiple of four.
  fileprivate var indentation: Int {
    var column = 0
    for character in self {
      switch character {
      case " ": column += 1
      case "\t": column += 4 - column % 4
      default: return column
      }
    }
    return column
  }

  fileprivate var heading: (level: Int, title: String)? {
    let marks = prefix(while: { $0 == "#" })
    guard (1...6).contains(marks.count) else { return nil }
    var title = dropFirst(marks.count)
    guard title.isEmpty || title.first == " " || title.first == "\t" else { return nil }
    title = title.trimmed
    let closing = title.reversed().prefix { $0 == "#" }.count
    if closing > 0, title.dropLast(closing).last == " " || title.count == closing {
      title = title.dropLast(closing).trimmed
    }
    return (marks.count, String(title))
  }

  fileprivate var isRule: Bool {
    guard let first = unicodeScalars.first, "-*_".unicodeScalars.contains(first) else {
      return false
    }
    return unicodeScalars.allSatisfy { $0 == first || $0 == " " }
      && unicodeScalars.count { $0 == first } >= 3
  }

  /// The bullet, number and box of a list's item.
  fileprivate var listItem: (number: Int?, isTicked: Bool?, text: String, width: Int)? {
    guard !isRule, let first else { return nil }
    var number: Int?
    var marker = 1
    if let ticked = boxes[first] {
      return (nil, ticked, String(dropFirst().trimmed), 2)
    }
    if !"-*+•".contains(first) {
      let digits = prefix(while: { $0.isASCII && $0.isNumber })
      guard (1...9).contains(digits.count), let end = dropFirst(digits.count).first,
        end == "." || end == ")"
      else { return nil }
      number = Int(digits)
      marker = digits.count + 1
    }
    let rest = dropFirst(marker)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    var text = rest.trimmed
    var isTicked: Bool?
    if let first = text.first, let ticked = boxes[first] {
      return (number, ticked, String(text.dropFirst().trimmed), marker + 1)
    }
    for (box, ticked) in [("[ ]", false), ("[x]", true), ("[X]", true), ("[]", false)]
    where text.hasPrefix(box) {
      let behind = text.dropFirst(box.count)
      guard behind.isEmpty || behind.first == " " else { break }
      isTicked = ticked
      text = behind.trimmed
      break
    }
    return (number, isTicked, String(text), marker + 1)
  }
}

/// The characters that are boxes to tick, and whether they are ticked.
private let boxes: [Character: Bool] = ["☐": false, "□": false, "▢": false, "☑": true, "☒": true]
