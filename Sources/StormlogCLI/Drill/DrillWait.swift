import IncidentCore
import PlaybookFiles

/// A length of time as it is typed after `wait`: `10m`, `1h30m`, `1h 30m`.
enum DrillWait {
  private static let longest = Interval.days(365)

  /// Nil where the words are no length of time, are nothing, or are more than a year.
  static func interval(_ words: [String]) -> Interval? {
    var sum = Interval.zero
    var part = ""
    for letter in words.joined() {
      part.append(letter)
      guard !letter.isNumber else { continue }
      guard let interval = playbookInterval(part), interval <= longest else { return nil }
      sum = Interval(milliseconds: sum.milliseconds + interval.milliseconds)
      part = ""
      guard sum <= longest else { return nil }
    }
    return part.isEmpty && sum > .zero ? sum : nil
  }
}
