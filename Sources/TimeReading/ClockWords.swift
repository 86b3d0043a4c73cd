import IncidentCore
import StrictText

/// Clock times: `14:05`, `9 Uhr 30`, `8 pm`, `gegen 9:15`, `halb drei`, `quarter to ten`.
extension TimeWords {
  /// What is said before a clock time that is known only roughly.
  static let rough = [
    "around", "about", "approximately", "roughly", "gegen", "ca", "ca.", "circa", "etwa",
    "ungefähr",
    "ungefaehr", "rund", "~",
  ]

  /// What was found of a clock time, before it is known how surely it was said.
  struct FoundClock {
    /// Minutes since midnight that it can mean, from 1440 on of the next day.
    var times: [Int]
    var second = 0
    var milliseconds = 0
    var isExact = false
  }

  /// The clock times that can be meant, `at` or `um` before them or not.
  ///
  /// - Parameters:
  ///   - onDay: A day was said, so that `14.05` is no date.
  ///   - known: The part of the day that was said.
  mutating func clocks(
    onDay: Bool = false, in known: DayPart? = nil
  ) throws(TimeExpressionError) -> [SpokenTime.Clock] {
    if words.first == "so", words.dropFirst().first.map(Self.rough.contains) == true {
      words.removeFirst()
    }
    let isRough = takeRough()
    let isVague =
      !isRough
      && takePhrase(
        ["kurz", "nach"], ["kurz", "vor"], ["shortly", "after"], ["shortly", "before"],
        ["just", "after"], ["just", "before"])
    let saysAt = take("at", "um")
    let isClockSure = onDay || isRough || isVague || saysAt
    var found = try clock(
      isSure: isClockSure, isHour: isRough || saysAt || isVague || known != nil,
      isAsked: saysAt || isVague)
    var part = known
    if part == nil, let (said, count) = DayPart.closing(words) {
      words.removeFirst(count)
      part = said
    }
    if let part {
      found.times = found.times.flatMap(Self.bothHalves).uniqued().filter(part.contains)
      // The night of a day goes on in the next.
      if part == .night {
        found.times = (found.times + found.times.filter { $0 < 360 }.map { $0 + 1440 }).uniqued()
      }
      guard !found.times.isEmpty else { throw .noSuchTime(original) }
    }
    guard !found.isExact || !(isRough || isVague) else { throw notUnderstood }
    let precision: Precision = isRough || isVague ? .hour : found.isExact ? .exact : .minute
    return found.times.map { minutes in
      SpokenTime.Clock(
        hour: minutes / 60, minute: minutes % 60, second: found.second,
        milliseconds: found.milliseconds, precision: precision, isVague: isVague)
    }
  }

  /// Takes the word that says that what follows is known only roughly.
  mutating func takeRough() -> Bool {
    if let word = words.first, word.first == "~", word != "~" {
      words[words.startIndex] = String(word.dropFirst())
      return true
    }
    guard let word = words.first, Self.rough.contains(word) else { return false }
    words.removeFirst()
    return true
  }

  /// The same on the other half of the dial, where the hour may be told by twelve.
  private static func bothHalves(_ minutes: Int) -> [Int] {
    guard minutes < 13 * 60 else { return [minutes] }
    let half = minutes % 720
    return half == 0 ? [0, 720, 1440] : [half, half + 720]
  }

  private static func twelve(_ minutes: Int) -> [Int] {
    let half = (minutes + 720) % 720
    return [half, half + 720]
  }

  /// - Parameters:
  ///   - isSure: What comes is a clock time, also with a full stop.
  ///   - isHour: A number alone is an hour.
  ///   - isAsked: It may be one of either half of the day.
  private mutating func clock(
    isSure: Bool, isHour: Bool, isAsked: Bool
  ) throws(TimeExpressionError) -> FoundClock {
    if let found = try dialClock() { return found }
    guard let word = words.popFirst() else { throw notUnderstood }
    switch word {
    case "noon": return FoundClock(times: [720])
    case "mittag" where isHour: return FoundClock(times: [720])
    case "midnight", "mitternacht": return FoundClock(times: [0, 1440])
    default: break
    }
    if word.first?.isASCIIDigit != true {
      guard let hour = number(word) else { throw notUnderstood }
      let saysUhr = take("uhr") || takeClockWord()
      guard
        saysUhr || isHour || words.first.map({ ["am", "pm"].contains($0) }) == true
          || DayPart.closing(words) != nil
      else { throw notUnderstood }
      return try hourAlone(hour)
    }
    return try digitalClock(word, isSure: isSure, isHour: isHour, isAsked: isAsked)
  }

