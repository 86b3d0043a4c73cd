package import IncidentCore

/// Reads the lengths of time that people type: `10m`, `1h30m`, `2 hours`, `1 Std. 10 Min.`
package enum SpokenLength {
  private static let longest = Interval.days(365)
  /// More digits are a slip, and more than a year of the shortest unit.
  private static let mostDigits = 8

  /// Nil where the text is no length of time, is nothing, or is more than a year.
  package static func interval(_ text: String) -> Interval? {
    var sum = Interval.zero
    var rest = text.lowercased().drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard digits.count <= mostDigits, let count = Int64(digits) else { return nil }
      rest = rest.dropFirst(digits.count).drop(while: \.isWhitespace)
      let word = rest.prefix { $0.isLetter || $0 == "." }
      guard let unit = TimeUnit(word) else { return nil }
      sum = Interval(milliseconds: sum.milliseconds + count * Int64(unit.seconds) * 1000)
      guard sum <= longest else { return nil }
      rest = rest.dropFirst(word.count).drop(while: \.isWhitespace)
    }
    return sum > .zero ? sum : nil
  }
}
