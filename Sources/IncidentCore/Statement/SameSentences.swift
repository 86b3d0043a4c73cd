/// The statements that hold a sentence of another one, by the words alone: capitals, punctuation and
/// blanks do not count.
package struct SameSentences: Sendable {
  /// The first common sentence, as the other statement has it, by that statement's number.
  private let found: [Int: String]

  /// - Parameters:
  ///   - number: The statement whose text is looked for.
  ///   - replacement: What it says instead; sentences that stay are not looked for. Nil where it says
  ///     nothing any more.
  ///   - texts: The former texts of statements, its own among them.
  package init(of number: Int, replacedBy replacement: String?, among texts: [Int: String]) {
    let staying = Self.sentences(of: replacement ?? "").map(\.words)
    let own = Set(Self.sentences(of: texts[number] ?? "").map(\.words)).subtracting(staying)
    found = texts.reduce(into: [:]) { found, text in
      guard text.key != number else { return }
      found[text.key] = Self.sentences(of: text.value).first { own.contains($0.words) }?.text
    }
  }

  package var statements: [Int] { found.keys.sorted() }

  package func sentence(in statement: Int) -> String? { found[statement] }

  /// Fewer words are said everywhere: "We are sorry."
  private static let fewestWords = 4

  private static func sentences(of text: String) -> [(text: String, words: [String])] {
    // A point within a number or an address ends nothing.
    let marked = text.replacing(#/[.!?…]+(?:\s+|$)|\n+/#) { "\($0.output)\u{1E}" }
    return marked.split(separator: "\u{1E}").compactMap { sentence in
      let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      guard words.count >= fewestWords else { return nil }
      let blanks = sentence.split(whereSeparator: \.isWhitespace)
      return (blanks.joined(separator: " "), words)
    }
  }
}

extension Incident {
  /// Where what was changed in a statement may have to be changed too: the other variants of its message
  /// and those that hold the same words, unless they were withdrawn or corrected.
  package func alike(_ number: Int, _ holdingTheSame: [Int]) -> [PublicStatement] {
    guard let own = statements.first(where: { $0.number == number }) else { return [] }
    return statements.filter { statement in
      statement.number != number && statement.corrects != number
        && (statement.messageNumber == own.messageNumber
          || holdingTheSame.contains(statement.number))
        && (statement.status == .published
          || StatementStatus.unpublished.contains(statement.status))
    }
  }
}
