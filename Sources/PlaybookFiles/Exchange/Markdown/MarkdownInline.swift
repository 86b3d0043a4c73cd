/// A line of Markdown without its marks, with what was in it that a person should see.
struct MarkdownInline {
  private(set) var text = ""
  /// The texts of links that lead nowhere yet.
  private(set) var linksToNowhere: [String] = []
  private(set) var images: [String] = []
  /// Notes of what still has to be written.
  private(set) var todos: [String] = []

  init(_ source: String) {
    let characters = Array(source)
    var plain = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      switch character {
      case "\\" where index + 1 < characters.count && characters[index + 1].isPunctuation:
        plain.append(characters[index + 1])
        index += 2
      case "`":
        let (code, next) = Self.code(in: characters, at: index)
        if code.hasPrefix("TODO") { todos.append(code) }
        plain += code
        index = next
      case "!" where index + 1 < characters.count && characters[index + 1] == "[":
        if let link = Self.link(in: characters, at: index + 1) {
          images.append(link.text)
          index = link.end
        } else {
          plain.append(character)
          index += 1
        }
      case "[":
        if let link = Self.link(in: characters, at: index) {
          plain += add(link)
          index = link.end
        } else {
          plain.append(character)
          index += 1
        }
      case "<":
        index = Self.endOfTag(in: characters, at: index, plain: &plain)
      case "*": index += 1
      case "_":
        let before = index > 0 ? characters[index - 1] : " "
        let after = index + 1 < characters.count ? characters[index + 1] : " "
        let isInWord = (before.isLetter || before.isNumber) && (after.isLetter || after.isNumber)
        if isInWord || before == " " && after == " " { plain.append("_") }
        index += 1
      default:
        plain.append(character)
        index += 1
      }
    }
    text = plain.tidied
    if todos.isEmpty, let start = text.firstRange(of: "TODO") {
      todos.append(String(text[start.lowerBound...]))
    }
  }

  /// The longest stretch in which the end of a link or of code is looked for.
  private static let reach = 4000

  private static func code(in characters: [Character], at start: Int) -> (String, next: Int) {
    let marks = characters[start...].prefix { $0 == "`" }.count
    var index = start + marks
    let limit = min(characters.count, index + reach)
    while index < limit {
      let count = characters[index...].prefix { $0 == "`" }.count
      if count == marks { return (String(characters[(start + marks)..<index]), index + marks) }
      index += max(1, count)
    }
    return (String(repeating: "`", count: marks), start + marks)
  }

  private struct Link {
    let text: String
    let target: String
    let end: Int
  }

  private static func link(in characters: [Character], at start: Int) -> Link? {
    guard let close = end(of: "[", "]", in: characters, at: start),
      close + 1 < characters.count, characters[close + 1] == "(",
      let end = end(of: "(", ")", in: characters, at: close + 1)
    else { return nil }
    let target = String(characters[(close + 2)..<end]).split(separator: " ").first ?? ""
    return Link(
      text: String(characters[(start + 1)..<close]), target: String(target), end: end + 1)
  }

  private static func end(
    of open: Character, _ close: Character, in characters: [Character], at start: Int
  ) -> Int? {
    var depth = 0
    for index in start..<min(characters.count, start + reach) {
      if characters[index] == open { depth += 1 }
      if characters[index] == close {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private mutating func add(_ link: Link) -> String {
    let text = link.text.filter { $0 != "*" && $0 != "`" }
    let isAddress = ["https://", "http://", "mailto:"].contains { link.target.hasPrefix($0) }
    guard !isAddress else { return text.contains(link.target) ? text : "\(text) (\(link.target))" }
    if link.target.isEmpty || link.target.hasPrefix("#TODO") { linksToNowhere.append(text) }
    // Where it leads within the file is not there any more; footnotes say nothing without it.
    return text.hasPrefix("<sup>") ? "" : text
  }

  private static func endOfTag(
    in characters: [Character], at start: Int, plain: inout String
  ) -> Int {
    let end = characters[start...].prefix(reach).firstIndex(of: ">")
    let next = start + 1 < characters.count ? characters[start + 1] : " "
    guard let end, next.isLetter || next == "/" || next == "!" else {
      plain.append("<")
      return start + 1
    }
    let inside = String(characters[(start + 1)..<end])
    if inside.hasPrefix("http://") || inside.hasPrefix("https://") { plain += inside }
    return end + 1
  }
}
