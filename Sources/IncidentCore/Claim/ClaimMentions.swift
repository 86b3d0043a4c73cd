import Foundation

/// Finds the claims of which a text seems to speak: all of a claim's words occur in one of its
/// sentences. It knows nothing of meaning, so what it finds is a reason to look, never to refuse.
package struct ClaimMentions: Sendable {
  private let sentences: [Sentence]

  package init(_ text: String) {
    sentences = Self.sentences(of: text).map(Sentence.init)
  }

  /// Whether a sentence has all the words of `claim` that carry meaning.
  package func mention(_ claim: String) -> Bool {
    let words = Self.words(of: claim)
    let telling = words.filter { !Self.fillers.contains($0) }
    // A claim of fillers only has nothing else to go by.
    let needed = (telling.isEmpty ? words : telling).uniqued()
    guard !needed.isEmpty else { return false }
    return sentences.contains { sentence in needed.allSatisfy(sentence.has) }
  }

  /// A sentence's words, such that one of another ending can be found in the same time however long
  /// the text is.
  private struct Sentence {
    private let words: Set<String>
    private let stems: Set<String>

    init(_ text: Substring) {
      let words = ClaimMentions.words(of: text)
      self.words = Set(words)
      stems = Set(words.flatMap(ClaimMentions.stems))
    }

    func has(_ word: String) -> Bool {
      words.contains(word) || stems.contains(word)
        || ClaimMentions.stems(of: word).contains(where: words.contains)
    }
  }

  /// A word without its last one and two letters, as far as four are left: near enough to tell
  /// `Fahrers` from `Fahrer` in German and English alike.
  private static func stems(of word: String) -> [String] {
    (1...2).compactMap { word.count - $0 >= 4 ? String(word.dropLast($0)) : nil }
  }

  private static func words(of text: some StringProtocol) -> [String] {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The text between full stops, question marks, line breaks and the like. A stop within a word
  /// or number ends nothing.
  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      let ends =
        text[index].isNewline
        || (".!?…;".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace))
      if ends {
        sentences.append(text[start..<next])
        start = next
      }
      index = next
    }
    sentences.append(text[start...])
    return sentences
  }

  /// Words that stand in any sentence, without their accents.
  private static let fillers: Set<String> = [
    "a", "an", "the", "is", "are", "was", "were", "be", "been", "has", "have", "had", "it", "its",
    "in", "on", "at", "of", "to", "by", "and", "or", "that", "this", "with", "for", "from", "not",
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines",
    "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "hat", "haben", "hatte", "es", "er",
    "sie", "im", "in", "am", "an", "auf", "von", "vom", "zu", "zum", "zur", "und", "oder", "dass",
    "mit", "fur", "aus", "bei", "nicht",
  ]
}

extension Incident {
  /// The claims that `text` seems to speak of and that the ledger does not hold as true.
  ///
  /// - Parameters:
  ///   - text: A statement's text.
  ///   - name: A claim's own text by its number; nil where it was erased.
  package func doubtfulClaims(in text: String, name: (Int) -> String?) -> [Claim] {
    let doubtful = claims.filter { $0.verdict != .isTrue }
    guard !doubtful.isEmpty else { return [] }
    let mentions = ClaimMentions(text)
    return doubtful.filter { claim in name(claim.number).map(mentions.mention) ?? false }
  }
}
