/// A part of the day, as it is said beside a clock time: "9 Uhr abends", "gestern Abend um acht".
///
/// Alone it says no time: it is longer than the hour that is the next finer precision, and people do not
/// agree on where it begins.
enum DayPart: Hashable {
  case morning, forenoon, noon, afternoon, evening, night

  /// What follows a day: "heute früh", "yesterday evening".
  init?(afterDay word: String) {
    switch word {
    case "früh", "frueh", "morgen", "morning": self = .morning
    case "vormittag": self = .forenoon
    case "mittag": self = .noon
    case "nachmittag", "afternoon": self = .afternoon
    case "abend", "evening": self = .evening
    case "nacht", "night": self = .night
    default: return nil
    }
  }

  /// What follows a clock time in one word: "8 Uhr abends".
  init?(afterClock word: String) {
    switch word {
    case "früh", "frueh", "morgens": self = .morning
    case "vormittags": self = .forenoon
    case "mittags": self = .noon
    case "nachmittags": self = .afternoon
    case "abends": self = .evening
    case "nachts": self = .night
    default: return nil
    }
  }

  /// What follows a clock time in two or three words: "8 in the evening", "11 at night", "2 in der Nacht".
  static func closing(_ words: ArraySlice<String>) -> (part: DayPart, count: Int)? {
    if let word = words.first, let part = DayPart(afterClock: word) { return (part, 1) }
    let spoken = Array(words.prefix(3))
    if spoken.count >= 2, ["at", "am"].contains(spoken[0]), let part = DayPart(afterDay: spoken[1])
    {
      return (part, 2)
    }
    if spoken.count == 3, spoken[0] == "in", ["the", "der"].contains(spoken[1]),
      let part = DayPart(afterDay: spoken[2])
    {
      return (part, 3)
    }
    return nil
  }

  /// Whether a clock time can be told to lie in it. Wide, since it only has to tell 8 from 20 o'clock.
  ///
  /// - Parameter minutes: Minutes since midnight; 1440 is the midnight after the day.
  func contains(_ minutes: Int) -> Bool {
    switch self {
    case .morning: minutes < 12 * 60
    case .forenoon: (6 * 60..<12 * 60).contains(minutes)
    case .noon: (11 * 60..<15 * 60).contains(minutes)
    case .afternoon: (12 * 60..<19 * 60).contains(minutes)
    case .evening: (16 * 60..<24 * 60).contains(minutes)
    case .night: minutes < 6 * 60 || minutes >= 20 * 60
    }
  }

  /// Hours around which it may have been, as the nearest that can be said; above 24 on the next day.
  var hours: [Int] {
    switch self {
    case .morning: [7, 9]
    case .forenoon: [9, 11]
    case .noon: [12, 13]
    case .afternoon: [14, 16]
    case .evening: [18, 20]
    case .night: [23, 26]
    }
  }
}