  /// An hour in words or before `o'clock`, which is told by twelve where it can be.
  private mutating func hourAlone(_ hour: Int) throws(TimeExpressionError) -> FoundClock {
    guard hour < 24 else { throw .noSuchTime(original) }
    if let found = try halved(hour, 0) { return found }
    return FoundClock(times: (1...12).contains(hour) ? Self.twelve(hour * 60) : [hour * 60])
  }

  private mutating func takeClockWord() -> Bool { take("o'clock", "o’clock", "oclock") }

  /// The clock time with `am` or `pm` behind it; nil where neither comes.
  ///
  /// People do not agree on what 12 am and 12 pm are.
  private mutating func halved(
    _ hour: Int, _ minute: Int
  ) throws(TimeExpressionError) -> FoundClock? {
    // "8 am Abend" says in which half it is by another word.
    if words.first == "am", words.dropFirst().first.flatMap(DayPart.init(afterDay:)) != nil {
      return nil
    }
    let isMorning = words.first == "am"
    guard take("am", "pm") else { return nil }
    guard (1...12).contains(hour) else { throw .noSuchTime(original) }
    let half = (hour % 12) * 60 + minute
    if half == 0 { return FoundClock(times: [0, 720, 1440]) }
    return FoundClock(times: [isMorning ? half : half + 720])
  }

  private mutating func digitalClock(
    _ word: String, isSure: Bool, isHour: Bool, isAsked: Bool
  ) throws(TimeExpressionError) -> FoundClock {
    let saysUhr = take("uhr")
    let isByTwelve = !saysUhr && takeClockWord()
    let isHalved = ["am", "pm"].contains(words.first ?? "")
    let isParted = DayPart.closing(words) != nil
    guard
      var parts = Parts(
        word, takesStops: saysUhr || isSure || isHalved || isParted,
        isHour: saysUhr || isHour
          || isByTwelve || isHalved || isParted)
    else { throw notUnderstood }
    if saysUhr, parts.isHourAlone, let next = words.first, let minute = digits(next, 1...2) {
      words.removeFirst()
      parts.minute = minute
      parts.isHourAlone = false
    }
    guard parts.hour < 24, parts.minute < 60, parts.second < 60 else { throw .noSuchTime(original) }
    let minutes = parts.hour * 60 + parts.minute
    if !parts.isExact, let found = try halved(parts.hour, parts.minute) { return found }
    let mayBeEither = isByTwelve || (isAsked && parts.isHourAlone && !saysUhr)
    return FoundClock(
      times: mayBeEither && (1...12).contains(parts.hour) ? Self.twelve(minutes) : [minutes],
      second: parts.second, milliseconds: parts.milliseconds, isExact: parts.isExact)
  }
}

extension TimeWords {
  /// Whether minutes before or after an hour come next: `zehn vor drei`, `10 minutes to three`.
  var startsMinutesToHour: Bool {
    var rest = words.dropFirst()
    guard words.first.flatMap(number) != nil else { return false }
    if rest.first.flatMap({ TimeUnit($0) }) == .minute { rest.removeFirst() }
    guard rest.count >= 2, let word = rest.first else { return false }
    return ["vor", "nach", "to", "past"].contains(word)
  }

  /// A clock time told by the dial, of which nobody knows the half of the day: `halb drei`,
  /// `Viertel nach neun`, `twenty to three`.
  private mutating func dialClock() throws(TimeExpressionError) -> FoundClock? {
    if words.first == "a", words.dropFirst().first == "quarter" { words.removeFirst() }
    if take("halb") { return try dial(minutes: -30) }
    if takePhrase(["half", "past"]) { return try dial(minutes: 30) }
    if take("dreiviertel") { return try dial(minutes: -15) }
    if take("viertel", "quarter") {
      if take("nach", "past", "after") { return try dial(minutes: 15) }
      if take("vor", "to", "before") { return try dial(minutes: -15) }
      // In the east and south a quarter of the hour that has begun, elsewhere past the one that is named.
      let early = try dial(minutes: -45)
      return FoundClock(times: early.times.flatMap { [$0, ($0 + 60) % 1440] })
    }
    guard startsMinutesToHour, let minutes = words.popFirst().flatMap(number), minutes < 30 else {
      return nil
    }
    _ = take("minuten", "minutes", "min", "min.")
    let isAfter = take("nach", "past")
    if !isAfter { words.removeFirst() }
    let half = take("halb") ? -30 : 0
    return try dial(minutes: half + (isAfter ? minutes : -minutes))
  }

