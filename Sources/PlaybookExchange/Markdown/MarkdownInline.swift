/// A line of Markdown without its marks, with what was in it that a person should see.
struct MarkdownInline {
  private(set) var text = ""
  /// The texts of links that lead nowhere yet.
  private(set) var linksToNowhere: [String] = []
  private(set) var images: [String] = []
  /// Notes of what still has to be written.
  private(set) var todos: [String] = []

  /// What was struck through, which is not in the text.
  private(set) var struck: [String] = []

  private let source: [Unicode.Scalar]
  private let readsLinks: Bool
  private var index = 0
  private var emphasis = MarkdownEmphasis()
  /// How much may still be looked ahead: a hostile line opens brackets without end.
  private var budget: Int

  init(_ source: String) {
    self.init(source, readsLinks: true)
  }

  private init(_ source: String, readsLinks: Bool) {
    self.source = Array(source.unicodeScalars)
    self.readsLinks = readsLinks
    budget = 4 * self.source.count + 4000
    while index < self.source.count { readNext() }
    let (words, struck) = emphasis.finish()
    self.struck = struck.map(\.tidied).filter { !$0.isEmpty }
    text = words.tidied
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    if todos.isEmpty, let todo = text.todo { todos.append(todo) }
  }

  /// Whether it only says that something has to be written yet.
  var isOnlyTodo: Bool {
    ["TODO", "[TODO"].contains(where: text.hasPrefix) && todos.contains { $0.tidied == text }
  }

  private mutating func readNext() {
    let scalar = source[index]
    let next = index + 1 < source.count ? source[index + 1] : " "
    switch scalar {
    case "\\" where next.isMark:
      emphasis.add(next)
      index += 2
    case "`": readCode()
    case "&": readEntity()
    case "!" where next == "[" && readsLinks:
      guard let link = link(at: index + 1) else { return take(scalar) }
      images.append(link.text)
      index = link.end
    case "[" where readsLinks:
      guard let link = link(at: index) else { return take(scalar) }
      emphasis.add(add(link).unicodeScalars)
      index = link.end
    case "<": readTag(next)
    case "*", "_", "~": readRun(of: scalar)
    default: take(scalar)
    }
  }

  private mutating func readRun(of mark: Unicode.Scalar) {
    let length = source[index...].prefix { $0 == mark }.count
    index += length
    emphasis.addRun(
      of: mark, length: length, before: index < source.count ? source[index] : " ")
  }

  private mutating func readEntity() {
    let stretch = source[index...].prefix(MarkdownEntity.limit)
    guard let end = stretch.firstIndex(of: ";"),
      let scalar = MarkdownEntity.scalar(
        String(String.UnicodeScalarView(source[(index + 1)..<end])))
    else { return take("&") }
    emphasis.add(scalar)
    index = end + 1
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    emphasis.add(scalar)
    index += 1
  }

  /// The place of the first of these scalars from `start` on; nil where it is too far.
  private mutating func find(
    from start: Int, _ isWanted: (Unicode.Scalar) -> Bool
  ) -> Int? {
    guard start < source.count else { return nil }
    let stretch = source[start..<min(source.count, start + max(0, budget))]
    let found = stretch.firstIndex(where: isWanted)
    budget -= (found ?? stretch.endIndex) - start
    return found
  }

  private mutating func readCode() {
    let start = index
    let marks = source[start...].prefix { $0 == "`" }.count
    var position = start + marks
    while let mark = find(from: position, { $0 == "`" }) {
      let count = source[mark...].prefix { $0 == "`" }.count
      guard count == marks else {
        position = mark + count
        continue
      }
      var code = source[(start + marks)..<mark]
      // A blank on both sides only keeps the code from its marks.
      if code.count > 2, code.first == " ", code.last == " ", code.contains(where: { $0 != " " }) {
        code = code.dropFirst().dropLast()
      }
      let words = String(String.UnicodeScalarView(code))
      if words.hasPrefix("TODO") { todos.append(words) }
      emphasis.add(code)
      index = mark + marks
      return
    }
    emphasis.add(source[start..<(start + marks)])
    index = start + marks
  }

  private struct Link {
    let text: String
    let target: String
    let end: Int
  }

  private mutating func link(at start: Int) -> Link? {
    guard let close = end(of: "[", "]", at: start), close + 1 < source.count,
      source[close + 1] == "(", let end = end(of: "(", ")", at: close + 1)
    else { return nil }
    let target = String(String.UnicodeScalarView(source[(close + 2)..<end]))
    return Link(
      text: String(String.UnicodeScalarView(source[(start + 1)..<close])),
      target: target.split(separator: " ").first.map(String.init) ?? "", end: end + 1)
  }

  private mutating func end(
    of open: Unicode.Scalar, _ close: Unicode.Scalar, at start: Int
  ) -> Int? {
    var depth = 0
    return find(from: start) { scalar in
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      return depth == 0
    }
  }

  private mutating func add(_ link: Link) -> String {
    let text = MarkdownInline(link.text, readsLinks: false).text
    let isAddress = ["https://", "http://", "mailto:"].contains { link.target.hasPrefix($0) }
    guard !isAddress else { return text.contains(link.target) ? text : "\(text) (\(link.target))" }
    if link.target.isEmpty || link.target.hasPrefix("#TODO") { linksToNowhere.append(text) }
    // Where it leads within the file is not there any more; footnotes say nothing without it.
    return link.text.hasPrefix("<sup>") ? "" : text
  }

  private mutating func readTag(_ next: Unicode.Scalar) {
    let opensTag = next.properties.isAlphabetic || next == "/" || next == "!"
    guard opensTag, let end = find(from: index, { $0 == ">" }) else { return take("<") }
    let inside = String(String.UnicodeScalarView(source[(index + 1)..<end]))
    if inside.hasPrefix("http://") || inside.hasPrefix("https://") {
      emphasis.add(inside.unicodeScalars)
    }
    index = end + 1
  }
}

extension String {
  /// What it says has to be written yet: from the word TODO on, or all of the line where that
  /// only holds the place of a value. Nil where it says nothing of the kind.
  fileprivate var todo: String? {
    guard let start = firstRange(of: "TODO") else { return nil }
    let before = self[..<start.lowerBound]
    let line = before.lastIndex(where: \.isNewline).map { index(after: $0) } ?? startIndex
    let isPlaceholder = before.last.map { "[({<".contains($0) } ?? false
    guard isPlaceholder else {
      return String(self[start.lowerBound...].prefix { !$0.isNewline })
    }
    // What is quoted is short, so it must not begin too far before.
    let from = index(start.lowerBound, offsetBy: -40, limitedBy: line) ?? line
    return (from > line ? "…" : "") + self[from...].prefix { !$0.isNewline }
  }
}

extension Unicode.Scalar {
  /// Whether a backslash before it takes its meaning away.
  fileprivate var isMark: Bool {
    isASCII && !properties.isAlphabetic && !("0"..."9").contains(self) && value > 0x20
  }
}
