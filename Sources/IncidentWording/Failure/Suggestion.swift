package import IncidentCore
import StrictText

/// What a person probably meant by a word that nobody knows.
package struct Suggestion: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The word that was probably meant: one that is near, or the only one that begins so.
  package static func meant(by word: String, among known: [String]) -> String? {
    if let near = NearestWord.to(word, among: known) { return near }
    let longer = word.count < 3 ? [] : known.filter { $0.hasPrefix(word.lowercased()) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// The word that was probably meant, in whichever language it was typed, as it is called in the
  /// person's.
  package func meant(by word: String, among known: [Bilingual]) -> String? {
    let own = known.map { $0.text(in: language) }
    if let near = Self.meant(by: word, among: own) { return near }
    for other in Language.allCases {
      let words = known.map { $0.text(in: other) }
      if let near = Self.meant(by: word, among: words), let index = words.firstIndex(of: near) {
        return own[index]
      }
    }
    return nil
  }

  /// The words that were most probably meant, in whichever language, the nearest first.
  package func near(_ word: String, among known: [Bilingual], limit: Int = 3) -> [Bilingual] {
    let folded = word.foldedWord
    let distances = known.compactMap { name -> (Int, Bilingual)? in
      let texts = [name.en, name.de].map(\.foldedWord)
      let near = texts.compactMap { NearestWord.distance(from: folded, to: $0) }.min()
      let isBeginning = folded.count > 2 && texts.contains { $0.hasPrefix(folded) }
      return (near ?? (isBeginning ? folded.count : nil)).map { ($0, name) }
    }
    // Of those equally near the first comes first.
    return distances.enumerated().sorted { left, right in
      (left.element.0, left.offset) < (right.element.0, right.offset)
    }.prefix(limit).map(\.element.1)
  }

  /// Words as they are called in both languages, the person's first, such as `recht (legal)`.
  package func inBoth(_ words: [Bilingual]) -> String {
    words.map { word in
      let own = word.text(in: language)
      let other = language == .de ? word.en : word.de
      return own == other ? own : "\(own) (\(other))"
    }.joined(separator: ", ")
  }

  /// What there is to choose from, in both languages.
  package func listed(_ known: [Bilingual]) -> String {
    let list = inBoth(Array(known.prefix(24)))
    let more = known.count > 24 ? " …" : ""
    return language.choose(de: "Bekannt sind: \(list)\(more)", en: "Known are: \(list)\(more)")
  }

  /// `Did you mean verify-video?`, or else what there is to choose from; nil where there is
  /// nothing.
  package func text(for word: String, among known: [String]) -> String? {
    if let near = Self.meant(by: word, among: known) {
      return language.choose(de: "Meinten Sie \(near)?", en: "Did you mean \(near)?")
    }
    guard !known.isEmpty else { return nil }
    let shown = known.prefix(12).joined(separator: ", ")
    let more = known.count > 12 ? " …" : ""
    return language.choose(de: "Bekannt sind: \(shown)\(more)", en: "Known are: \(shown)\(more)")
  }

  /// The same as a hint.
  package func hint(for word: String, among known: [String]) -> Hint? {
    text(for: word, among: known).map { Hint($0) }
  }
}
