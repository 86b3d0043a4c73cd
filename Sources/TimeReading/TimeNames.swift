import StrictText

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
  switch word.hasSuffix(".") ? String(word.dropLast()) : word {
  case "monday", "mon", "montag", "mo": 1
  case "tuesday", "tue", "tues", "dienstag", "di": 2
  case "wednesday", "wed", "mittwoch", "mi": 3
  case "thursday", "thu", "thur", "thurs", "donnerstag", "do": 4
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

/// The number that a word spells, from none to thirty as far as clocks and lengths of time are told with
/// it; or that one or two digits do.
func number(_ word: String) -> Int? {
  if word.allSatisfy(\.isASCIIDigit) { return (1...2).contains(word.count) ? Int(word) : nil }
  return switch word {
  case "null", "zero": 0
  case "eins", "ein", "one": 1
  case "zwei", "zwo", "two": 2
  case "drei", "three": 3
  case "vier", "four": 4
  case "fünf", "fuenf", "five": 5
  case "sechs", "six": 6
  case "sieben", "seven": 7
  case "acht", "eight": 8
  case "neun", "nine": 9
  case "zehn", "ten": 10
  case "elf", "eleven": 11
  case "zwölf", "zwoelf", "twelve": 12
  case "dreizehn", "thirteen": 13
  case "vierzehn", "fourteen": 14
  case "fünfzehn", "fuenfzehn", "fifteen": 15
  case "sechzehn", "sixteen": 16
  case "siebzehn", "seventeen": 17
  case "achtzehn", "eighteen": 18
  case "neunzehn", "nineteen": 19
  case "zwanzig", "twenty": 20
  case "einundzwanzig", "twenty-one": 21
  case "zweiundzwanzig", "twenty-two": 22
  case "dreiundzwanzig", "twenty-three": 23
  case "vierundzwanzig", "twenty-four": 24
  case "fünfundzwanzig", "fuenfundzwanzig", "twenty-five": 25
  case "dreißig", "dreissig", "thirty": 30
  default: nil
  }
}
