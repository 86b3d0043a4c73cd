import IncidentCore

/// What goes by one or more labels, such as an option of a decision.
package struct Labelled: Sendable {
  /// By what it is stored.
  package let code: String
  /// What it is called anywhere, in whichever language.
  package let labels: [String]

  package init(_ code: String, _ labels: [String]) {
    self.code = code
    self.labels = labels
  }
}

/// Which of several things a person means by its label, or by a part of it.
package enum LabelMatch: Hashable, Sendable {
  case none
  case one(String)
  /// The text is part of the labels of them all.
  case several([String])

  /// A whole label comes first, then how labels begin, then what stands within them.
  ///
  /// A part counts by whole words, in upper or lower case and with or without umlauts. What turns the
  /// meaning round, such as “not”, must not be left out of it; and one word alone is no part of a
  /// label that is a sentence.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - things: What there is to choose from, their codes among their labels where those can be typed.
  package init(_ text: String, among things: [Labelled]) {
    let typed = LabelWords(text)
    guard !typed.words.isEmpty else {
      self = .none
      return
    }
    let ranks: [(LabelWords) -> Bool] = [
      { $0.words == typed.words }, { $0.begins(with: typed) }, { $0.contains(typed) },
    ]
    for rank in ranks {
      let codes = things.filter { $0.labels.contains { rank(LabelWords($0)) } }.map(\.code)
        .uniqued()
      switch codes.count {
      case 0: continue
      case 1: self = .one(codes[0])
      default: self = .several(codes)
      }
      return
    }
    self = .none
  }
}

/// The words of a label as they are compared.
private struct LabelWords {
  let words: [String]
  /// For each word, in which clause it stands.
  private let clauses: [Int]

  /// More words than these are a sentence.
  private static let longestName = 8

  init(_ text: String) {
    var words: [String] = []
    var clauses: [Int] = []
    var word = ""
    var clause = 0
    func end() {
      guard !word.isEmpty else { return }
      words.append(word)
      clauses.append(clause)
      word = ""
    }
    for character in text.foldedWord {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        if !"-'’".contains(character) { clause += 1 }
      }
    }
    end()
    self.words = words
    self.clauses = clauses
  }

  func begins(with part: LabelWords) -> Bool {
    words.count > part.words.count && isPart(part) && agrees(with: part, at: 0)
  }

  func contains(_ part: LabelWords) -> Bool {
    words.count > part.words.count && isPart(part)
      && (0...words.count - part.words.count).contains { agrees(with: part, at: $0) }
  }

  /// Whether it says enough to be a part of this.
  private func isPart(_ part: LabelWords) -> Bool {
    part.words.count > 1 || words.count <= Self.longestName
  }

  private func agrees(with part: LabelWords, at start: Int) -> Bool {
    let range = start..<start + part.words.count
    guard Array(words[range]) == part.words else { return false }
    let touched = Set(clauses[range])
    return words.indices.allSatisfy { index in
      range.contains(index) || !touched.contains(clauses[index])
        || !Self.negations.contains(words[index])
    }
  }

  private static let negations: Set = [
    "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
    "niemand", "ohne", "weder", "not", "no", "never", "nothing", "nobody", "none", "without",
    "neither", "cannot", "t",
  ]
}
