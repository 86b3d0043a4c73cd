import IncidentCore
import StrictText

/// What was probably meant by a text that is no time.
extension TimeExpression {
  /// The nearest text that is read as one moment; nil where none is near.
  package func nearest(to text: String) -> String? {
    guard text.utf8.count <= Self.sizeLimit else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let mended = words.map(Self.mended)
    let sure = words.filter { !TimeWords.rough.contains($0.lowercased()) }
    let candidates =
      [mended, sure, Self.dayFirst(mended), Self.dayFirst(words), mended.dropLast()].map(Array.init)
      + (words.count == 1 ? [["\(words[0]):00"], ["\(words[0])."]] : [])
    return candidates.lazy.filter { !$0.isEmpty && $0 != words }
      .map { $0.joined(separator: " ") }
      .first { (try? moment($0)) != nil }
  }

  /// What a date with slashes can be: with the day first, as in most of Europe, and with the month first.
  package func readings(ofSlashed text: String) -> [String] {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let place = words.firstIndex(where: { $0.contains("/") }) else { return [] }
    let isClosed = words[place].last == ","
    let parts = words[place].filter { $0 != "," }.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return [] }
    let dates =
      parts[0].count == 4
      ? [parts.map { $0.count == 1 ? "0\($0)" : $0 }.joined(separator: "-")]
      : ["\(parts[0]).\(parts[1]).\(parts[2])", "\(parts[1]).\(parts[0]).\(parts[2])"].uniqued()
    return dates.map { date in
      words[place] = isClosed ? date + "," : date
      return words.joined(separator: " ")
    }.filter { (try? moment($0)) != nil }
  }

  /// A word with the slip mended that is likely in it; the word where none is.
  private static func mended(_ word: String) -> String {
    if word.allSatisfy(\.isASCIIDigit), (3...4).contains(word.count) {
      return "\(word.dropLast(2)):\(word.suffix(2))"
    }
    for mark in [":", ";", ","] {
      let parts = word.split(separator: mark, omittingEmptySubsequences: false)
      if parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && isNumber($0) }) {
        return "\(parts[0]):\(parts[1].count == 1 ? "0" : "")\(parts[1])"
      }
    }
    let date = word.split(separator: ".", omittingEmptySubsequences: false)
    if date.count == 3, date.allSatisfy({ (1...2).contains($0.count) && isNumber($0) }),
      date[2].count == 2
    {
      return "\(date[0]).\(date[1]).20\(date[2])"
    }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0].count == 4, parts.allSatisfy(isNumber) {
      return parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    }
    guard word.count > 2, word.allSatisfy(\.isLetter), !vocabulary.contains(word.lowercased())
    else {
      return word
    }
    // Slips are seldom in the first letter; "soon" is no noon.
    let likely = vocabulary.filter { $0.first == word.lowercased().first }
    return NearestWord.to(word, among: likely) ?? word
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isASCIIDigit)
  }

  /// `14:05 yesterday` with the day where it is read.
  private static func dayFirst(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last?.lowercased(),
      daysFromToday(last) != nil || weekday(last) != nil
    else { return words }
    return [words[words.count - 1]] + words.dropLast()
  }

  /// Words that are long enough to be mistyped.
  private static let vocabulary = [
    "gestern", "heute", "morgen", "vorgestern", "übermorgen", "yesterday", "today", "tomorrow",
    "jetzt", "now", "gegen", "around", "about", "etwa", "ungefähr", "vor", "ago", "uhr", "halb",
    "viertel", "quarter", "half", "past", "nach", "noon", "midnight", "mitternacht", "mittag",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "letzten",
    "nächsten", "kommenden", "last", "next", "stunde", "stunden", "hour", "hours", "minuten",
    "minutes", "minute", "min", "tag", "tage", "tagen", "day", "days", "woche", "wochen", "week",
    "weeks", "sekunden", "seconds", "einer", "einem", "früh", "morgens", "vormittags", "mittags",
    "nachmittags", "abends", "nachts", "januar", "februar", "märz", "april", "mai", "juni", "juli",
    "august", "september", "oktober", "november", "dezember", "january", "february", "march", "may",
    "june", "july", "october", "december", "eins", "zwei", "drei", "vier", "fünf", "sechs",
    "sieben", "acht", "neun", "zehn", "elf", "zwölf", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "sommerzeit", "winterzeit", "summer",
    "winter", "time", "the", "evening", "morning", "afternoon", "night", "abend", "vormittag",
    "nachmittag", "nacht", "seit", "since", "bis", "until", "ende", "end", "des",
  ]
}
