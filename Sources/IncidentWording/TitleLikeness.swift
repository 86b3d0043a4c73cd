import IncidentCore

extension String {
  /// Whether two titles may be about the same storm: most of the words that say something stand in
  /// both.
  package func isLike(_ other: String) -> Bool {
    let (words, others) = (significantWords, other.significantWords)
    guard !words.isEmpty, !others.isEmpty else { return foldedWord == other.foldedWord }
    let shared = words.intersection(others).count
    if words == others { return true }
    return shared >= 2 && shared * 2 >= min(words.count, others.count)
  }

  /// Without the short words, of which most are in any title.
  private var significantWords: Set<String> {
    Set(
      split { !$0.isLetter && !$0.isNumber }.map { String($0).foldedWord }.filter { $0.count > 3 })
  }
}
