/// Splits a line into words as a shell does, as far as a dialogue needs it: quotation marks of both
/// kinds and backslashes, and nothing that stands for something else.
package struct LineWords {
  /// The words of a line; nil where a quotation mark is not closed.
  package static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
        continue
      }
      switch (character, quote) {
      case ("\\", nil), ("\\", "\""): isEscaped = true
      case ("\"", nil), ("'", nil):
        quote = character
        word = word ?? ""
      case (let mark, let open?) where mark == open: quote = nil
      case (let space, nil) where space.isWhitespace:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    if let word { words.append(word) }
    return words
  }
}
