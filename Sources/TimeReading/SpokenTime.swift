import IncidentCore

/// A time as it was said, before it is set against the present.
enum SpokenTime: Hashable {
  case now
  case clock(Clock, offset: Int?)
  case day(Day, Clock?, offset: Int?)
  case month(year: Int, month: Int)
  case relative(Amount, Direction)
  case relativeDay(Int, Direction, Clock?)
  /// Monday = 1 to Sunday = 7.
  case weekday(Int, Clock?)

  enum Day: Hashable {
    /// Days from today.
    case away(Int)
    case date(year: Int, month: Int, day: Int)
  }

  struct Clock: Hashable {
    let hour: Int
    var minute = 0
    var second = 0
    var milliseconds = 0
    let precision: Precision
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

/// Units of time by the words for them.
enum TimeUnit: Hashable {
  case second, minute, hour, day, week

  init?(_ word: some StringProtocol) {
    switch word {
    case "s", "sec", "secs", "second", "seconds", "sek", "sek.", "sekunde", "sekunden":
      self = .second
    case "m", "min", "mins", "min.", "minute", "minutes", "minuten": self = .minute
    case "h", "hr", "hrs", "hour", "hours", "std", "std.", "stunde", "stunden": self = .hour
    case "d", "day", "days", "tag", "tage", "tagen": self = .day
    case "w", "week", "weeks", "woche", "wochen": self = .week
    default: return nil
    }
  }

  /// Length in seconds.
  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week: 7 * 86_400
    }
  }
}

/// The day of the week that a word names, Monday = 1 to Sunday = 7.
func weekday(_ word: String) -> Int? {
  switch word {
  case "monday", "mon", "montag", "mo": 1
  case "tuesday", "tue", "dienstag", "di": 2
  case "wednesday", "wed", "mittwoch", "mi": 3
  case "thursday", "thu", "donnerstag", "do": 4
  case "friday", "fri", "freitag", "fr": 5
  case "saturday", "sat", "samstag", "sonnabend", "sa": 6
  case "sunday", "sun", "sonntag", "so": 7
  default: nil
  }
}

/// How many days from today a word names.
func daysFromToday(_ word: String) -> Int? {
  switch word {
  case "vorgestern": -2
  case "yesterday", "gestern": -1
  case "today", "heute": 0
  case "tomorrow", "morgen": 1
  case "übermorgen": 2
  default: nil
  }
}

/// The month that a word names in German or English, January = 1.
func month(named word: String) -> Int? {
  switch word.hasSuffix(".") ? String(word.dropLast()) : word {
  case "january", "januar", "jänner", "jan", "jän": 1
  case "february", "februar", "feber", "feb": 2
  case "march", "märz", "maerz", "mar", "mär", "mrz": 3
  case "april", "apr": 4
  case "may", "mai": 5
  case "june", "juni", "jun": 6
  case "july", "juli", "jul": 7
  case "august", "aug": 8
  case "september", "sept", "sep": 9
  case "october", "oktober", "oct", "okt": 10
  case "november", "nov": 11
  case "december", "dezember", "dec", "dez": 12
  default: nil
  }
}
