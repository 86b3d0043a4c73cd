/// A command that somebody may type next, by its English names and without the program's name, such
/// as `statement approve 1`. Whoever shows it spells it: a shell in the person's language, a page
/// perhaps as a button.
///
/// `…` stands for what only the person knows.
package struct NextStep: Hashable, Sendable, ExpressibleByStringInterpolation {
  package let line: String

  package init(_ line: String) {
    self.line = line
  }

  package init(stringLiteral line: String) {
    self.init(line)
  }

  /// What the name alone shows.
  package static let board: NextStep = "board"

  /// The words of the line; quotation marks hold together, and stay.
  package var words: [String] {
    var words: [String] = []
    var isQuoted = false
    var word = ""
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Commands that are about no one incident.
  private static let ofTheWorkspace: Set<String> = [
    "backup", "completions", "demo", "drill", "help", "init", "list", "open", "playbook",
    "readiness",
    "restore", "use", "verify",
  ]

  func about(incident number: Int) -> NextStep {
    let words = words
    guard let command = words.first, !Self.ofTheWorkspace.contains(command),
      !words.contains("-i"), !words.contains("--incident")
    else { return self }
    return NextStep("\(line) -i \(String(number))")
  }
}
