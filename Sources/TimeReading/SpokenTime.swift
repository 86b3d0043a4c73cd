import IncidentCore

/// A time as it was said, before it is set against the present.
enum SpokenTime: Hashable {
  case now
  case clock(Clock, offset: Int?)
  case day(Day, Clock?, offset: Int?)
  /// The midnight with which a day ends.
  case endOfDay(Day, offset: Int?)
  case dayPart(Day, DayPart)
  case month(year: Int, month: Int)
  case relative(Amount, Direction)

  indirect enum Day: Hashable {
    /// Days from today.
    case away(Int)
    case ago(Int, Direction)
    case date(year: Int, month: Int, day: Int)
    /// A date without its year.
    case yearless(month: Int, day: Int)
    /// Monday = 1 to Sunday = 7.
    case weekday(Int, Which)
    /// A date with the weekday on which it falls.
    case dated(weekday: Int, Day)
  }

  /// Which of all Fridays is meant.
  enum Which: Hashable {
    /// "Friday", "am Freitag".
    case unsaid
    /// "last Friday", "letzten Freitag": of this week or of the one before.
    case last
    /// "vergangenen Freitag".
    case former
    /// "next Friday", "nächsten Freitag": of this week or of the next one.
    case next
    /// "kommenden Freitag".
    case coming
  }

  struct Clock: Hashable {
    /// From 24 on of the next day.
    let hour: Int
    var minute = 0
    var second = 0
    var milliseconds = 0
    let precision: Precision
    /// It says less than any precision: "shortly after nine".
    var isVague = false
  }

  struct Amount: Hashable {
    let interval: Interval
    let precision: Precision
  }

  /// In which half of the year a clock is meant to go.
  enum Season: Hashable {
    case summer, winter

    /// What `02:30 Winterzeit` and `02:30 winter time` end with, and how many words that are.
    static func closing(_ words: [String]) -> (season: Season, count: Int)? {
      switch (words.dropLast().last, words.last) {
      case (_, "sommerzeit"): (.summer, 1)
      case (_, "winterzeit"): (.winter, 1)
      case ("summer", "time"): (.summer, 2)
      case ("winter", "time"): (.winter, 2)
      default: nil
      }
    }
  }

  enum Direction: Hashable {
    case ago, ahead, unsaid
  }
}

extension SpokenTime {
  /// Whether it has a clock time without an offset, which the time of the year can make plain.
  var takesSeason: Bool {
    switch self {
    case .clock(_, nil), .day(_, .some, offset: nil): true
    default: false
    }
  }

  /// Whether it has a clock time, or a midnight, of which the distance from UTC can be said.
  var takesOffset: Bool {
    switch self {
    case .clock, .day(_, .some, _), .endOfDay: true
    default: false
    }
  }

  /// Whether what it means depends on the zone.
  var needsZone: Bool {
    switch self {
    case .now, .relative, .clock(_, .some), .day(.date, _, offset: .some),
      .endOfDay(.date, offset: .some):
      false
    case .clock, .day, .endOfDay, .dayPart, .month: true
    }
  }
}
