/// The word that was probably meant.
package enum NearestWord {
  /// The candidate that the fewest changed letters lead to; nil where none is near.
  ///
  /// Near is a third of the letters, a swap of neighbours counting as one change. Of several
  /// equally near the first wins.
  package static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      guard let distance = distance(from: word, to: candidate) else { continue }
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// How many changed letters lead from a word to another; nil where that is not near.
  package static func distance(from word: String, to other: String) -> Int? {
    let letters = Array(word.lowercased().utf8.prefix(longest))
    let other = Array(other.lowercased().utf8.prefix(longest))
    let allowed = max(1, max(letters.count, other.count) / 3)
    guard abs(letters.count - other.count) <= allowed else { return nil }
    let distance = distance(letters, other)
    // With every letter changed nothing is left in common.
    return distance <= allowed && distance < max(letters.count, other.count) ? distance : nil
  }

  /// In bytes. Longer words are compared by their beginnings.
  private static let longest = 64

  /// Optimal string alignment distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let change = left[row] == right[column] ? 0 : 1
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + change)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
