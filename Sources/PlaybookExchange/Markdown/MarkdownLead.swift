/// What stands before a list and is said of each of its items, such as “Never:” or “If it is true:”.
///
/// Without it, what is forbidden or only done in some cases would become a plain order.
struct MarkdownLead {
  /// As it stands before each item.
  let text: String
  /// What stood before it in the same paragraph.
  let rest: String?

  /// The longest that is said again before each item.
  private static let limit = 120

  /// - Parameters:
  ///   - words: A paragraph without its marks.
  ///   - source: The paragraph with them.
  init?(_ words: String, source: String) {
    guard !words.isEmpty else { return nil }
    let (rest, last) = Self.lastSentence(of: words)
    let isMarked = rest == nil && Self.isBold(source)
    guard last.hasSuffix(":") || isMarked || Self.changesMeaning(last) else { return nil }
    let name = last.hasSuffix(":") ? String(last.dropLast()) : last
    guard !Self.plain.contains(name.lowercased()) else { return nil }
    // What is too long to be said each time is cut rather than lost.
    let isLong = last.count > Self.limit
    let text = isLong ? last.prefix(Self.limit - 1) + "…" : last
    self.text = text.last.map { ":.!?…".contains($0) } ?? false ? text : "\(text):"
    self.rest = isLong ? words : rest
  }

  private static func lastSentence(of words: String) -> (rest: String?, last: String) {
    guard words.count > 80 else { return (nil, words.onOneLine) }
    let ends = words.ranges(of: #/[.!?]\s+(?=\p{Lu})/#)
    guard let end = ends.last else { return (nil, words.onOneLine) }
    return (
      String(words[..<end.upperBound]).tidied, String(words[end.upperBound...]).onOneLine
    )
  }

  /// Whether all of it is set bold or in italics, as people write headings.
  private static func isBold(_ source: String) -> Bool {
    let text = source.tidied
    for mark in ["***", "**", "__", "*", "_"] where text.hasPrefix(mark) {
      guard text.hasSuffix(mark), text.count > 2 * mark.count else { return false }
      return !text.dropFirst(mark.count).dropLast(mark.count).contains(mark)
    }
    return false
  }

  /// Whether it forbids what follows or makes it hang on something.
  private static func changesMeaning(_ words: String) -> Bool {
    guard words.count <= limit else { return false }
    let found = words.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return found.contains { turning.contains(String($0).replacing("’", with: "'")) }
  }

  private static let turning: Set<String> = [
    "never", "not", "don't", "avoid", "if", "when", "unless", "only", "no", "without", "must",
    "nie", "niemals", "nicht", "kein", "keine", "keinen", "keinesfalls", "falls", "wenn", "sofern",
    "nur", "verboten", "vermeiden", "ohne", "außer",
  ]

  /// What says no more than that a list of things to do follows.
  private static let plain: Set<String> = [
    "steps", "step", "to do", "todo", "tasks", "checklist", "actions", "schritte", "aufgaben",
    "checkliste", "maßnahmen", "zu tun", "ablauf", "vorgehen",
  ]
}
