import IncidentCore
import StrictText

/// Lengths of time back from now or ahead of it: `10m`, `1h 30m`, `zwei Stunden`, `half an hour`.
extension TimeWords {
  /// Whether a length of time comes next. `10 minutes to three` is none.
  var startsWithAmount: Bool {
    guard let word = words.first else { return false }
    if word.first?.isASCIIDigit == true {
      return isAmount(word) && !startsMinutesToHour
    }
    return spelledAmount() != nil && !startsMinutesToHour
  }

  mutating func relative(
    _ direction: SpokenTime.Direction
  ) throws(TimeExpressionError) -> SpokenTime {
    var parts: [(count: Int, unit: TimeUnit)] = []
    if let (seconds, unit, count) = spelledAmount() {
      words.removeFirst(count)
      parts.append((seconds / unit.seconds, unit))
    } else {
      while let word = words.first, word.first?.isASCIIDigit == true, isAmount(word) {
        words.removeFirst()
        parts += try amounts(in: word)
      }
    }
    var direction = direction
    if direction == .unsaid, take("ago") { direction = .ago }

    // Larger units come first and each stands once: `1h 30m`, not `30m 1h`.
    let lengths = parts.map(\.unit.seconds)
    guard !parts.isEmpty, zip(lengths, lengths.dropFirst()).allSatisfy(>) else {
      throw notUnderstood
    }
    let seconds = parts.reduce(0) { $0 + $1.count * $1.unit.seconds }
    guard seconds <= Self.longest else { throw .noSuchTime(original) }
    if let unit = parts.last?.unit, unit == .day || unit == .week {
      let day = SpokenTime.Day.ago(seconds / TimeUnit.day.seconds, direction)
      if isAtEnd { return .day(day, nil, offset: nil) }
      let clocks = try clocks(onDay: true)
      guard clocks.count == 1 else { throw notUnderstood }
      return .day(day, clocks[0], offset: nil)
    }
    let isExact = parts.contains { $0.unit == .second }
    return .relative(
      SpokenTime.Amount(interval: .seconds(seconds), precision: isExact ? .exact : .minute),
      direction)
  }

  /// Ten years: further away a date is meant.
  private static var longest: Int { 3653 * 86_400 }

  private func isAmount(_ word: String) -> Bool {
    let rest = word.drop { $0.isASCIIDigit }
    if !rest.isEmpty { return TimeUnit(rest.prefix { !$0.isASCIIDigit }) != nil }
    return words.dropFirst().first.flatMap { TimeUnit($0) } != nil
  }

  /// Parts of hours as they are spelled, in minutes.
  private static let partsOfHours: [(words: [String], minutes: Int)] = [
    (["einer", "halben", "stunde"], 30), (["half", "an", "hour"], 30), (["a", "half", "hour"], 30),
    (["einer", "viertelstunde"], 15), (["a", "quarter", "of", "an", "hour"], 15),
    (["einer", "dreiviertelstunde"], 45), (["three", "quarters", "of", "an", "hour"], 45),
    (["anderthalb", "stunden"], 90), (["eineinhalb", "stunden"], 90),
    (["an", "hour", "and", "a", "half"], 90), (["one", "and", "a", "half", "hours"], 90),
    (["zweieinhalb", "stunden"], 150), (["two", "and", "a", "half", "hours"], 150),
  ]

  /// The length that comes next in words, the unit in which it is counted, and how many words it has.
  private func spelledAmount() -> (seconds: Int, unit: TimeUnit, words: Int)? {
    if let found = Self.partsOfHours.first(where: { words.starts(with: $0.words) }) {
      return (found.minutes * 60, .minute, found.words.count)
    }
    guard let word = words.first, word.first?.isASCIIDigit != true,
      let unit = words.dropFirst().first.flatMap({ TimeUnit($0) })
    else { return nil }
    let one = ["a", "an", "einer", "einem", "eine", "einen"].contains(word)
    guard let count = one ? 1 : number(word) else { return nil }
    return (count * unit.seconds, unit, 2)
  }

  /// The counts and units of `10m`, `1h30m`, or of `10` and the unit in the next word.
  private mutating func amounts(
    in word: String
  ) throws(TimeExpressionError) -> [(count: Int, unit: TimeUnit)] {
    var parts: [(count: Int, unit: TimeUnit)] = []
    var rest = word[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCIIDigit }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { !$0.isASCIIDigit }
      rest = rest.dropFirst(name.count)
      let unit: TimeUnit?
      if name.isEmpty, rest.isEmpty, parts.isEmpty, let next = words.first {
        words.removeFirst()
        unit = TimeUnit(next)
      } else {
        unit = TimeUnit(name)
      }
      guard digits.count <= 6, let count = Int(digits), let unit else {
        throw notUnderstood
      }
      parts.append((count, unit))
    }
    return parts
  }
}
