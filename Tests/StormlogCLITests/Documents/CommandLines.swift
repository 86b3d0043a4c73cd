import Foundation

extension Document {
  /// The lines in its blocks that somebody could type, as they are written: those of `sh` and
  /// `console`, and remarks of YAML that name a command.
  var commandLines: [String] { blocks.flatMap(\.commandLines) }

  /// The commands that its text names between backticks, some of them without what they need.
  var commandsInText: [String] {
    codeSpans.filter { $0 == "stormlog" || $0.hasPrefix("stormlog ") }
  }
}

extension Document.Block {
  fileprivate var commandLines: [String] {
    switch language {
    case "sh": lines.filter { !$0.isEmpty }
    case "console": lines.compactMap { typed(in: $0) }
    case "yaml":
      lines.compactMap { line in
        guard let remark = line.split(separator: "# ", maxSplits: 1).dropFirst().first,
          let command = remark.range(of: "stormlog ")
        else { return nil }
        return String(remark[command.lowerBound...])
      }
    default: []
    }
  }

  /// What is typed behind a shell's prompt, or behind a drill's, where it stands without
  /// `stormlog`.
  private func typed(in line: String) -> String? {
    if line.hasPrefix("$ ") { return String(line.dropFirst(2)) }
    guard let prompt = line.firstMatch(of: #/^DRILL T\+\S+ \d\d:\d\d> /#) else { return nil }
    let words = line[prompt.range.upperBound...]
    return Self.wordsOfDrills.contains(String(words.prefix { $0 != " " }))
      ? nil : "stormlog \(words)"
  }

  /// What only a drill's prompt knows.
  private static let wordsOfDrills = ["wait", "as", "score", "end", "quit"]
}

/// The words of a line as a shell splits it: quotation marks hold together, a remark behind `#` is
/// none of them.
func shellWords(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var mark: Character?
  for character in line {
    switch (character, mark) {
    case (let character, .some(let open)):
      if character == open { mark = nil } else { word?.append(character) }
    case ("\"", nil), ("'", nil):
      mark = character
      word = word ?? ""
    case (" ", nil):
      if let finished = word { words.append(finished) }
      word = nil
    case ("#", nil) where word == nil: return words
    case (let character, nil): word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
