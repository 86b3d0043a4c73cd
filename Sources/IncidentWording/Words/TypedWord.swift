package import IncidentCore

/// One of a fixed set of words that people type. It is stored in English, and typed and told in
/// either language.
package protocol TypedWord: CaseIterable, Hashable, RawRepresentable<String>, Sendable
where AllCases == [Self] {
  /// The word in German.
  var germanWord: String { get }
  /// What else is taken for it, in any language.
  var otherWords: [String] { get }
  /// What it is called where it is told, in each language; empty where that is the word itself.
  var titles: [String] { get }
}

extension TypedWord {
  package var otherWords: [String] { [] }
  package var titles: [String] { [] }

  package var words: Bilingual { Bilingual(en: rawValue, de: germanWord) }

  /// What a word stands for, as it was typed: in either language, in upper or lower case, with or
  /// without umlauts. Nil where it is none of the set.
  package init?(typed text: String) {
    if let word = Self(rawValue: text) {
      self = word
      return
    }
    let folded = text.foldedWord
    let meant = Self.allCases.first { word in
      word.rawValue.foldedWord == folded || word.germanWord.foldedWord == folded
        || (word.otherWords + word.titles).contains { $0.foldedWord == folded }
    }
    guard let meant else { return nil }
    self = meant
  }

  /// The words of the set, for people.
  package static func words(in language: Language) -> [String] {
    allCases.map { $0.words.text(in: language) }
  }
}

/// A fixed set of words that are the same in both languages, such as names of formats.
package protocol PlainWord: TypedWord {}

extension PlainWord {
  package var germanWord: String { rawValue }
}
