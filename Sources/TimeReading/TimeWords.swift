import IncidentCore
import StrictText

/// Reads the words of a time from left to right: which day, and which clock time.
///
/// What it gives are all the times that the words can say; more than one is for the reader to refuse.
struct TimeWords {
  var words: ArraySlice<String>
  let original: String
  /// The distance from UTC that the text ends with.
  let offset: Int?
  /// "So" is read as Sunday.
  private var isOfSunday = false

  init(_ words: [String], offset: Int?, original: String) {
    self.words = words[...]
    self.offset = offset
    self.original = original
  }

  var isAtEnd: Bool { words.isEmpty }

  /// Nobody can have meant it.
  var notUnderstood: TimeExpressionError { .notUnderstood(original) }

  mutating func readings() throws(TimeExpressionError) -> [SpokenTime] {
    if take("now", "jetzt") { return [.now] }
    if let word = words.first, isAtEndAfterFirst, let readings = try dotted(word) {
      return readings
    }
    // "So gegen 9" is on Sunday, or only just so.
    if words.first == "so", words.dropFirst().first.map(Self.rough.contains) == true,
      !isOfSunday
    {
      var onSunday = self
      onSunday.isOfSunday = true
      words.removeFirst()
      let bare = try clocks().filter { $0.hour < 24 }.map { SpokenTime.clock($0, offset: offset) }
      return try bare + onSunday.readings()
    }
    if takePhrase(["last", "night"]) {
      guard isAtEnd else { throw notUnderstood }
      return [.dayPart(.away(-1), .night)]
    }
    if let part = thisPart() {
      return try time(on: .away(0), in: part)
    }
    if takePhrase(["zum", "ende", "des"], ["the", "end", "of"], ["ende", "des"], ["end", "of"]) {
      guard let day = try day(), isAtEnd else { throw notUnderstood }
      return [.endOfDay(day, offset: offset)]
    }
    if let length = try roughLength() { return [length] }
    if take("vor") { return [try relative(.ago)] }
    if let first = words.first, ["im", "in"].contains(first),
      words.dropFirst().first.flatMap(month(named:)) != nil
    {
      words.removeFirst()
      guard let month = namedMonth(), isAtEnd else { throw notUnderstood }
      return [month]
    }
    if take("in") { return [try relative(.ahead)] }
    if let month = namedMonth() ?? isoMonth() { return [month] }
    if let day = try day() { return try time(on: day) }
    // A length of time without `in` or `vor`; `ago` may follow.
    if startsWithAmount { return [try relative(.unsaid)] }
    return try clockThenDay()
  }

  mutating func take(_ candidates: String...) -> Bool {
    guard let word = words.first, candidates.contains(word) else { return false }
    words.removeFirst()
    return true
  }

  /// Takes the first of these phrases that comes next.
  mutating func takePhrase(_ phrases: [String]...) -> Bool {
    guard let found = phrases.first(where: words.starts) else { return false }
    words.removeFirst(found.count)
    return true
  }

  private var isAtEndAfterFirst: Bool { words.count == 1 }

  /// The number that as many ASCII digits spell, and nothing else.
  func digits(_ text: some StringProtocol, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}

extension TimeWords {
  /// The part of today that `this evening` and `tonight` say.
  private mutating func thisPart() -> DayPart? {
    if take("tonight") { return .evening }
    guard words.first == "this", let word = words.dropFirst().first,
      let part = DayPart(afterDay: word)
    else { return nil }
    words.removeFirst(2)
    return part
  }

  /// `14.05` alone, which is a clock time to some and a date to others.
  private mutating func dotted(_ word: String) throws(TimeExpressionError) -> [SpokenTime]? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = digits(parts[0], 1...2),
      let second = digits(parts[1], 2...2)
    else { return nil }
    var readings: [SpokenTime] = []
    if first < 24, second < 60 {
      let clock = SpokenTime.Clock(hour: first, minute: second, precision: .minute)
      readings.append(.clock(clock, offset: offset))
    }
    if (1...31).contains(first), (1...12).contains(second) {
      readings.append(.day(.yearless(month: second, day: first), nil, offset: nil))
    }
    guard !readings.isEmpty else { throw .noSuchTime(original) }
    words.removeFirst()
    return readings
  }

  /// What follows a day: nothing, a part of it, a clock time, or both of these.
  mutating func time(
    on day: SpokenTime.Day, in known: DayPart? = nil
  ) throws(TimeExpressionError) -> [SpokenTime] {
    var part = known
    if part == nil, let word = words.first, let said = DayPart(afterDay: word) {
      words.removeFirst()
      part = said
    } else if part == nil, words.count == 2, let rough = words.first, Self.rough.contains(rough),
      let word = words.last, word != "mittag", let said = DayPart(afterDay: word)
    {
      words.removeFirst(2)
      part = said
    }
    if isAtEnd { return [part.map { .dayPart(day, $0) } ?? .day(day, nil, offset: nil)] }
    let attached = try zone()
    let clocks = try clocks(onDay: true, in: part)
    guard attached == nil || clocks.allSatisfy({ $0.precision != .hour }) else {
      throw notUnderstood
    }
    return clocks.map { .day(day, $0, offset: attached ?? offset) }
  }
}

