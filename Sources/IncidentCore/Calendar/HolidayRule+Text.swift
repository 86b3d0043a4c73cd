/// The rule as it is written in `holidays.yaml` and `stormlog.yaml`:
///
/// `12-25`, `2026-12-24`, `easter`, `easter - 2`, `easter + 39`, `1st thursday of april`,
/// `1st sunday of september + 4`, `wednesday before 11-23`, `monday from 09-16`; and any of them with
/// `outside holy week` behind it.
extension HolidayRule {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let ordinals = ["1st", "2nd", "3rd", "4th", "5th"]
  private static let holyWeek = "outside holy week"

  package var text: String {
    switch self {
    case .date(let day): day.text
    case .fixed(let date): date.text
    case .easter(let days): "easter\(Self.shift(days))"
    case .nth(let count, let weekday, let month, let plus):
      "\(Self.ordinals[count - 1]) \(weekday) of \(Self.months[month - 1])\(Self.shift(plus))"
    case .before(let weekday, let date): "\(weekday) before \(date.text)"
    case .from(let weekday, let date): "\(weekday) from \(date.text)"
    case .outsideHolyWeek(let rule): "\(rule.text) \(Self.holyWeek)"
    }
  }

  /// The rule that a text names; nil for any other text.
  package init?(text: String) {
    if text.hasSuffix(" \(Self.holyWeek)") {
      guard let rule = Self(text: String(text.dropLast(Self.holyWeek.count + 1))) else {
        return nil
      }
      self = .outsideHolyWeek(rule)
      return
    }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.count == 1, let day = CivilDay(text: text) {
      self = .date(day)
    } else if words.count == 1, let date = MonthDay(text: text) {
      self = .fixed(date)
    } else if words.first == "easter", let days = Self.shift(words.dropFirst()) {
      self = .easter(days: days)
    } else if words.count >= 4, let rule = Self.nth(words) {
      self = rule
    } else if words.count == 3, let weekday = Weekday(rawValue: words[0]),
      let date = MonthDay(text: words[2]), ["before", "from"].contains(words[1])
    {
      self = words[1] == "before" ? .before(weekday, date) : .from(weekday, date)
    } else {
      return nil
    }
  }

  private static func nth(_ words: [String]) -> HolidayRule? {
    guard let ordinal = ordinals.firstIndex(of: words[0]),
      let weekday = Weekday(rawValue: words[1]),
      words[2] == "of", let month = months.firstIndex(of: words[3]),
      let plus = shift(words.dropFirst(4))
    else { return nil }
    return .nth(ordinal + 1, weekday, month: month + 1, plus: plus)
  }

  private static func shift(_ days: Int) -> String {
    days == 0 ? "" : days < 0 ? " - \(-days)" : " + \(days)"
  }

  /// The days that `+ 39` or `- 2` says, and none where nothing is said; nil for anything else. A year
  /// is more than any holiday needs.
  private static func shift(_ words: ArraySlice<String>) -> Int? {
    guard let sign = words.first else { return 0 }
    guard words.count == 2, let digits = words.last, let days = number(Array(digits.utf8)[...]),
      (1...366).contains(days), ["+", "-"].contains(sign)
    else { return nil }
    return sign == "-" ? -days : days
  }
}

extension HolidayRule.MonthDay {
  /// `12-25`.
  package var text: String {
    String((CivilDay(year: 2000, month: month, day: day)?.text ?? "").dropFirst(5))
  }

  package init?(text: String) {
    guard text.utf8.count == 5, let day = CivilDay(text: "2000-\(text)") else { return nil }
    self.init(month: day.month, day: day.day)
  }
}