  /// So many minutes after the hour that comes next, fewer than none before it.
  private mutating func dial(minutes: Int) throws(TimeExpressionError) -> FoundClock {
    guard let hour = words.popFirst().flatMap(number) else { throw notUnderstood }
    _ = take("uhr", "o'clock", "o’clock")
    guard hour <= 24 else { throw .noSuchTime(original) }
    let time = (hour * 60 + minutes + 1440) % 1440
    guard (1...12).contains(hour) else { return FoundClock(times: [time]) }
    if let word = words.first, word == "pm" || (word == "am" && words.count == 1) {
      words.removeFirst()
      let half = time % 720
      return FoundClock(times: [word == "am" ? half : half + 720])
    }
    return FoundClock(times: Self.twelve(time))
  }
}

extension TimeWords {
  /// The numbers of a clock time in digits.
  private struct Parts {
    var hour: Int
    var minute = 0
    var second = 0
    var milliseconds = 0
    var isHourAlone = false
    var isExact = false

    /// - Parameters:
    ///   - takesStops: Full stops are taken for colons.
    ///   - isHour: One number is an hour.
    init?(_ word: String, takesStops: Bool, isHour: Bool) {
      var text = word[...]
      var fraction: Substring?
      if takesStops, !text.contains(":") {
        text = text.replacing(".", with: ":")[...]
      } else if let dot = text.firstIndex(of: ".") {
        fraction = text[text.index(after: dot)...]
        text = text[..<dot]
      }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard (1...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
        (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
        let hour = Int(parts[0])
      else { return nil }
      self.hour = hour
      if parts.count > 1 { minute = Int(parts[1]) ?? 0 }
      isHourAlone = parts.count == 1
      guard parts.count == 3 else {
        guard fraction == nil, parts.count == 2 || isHour else { return nil }
        return
      }
      isExact = true
      second = Int(parts[2]) ?? 0
      if let fraction {
        guard (1...9).contains(fraction.count), fraction.allSatisfy(\.isASCIIDigit) else {
          return nil
        }
        milliseconds = Int((fraction + "00").prefix(3)) ?? 0
      }
    }
  }

  /// Takes the distance from UTC from the end of the clock time that follows: `17:40-05:00`, `17:40 Z`.
  mutating func zone() throws(TimeExpressionError) -> Int? {
    guard let word = words.first, word.first?.isASCIIDigit == true else { return nil }
    if let sign = word.firstIndex(where: { "+-z".contains($0) }) {
      guard let offset = CivilTime.offset(Array(word[sign...].utf8)[...]) else {
        throw notUnderstood
      }
      words[words.startIndex] = String(word[..<sign])
      return offset
    }
    let second = words.index(after: words.startIndex)
    guard second < words.endIndex, let first = words[second].first, "+-z".contains(first) else {
      return nil
    }
    guard let offset = CivilTime.offset(Array(words[second].utf8)[...]) else { throw notUnderstood }
    words.remove(at: second)
    return offset
  }

  /// The distance from UTC that printed times end with: `(UTC+1)`, `(UTC-3:30)`, `UTC`.
  static func closingOffset(_ word: String) -> Int? {
    var text = word[...]
    if text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
    guard text.hasPrefix("utc") else { return nil }
    let rest = text.dropFirst(3)
    guard let sign = rest.first else { return 0 }
    guard sign == "+" || sign == "-" else { return nil }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), let hours = Int(parts[0]), hours <= 18
    else { return nil }
    var minutes = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let said = Int(parts[1]), said < 60 else { return nil }
      minutes = said
    }
    let seconds = hours * 3600 + minutes * 60
    return sign == "-" ? -seconds : seconds
  }
}
