/// A line of Markdown without its marks, with what was in it that a person should see.
struct MarkdownInline {
  private(set) var text = ""
  /// The texts of links that lead nowhere yet.
  private(set) var linksToNowhere: [String] = []
  private(set) var images: [String] = []
  /// Notes of what still has to be written.
  private(set) var todos: [String] = []

  private let source: [Unicode.Scalar]
  private var index = 0
  private var plain = String.UnicodeScalarView()
  /// How much may still be looked ahead: a hostile line opens brackets without end.
  private var budget: Int

  init(_ source: String) {
    self.source = Array(source.unicodeScalars)
    budget = 4 * self.source.count + 4000
    while index < self.source.count { readNext() }
    text = String(plain).tidied
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    if todos.isEmpty, let start = text.firstRange(of: "TODO") {
      todos.append(String(text[start.lowerBound...]))
    }
  }

  private mutating func readNext() {
    let scalar = source[index]
    let next = index + 1 < source.count ? source[index + 1] : " "
    switch scalar {
    case "\\" where next.isMark:
      plain.append(next)
      index += 2
    case "`": readCode()
    case "!" where next == "[":
      guard let link = link(at: index + 1) else { return take(scalar) }
      images.append(link.text)
      index = link.end
    case "[":
      guard let link = link(at: index) else { return take(scalar) }
      plain.append(contentsOf: add(link).unicodeScalars)
      index = link.end
    case "<": readTag(next)
    case "*": index += 1
    case "_":
      let before = index > 0 ? source[index - 1] : " "
      let isInWord = before.properties.isAlphabetic && next.properties.isAlphabetic
      if isInWord || before == " " && next == " " { plain.append("_") }
      index += 1
    default: take(scalar)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    plain.append(scalar)
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
      let code = String.UnicodeScalarView(source[(start + marks)..<mark])
      if String(code).hasPrefix("TODO") { todos.append(String(code)) }
      plain.append(contentsOf: code)
      index = mark + marks
      return
    }
    plain.append(contentsOf: source[start..<(start + marks)])
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
    let text = link.text.filter { $0 != "*" && $0 != "`" }
    let isAddress = ["https://", "http://", "mailto:"].contains { link.target.hasPrefix($0) }
    guard !isAddress else { return text.contains(link.target) ? text : "\(text) (\(link.target))" }
    if link.target.isEmpty || link.target.hasPrefix("#TODO") { linksToNowhere.append(text) }
    // Where it leads within the file is not there any more; footnotes say nothing without it.
    return text.hasPrefix("<sup>") ? "" : text
  }

  private mutating func readTag(_ next: Unicode.Scalar) {
    let opensTag = next.properties.isAlphabetic || next == "/" || next == "!"
    guard opensTag, let end = find(from: index, { $0 == ">" }) else { return take("<") }
    let inside = String(String.UnicodeScalarView(source[(index + 1)..<end]))
    if inside.hasPrefix("http://") || inside.hasPrefix("https://") {
      plain.append(contentsOf: inside.unicodeScalars)
    }
    index = end + 1
  }
}

extension Unicode.Scalar {
  /// Whether a backslash before it takes its meaning away.
  fileprivate var isMark: Bool {
    isASCII && !properties.isAlphabetic && !("0"..."9").contains(self) && value > 0x20
  }
}
