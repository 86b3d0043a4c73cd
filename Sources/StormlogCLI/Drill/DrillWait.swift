import IncidentCore
import IncidentWording
import PlaybookFiles

/// A length of time as it is typed after `wait`: `10m`, `1h30m`, `1h 30m`.
enum DrillWait {
  private static let units = ["min": "m", "std": "h", "stu": "h", "sek": "s", "tag": "d"]
  private static let longest = Interval.days(365)

  /// Nil where the words are no length of time, are nothing, or are more than a year.
  static func interval(_ words: [String]) -> Interval? {
    var sum = Interval.zero
    var part = ""
    // `10 Min.` and `2 Std.`, as a time of day is typed too.
    let text = words.joined().foldedWord.replacing(#/(min|std|stunde|sek|tag)[a-z]*\.?/#) { unit in
      units[String(unit.output.1.prefix(3)), default: ""]
    }
    for letter in text {
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
