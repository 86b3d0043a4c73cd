extension String {
  /// A hint in lines of at most `width` columns where that can be. No word is ever broken; a command
  /// is broken as a shell takes it, so that what is copied from the terminal is the whole of it.
  package func hintLines(to width: Int) -> [String] {
    split(separator: "\n").flatMap { String($0).hintLine(to: width) }
  }

  private func hintLine(to width: Int) -> [String] {
    guard displayWidth > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in hintWords {
      // Room for the sign that the command goes on.
      if line.isEmpty {
        line = word.text
      } else if line.displayWidth + 1 + word.text.displayWidth + 2 <= width {
        line += " " + word.text
      } else {
        lines.append(word.continuesCommand ? line + " \\" : line)
        line = word.text
      }
    }
    return lines + [line]
  }

  /// The words, those of a command with what quotation marks hold together.
  private var hintWords: [(text: String, continuesCommand: Bool)] {
    var words: [(text: String, continuesCommand: Bool)] = []
    var word = ""
    var isCommand = false
    var quote: Character?
    func end() {
      guard !word.isEmpty else { return }
      if word == "·" || word == "→" { isCommand = false }
      words.append((word, isCommand))
      if word == "stormlog" { isCommand = true }
      word = ""
    }
    for character in self {
      if character == " ", quote == nil {
        end()
        continue
      }
      if isCommand, character == quote {
        quote = nil
      } else if isCommand, quote == nil, character == "'" || character == "\"" {
        quote = character
      }
      word.append(character)
    }
    end()
    return words
  }
}