extension TimeWords {
  /// A day by its name, its distance or its date.
  mutating func day() throws(TimeExpressionError) -> SpokenTime.Day? {
    guard let word = words.first else { return nil }
    if let days = daysFromToday(word) {
      words.removeFirst()
      return .away(days)
    }
    if let weekday = weekdayOfSome() {
      guard case .weekday(let number, .unsaid) = weekday else { return weekday }
      // "Freitag, den 27.11.2026".
      _ = take("den", "dem", "the")
      return try date().map { .dated(weekday: number, $0) } ?? weekday
    }
    if ["am", "on", "den", "vom"].contains(word) {
      words.removeFirst()
      guard let day = try date() else { throw notUnderstood }
      return day
    }
    return try date()
  }

  /// A weekday, with the word before it that says which.
  private mutating func weekdayOfSome() -> SpokenTime.Day? {
    var rest = words
    if let first = rest.first, ["am", "on"].contains(first) { rest.removeFirst() }
    var which = SpokenTime.Which.unsaid
    switch rest.first {
    case "last", "letzten", "letzter": which = .last
    case "vergangenen", "vorigen": which = .former
    case "next", "nächsten", "naechsten", "nächster": which = .next
    case "kommenden", "coming": which = .coming
    default: break
    }
    if which != .unsaid { rest.removeFirst() }
    guard let weekday = rest.first.flatMap(weekday) else { return nil }
    words = rest.dropFirst()
    return .weekday(weekday, which)
  }

  private mutating func date() throws(TimeExpressionError) -> SpokenTime.Day? {
    guard let word = words.first else { return nil }
    if let named = try namedDate() { return named }
    var head = word
    var tail: String?
    if let mark = word.firstIndex(of: "t"), word.distance(from: word.startIndex, to: mark) == 10 {
      head = String(word[..<mark])
      tail = String(word[word.index(after: mark)...])
    }
    guard let day = isoDate(head) ?? germanDate(head) else { return nil }
    if let tail {
      guard head.contains("-"), !tail.isEmpty else { throw notUnderstood }
      words[words.startIndex] = tail
    } else {
      words.removeFirst()
    }
    return day
  }

  /// A date by the name of its month: `22. November 2026`, `Nov 22, 2026`, `22. November`.
  private mutating func namedDate() throws(TimeExpressionError) -> SpokenTime.Day? {
    let spoken = Array(words.prefix(3))
    let isDayFirst = spoken.first?.first?.isASCIIDigit == true
    let name = isDayFirst ? spoken.dropFirst().first : spoken.first
    guard let month = name.flatMap(month(named:)) else { return nil }
    let said = isDayFirst ? spoken.first : spoken.dropFirst().first
    guard let day = said.flatMap(ordinal) else { throw notUnderstood }
    words.removeFirst(2)
    guard spoken.count == 3, let year = digits(spoken[2], 4...4) else {
      return .yearless(month: month, day: day)
    }
    words.removeFirst()
    return .date(year: year, month: month, day: day)
  }

  /// `November 2026`.
  private mutating func namedMonth() -> SpokenTime? {
    guard let month = words.first.flatMap(month(named:)),
      let year = words.dropFirst().first.flatMap({ digits($0, 4...4) })
    else { return nil }
    words.removeFirst(2)
    return .month(year: year, month: month)
  }

  /// The number of a day, with its German full stop or without.
  private func ordinal(_ word: String) -> Int? {
    digits(word.hasSuffix(".") ? word.dropLast() : word[...], 1...2)
  }

  private func isoDate(_ word: String) -> SpokenTime.Day? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], 4...4), let month = digits(parts[1], 2...2),
      let day = digits(parts[2], 2...2)
    else { return nil }
    return .date(year: year, month: month, day: day)
  }

  private mutating func isoMonth() -> SpokenTime? {
    let parts = words.first?.split(separator: "-", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, let year = digits(parts[0], 4...4), let month = digits(parts[1], 2...2)
    else { return nil }
    words.removeFirst()
    return .month(year: year, month: month)
  }

  /// `24.11.2026`, `24.11.`, and before a clock time `24.11`.
  private func germanDate(_ word: String) -> SpokenTime.Day? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let day = digits(parts[0], 1...2),
      let month = digits(parts[1], 1...2)
    else { return nil }
    if parts.count == 3 {
      if parts[2].isEmpty { return .yearless(month: month, day: day) }
      return digits(parts[2], 4...4).map { .date(year: $0, month: month, day: day) }
    }
    guard parts[1].count == 2, (1...12).contains(month), let next = words.dropFirst().first,
      next.contains(":") || next == "um"
    else { return nil }
    return .yearless(month: month, day: day)
  }
}
