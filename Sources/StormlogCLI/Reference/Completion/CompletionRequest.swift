/// What a shell's script asks while a line is being typed:
/// `stormlog complete --shell bash -- WORDS… WORD`. The last word is the one being typed.
struct CompletionRequest {
  let shell: CompletionShell
  /// The words behind the program's name that are complete.
  let words: [String]
  /// The word being typed, which may be empty.
  let current: String

  init?(_ arguments: [String]) {
    guard arguments.count >= 4, arguments[0] == "complete", arguments[1] == "--shell",
      let shell = CompletionShell(rawValue: arguments[2]), arguments[3] == "--"
    else { return nil }
    self.shell = shell
    var typed = Array(arguments.dropFirst(4))
    if shell == .bash { typed = Self.joined(typed) }
    current = Self.unquoted(typed.popLast() ?? "")
    words = typed.map(Self.unquoted)
  }

  /// The lines that the script reads: what kind of answer it is, then the candidates, each with what
  /// it is behind a tab.
  func answer(in context: CommandContext) -> String {
    switch Completion(words, current: current, isLabelled: shell != .bash, in: context).answer {
    case .files: "files\n"
    case .folders: "folders\n"
    case .candidates(let candidates): "words\n" + candidates.map(line).joined()
    }
  }

  private func line(_ candidate: Candidate) -> String {
    guard shell != .bash else {
      // Bash takes what stands before the sign for a word of its own.
      let start = current.lastIndex(of: "=").map { current[...$0] } ?? ""
      let isAttached = !start.isEmpty && candidate.text.hasPrefix(start)
      return candidate.text.dropFirst(isAttached ? start.count : 0) + "\n"
    }
    let label = candidate.label.isEmpty ? "" : "\t\(candidate.label)"
    return "\(candidate.text)\(label)\n"
  }

  /// Bash breaks words at `=` and `:`.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for word in words {
      let isBreak = word == "=" || word == ":" || word == "::"
      if (isBreak || isOpen), let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      isOpen = isBreak
    }
    return joined
  }

  /// Without the quotation marks in which it is typed.
  private static func unquoted(_ word: String) -> String {
    guard let mark = word.first, mark == "\"" || mark == "'" else { return word }
    let open = word.dropFirst()
    return String(open.last == mark ? open.dropLast() : open)
  }
}
