import IncidentCore
import StrictText

/// Reads the words of a time from left to right.
struct TimeWords {
  private var words: ArraySlice<String>
  private let original: String

  init(_ words: [String], original: String) {
    self.words = words[...]
    self.original = original
  }

  var isAtEnd: Bool { words.isEmpty }

  mutating func spokenTime() throws(TimeExpressionError) -> SpokenTime {
    if take("now", "jetzt") { return .now }
    if let word = words.first, let days = daysFromToday(word) {
      words.removeFirst()
      return .day(.away(days), try clock(), offset: nil)
    }
    if let word = words.first, let day = weekday(word) {
      words.removeFirst()
      return .weekday(day, try clock())
    }
    if take("vor") { return try relative(.ago) }
    if let first = words.first, ["im", "in"].contains(first),
      words.dropFirst().first.flatMap(month(named:)) != nil
    {
      words.removeFirst()
      guard case .month(let year, let month)? = try date() else { throw .notUnderstood(original) }
      return .month(year: year, month: month)
    }
    if take("in") { return try relative(.ahead) }
    if let date = try date() { return date }
    // A length of time without `in` or `vor`; `ago` may follow.
    if let word = words.first, word.first?.isASCIIDigit == true, isAmount(word) {
      return try relative(.unsaid)
    }
    let offset = try zone()
    if let clock = try clock() {
      guard offset == nil || clock.precision != .hour else { throw .notUnderstood(original) }
      return .clock(clock, offset: offset)
    }
    throw .notUnderstood(original)
  }

  private mutating func take(_ candidates: String...) -> Bool {
    guard let word = words.first, candidates.contains(word) else { return false }
    words.removeFirst()
    return true
  }
}

extension TimeWords {
  private func isAmount(_ word: String) -> Bool {
    let rest = word.drop { $0.isASCIIDigit }
    if !rest.isEmpty { return TimeUnit(rest.prefix { !$0.isASCIIDigit }) != nil }
    return words.dropFirst().first.flatMap { TimeUnit($0) } != nil
  }

  private mutating func relative(
    _ direction: SpokenTime.Direction
  ) throws(TimeExpressionError) -> SpokenTime {
    var parts: [(count: Int, unit: TimeUnit)] = []
    while let word = words.first, word.first?.isASCIIDigit == true, isAmount(word) {
      words.removeFirst()
      parts += try amounts(in: word)
    }
    var direction = direction
    if direction == .unsaid, take("ago") { direction = .ago }

    // Larger units come first and each stands once: `1h 30m`, not `30m 1h`.
    let lengths = parts.map(\.unit.seconds)
    guard !parts.isEmpty, zip(lengths, lengths.dropFirst()).allSatisfy(>) else {
      throw .notUnderstood(original)
    }
    let seconds = parts.reduce(0) { $0 + $1.count * $1.unit.seconds }
    guard seconds <= Self.longest else { throw .noSuchTime(original) }
    if let unit = parts.last?.unit, unit == .day || unit == .week {
      return .relativeDay(seconds / TimeUnit.day.seconds, direction, try clock())
    }
    let isExact = parts.contains { $0.unit == .second }
    return .relative(
      SpokenTime.Amount(interval: .seconds(seconds), precision: isExact ? .exact : .minute),
      direction)
  }

  /// Ten years: further away a date is meant.
  private static var longest: Int { 3653 * 86_400 }

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
        throw .notUnderstood(original)
      }
      parts.append((count, unit))
    }
    return parts
  }
}

extension TimeWords {
  /// A date, a date with a time, or a month.
  private mutating func date() throws(TimeExpressionError) -> SpokenTime? {
    guard let word = words.first else { return nil }
    if let named = try namedDate() { return named }
    var head = word
    var tail: String?
    if let mark = word.firstIndex(of: "t"), word.distance(from: word.startIndex, to: mark) == 10 {
      head = String(word[..<mark])
      tail = String(word[word.index(after: mark)...])
    }
    head = withoutComma(head)
    guard let day = isoDate(head) ?? germanDate(head) else {
      guard tail == nil, let (year, month) = isoMonth(word) else { return nil }
      words.removeFirst()
      return .month(year: year, month: month)
    }
    if let tail {
      guard head.contains("-"), !tail.isEmpty else { throw .notUnderstood(original) }
      words[words.startIndex] = tail
    } else {
      words.removeFirst()
    }
    return try time(on: day)
  }

  private mutating func time(on day: SpokenTime.Day) throws(TimeExpressionError) -> SpokenTime {
    if isAtEnd { return .day(day, nil, offset: nil) }
    let offset = try zone()
    guard let clock = try clock() else { throw .notUnderstood(original) }
    guard offset == nil || clock.precision != .hour else { throw .notUnderstood(original) }
    return .day(day, clock, offset: offset)
  }

