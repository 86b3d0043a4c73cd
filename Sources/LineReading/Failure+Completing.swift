import IncidentCore
package import IncidentWording

extension Failure {
  /// The failure with the command line that was typed, made whole, as its hint, or below it. A line
  /// that is too long to be read again keeps the hint that names the options alone.
  package func completing(_ arguments: [String]) -> Failure {
    if let lacking {
      return Self.line(arguments, adding: lacking).map { replacingHint(by: $0) } ?? self
    }
    let lines = retries.compactMap { retry -> Hint? in
      let line =
        switch retry.change {
        case .adding(let option): Self.line(arguments, adding: option)
        case .replacing(let word, let other):
          Self.line(arguments.map { $0.replacing(word, asWholeBy: other) }, adding: nil)
        }
      return line.map { Hint((retry.label ?? "") + $0) }
    }
    guard !lines.isEmpty else { return self }
    return replacingHint(by: ([hint].compactMap { $0 } + lines).joined(separator: "\n"))
  }

  private func replacingHint(by line: String) -> Failure { replacingHint(by: Hint(line)) }

  private func replacingHint(by hint: Hint) -> Failure {
    Failure(code, message, hint: hint, exit: exit)
  }

  /// The line as a shell takes it; nil where it is too long.
  private static func line(_ arguments: [String], adding option: String?) -> String? {
    // A word left empty, and the option before it, are what is lacking.
    // So is a text that standard input was to bring.
    let isEmpty = { (word: String) in
      word.isBlank || (word == "-" && option?.hasPrefix("-m") ?? false)
    }
    let words = arguments.indices.filter { index in
      let isEmptied = arguments.dropFirst(index + 1).first.map(isEmpty) ?? false
      return !isEmpty(arguments[index]) && !(isEmptied && arguments[index].hasPrefix("-"))
    }.map { arguments[$0].shellQuoted }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    let added = option.map { [$0] } ?? []
    let line = (["stormlog"] + words[..<end] + added + words[end...]).joined(separator: " ")
    return line.count <= longestLine ? line : nil
  }

  private static let longestLine = 240
}

extension String {
  /// The word where it is another, or that other on one side of an equals sign, or as one of a list with
  /// commas between.
  fileprivate func replacing(_ word: String, asWholeBy other: String) -> String {
    if self == word { return other }
    guard let sign = firstIndex(of: "="), !self[..<sign].contains(where: \.isWhitespace) else {
      return replacingPart(word, by: other)
    }
    let name = hasPrefix("-") || self[..<sign] != word ? self[..<sign] : other[...]
    return String(name) + "=" + String(self[index(after: sign)...]).replacingPart(word, by: other)
  }

  private func replacingPart(_ word: String, by other: String) -> String {
    if self == word { return other }
    // What has blanks is a text and no list.
    guard contains(","), !contains(where: \.isWhitespace) else { return self }
    return split(separator: ",", omittingEmptySubsequences: false)
      .map { $0 == word ? other : String($0) }.joined(separator: ",")
  }
}