  /// A date or a month by its name: `22. November 2026`, `Nov 22, 2026`, `November 2026`.
  private mutating func namedDate() throws(TimeExpressionError) -> SpokenTime? {
    let spoken = words.prefix(3).map(withoutComma)
    let isDayFirst = spoken.first?.first?.isASCIIDigit == true
    let day = isDayFirst ? spoken.first : spoken.dropFirst().first
    let name = isDayFirst ? spoken.dropFirst().first : spoken.first
    guard let month = name.flatMap(month(named:)) else { return nil }
    if spoken.count == 3, let day = day.flatMap(ordinal), let year = digits(spoken[2], 4...4) {
      words.removeFirst(3)
      return try time(on: .date(year: year, month: month, day: day))
    }
    guard !isDayFirst, let year = day.flatMap({ digits($0, 4...4) }) else {
      throw .notUnderstood(original)
    }
    words.removeFirst(2)
    return .month(year: year, month: month)
  }

  /// The number of a day, with its German full stop or without.
  private func ordinal(_ word: String) -> Int? {
    digits(word.hasSuffix(".") ? word.dropLast() : word[...], 1...2)
  }

  /// Between date and time there may be a comma, as in what is printed.
  private func withoutComma(_ word: String) -> String {
    word.hasSuffix(",") ? String(word.dropLast()) : word
  }

  /// Takes the zone from the end of the clock time that follows: `17:40-05:00`, `17:40 Z`.
  private mutating func zone() throws(TimeExpressionError) -> Int? {
    guard let word = words.first, word.first?.isASCIIDigit == true else { return nil }
    if let sign = word.firstIndex(where: { "+-z".contains($0) }) {
      guard let offset = CivilTime.offset(Array(word[sign...].utf8)[...]) else {
        throw .notUnderstood(original)
      }
      words[words.startIndex] = String(word[..<sign])
      return offset
    }
    let second = words.index(after: words.startIndex)
    guard second < words.endIndex, let first = words[second].first, "+-z".contains(first) else {
      return nil
    }
    guard let offset = CivilTime.offset(Array(words[second].utf8)[...]) else {
      throw .notUnderstood(original)
    }
    words.remove(at: second)
    return offset
  }

  private func isoDate(_ word: String) -> SpokenTime.Day? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], 4...4), let month = digits(parts[1], 2...2),
      let day = digits(parts[2], 2...2)
    else { return nil }
    return .date(year: year, month: month, day: day)
  }

  private func isoMonth(_ word: String) -> (year: Int, month: Int)? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = digits(parts[0], 4...4), let month = digits(parts[1], 2...2)
    else { return nil }
    return (year, month)
  }

  private func germanDate(_ word: String) -> SpokenTime.Day? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = digits(parts[0], 1...2), let month = digits(parts[1], 1...2),
      let year = digits(parts[2], 4...4)
    else { return nil }
    return .date(year: year, month: month, day: day)
  }
}

extension TimeWords {
  /// A clock time, with `at` or `um` before it or not; nil at the end.
  private mutating func clock() throws(TimeExpressionError) -> SpokenTime.Clock? {
    guard !isAtEnd else { return nil }
    if take("around", "gegen", "~") { return try roughClock() }
    if let word = words.first, word.first == "~" {
      words[words.startIndex] = String(word.dropFirst())
      return try roughClock()
    }
    _ = take("at", "um")
    guard let word = words.popFirst() else { throw .notUnderstood(original) }
    let saysUhr = take("uhr")
    guard let clock = exactClock(word, saysUhr: saysUhr) else { throw .notUnderstood(original) }
    return clock
  }

  /// The hour in `~17`, `around 17:00`, `gegen 17 Uhr`.
  private mutating func roughClock() throws(TimeExpressionError) -> SpokenTime.Clock {
    guard let word = words.popFirst() else { throw .notUnderstood(original) }
    _ = take("uhr")
    let text = word.hasSuffix(":00") ? word.dropLast(3) : word[...]
    guard let hour = digits(text, 1...2) else { throw .notUnderstood(original) }
    return SpokenTime.Clock(hour: hour, precision: .hour)
  }

  private func exactClock(_ word: String, saysUhr: Bool) -> SpokenTime.Clock? {
    var text = word[...]
    var milliseconds: Int?
    // Without `Uhr` a full stop is not taken for a clock: 14.05 is also the 14th of May.
    if saysUhr, !text.contains(":") {
      text =
        text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ":")[...]
    } else if let dot = text.firstIndex(of: ".") {
      guard let fraction = thousandths(text[text.index(after: dot)...]) else { return nil }
      milliseconds = fraction
      text = text[..<dot]
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, let hour = digits(first, 1...2) else { return nil }
    switch parts.count {
    case 1 where saysUhr && milliseconds == nil:
      return SpokenTime.Clock(hour: hour, precision: .minute)
    case 2 where milliseconds == nil:
      guard let minute = digits(parts[1], 2...2) else { return nil }
      return SpokenTime.Clock(hour: hour, minute: minute, precision: .minute)
    case 3:
      guard let minute = digits(parts[1], 2...2), let second = digits(parts[2], 2...2) else {
        return nil
      }
      return SpokenTime.Clock(
        hour: hour, minute: minute, second: second, milliseconds: milliseconds ?? 0,
        precision: .exact)
    default:
      return nil
    }
  }

  /// The milliseconds of a fraction of a second with up to nine digits.
  private func thousandths(_ text: Substring) -> Int? {
    guard digits(text, 1...9) != nil else { return nil }
    return Int((text + "00").prefix(3))
  }

  /// The number that as many ASCII digits spell, and nothing else.
  private func digits(_ text: some StringProtocol, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}
