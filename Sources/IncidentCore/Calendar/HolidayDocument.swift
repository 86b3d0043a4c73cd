/// A holiday together with what is said of it.
package struct HolidayDocument: Hashable, Sendable {
  package let holiday: Holiday
  /// The prose under the keys of ``HolidayWords``.
  package let words: Words

  package init(holiday: Holiday, words: Words) {
    self.holiday = holiday
    self.words = words
  }
}

/// A calendar together with what is said of it and of its holidays.
package struct HolidayCalendarDocument: Hashable, Sendable {
  package let calendar: HolidayCalendar
  /// What the calendar itself is called, and what is to be known of it.
  package let words: Words
  /// Its holidays, those of its country first.
  package let holidays: [HolidayDocument]

  package init(calendar: HolidayCalendar, words: Words, holidays: [HolidayDocument]) {
    self.calendar = calendar
    self.words = words
    self.holidays = holidays
  }

  /// What is said of the holiday with an id; nil where the calendar has none.
  package func words(of id: String) -> Words? {
    holidays.first { $0.holiday.id == id }?.words
  }
}

extension HolidayCalendarDocument {
  /// What holidays are called in each language, under the keys of ``HolidayNames``.
  func names(of ids: [String]) -> Words {
    var names = Words()
    for document in holidays where ids.contains(document.holiday.id) {
      for (key, text) in document.words.texts where key.hasPrefix("holiday.name") {
        let language = key.dropFirst("holiday.name".count)
        names[WordKey("\(HolidayNames.prefix)\(document.holiday.id)\(language)")] = text
      }
    }
    return names
  }
}

/// What the public holidays of a clock are called, as its start keeps it.
package struct HolidayNames: Sendable {
  static let prefix = "holiday-name."

  /// By the ids of the holidays, in the first of the languages that has it.
  package static func all(in words: Words, languages: [String]) -> [String: String] {
    var names: [String: String] = [:]
    for (key, text) in words.texts.sorted(by: { $0.key < $1.key }) where key.hasPrefix(prefix) {
      let parts = key.dropFirst(prefix.count).split(separator: ".")
      guard let id = parts.first.map(String.init) else { continue }
      let isWanted = parts.count == 1 || parts[1] == languages.first ?? ""
      if isWanted || names[id] == nil { names[id] = text }
    }
    return names
  }
}

/// The calendars at hand.
package struct HolidayCalendars: Sendable {
  package let all: [HolidayCalendarDocument]
  /// Ids of places whose holidays could be told and are not, for want of a source.
  package let missing: [String]

  package init(_ all: [HolidayCalendarDocument], missing: [String] = []) {
    self.all = all
    self.missing = missing
  }

  package var ids: [String] { all.map(\.calendar.id) }

  package subscript(id: String) -> HolidayCalendarDocument? {
    all.first { $0.calendar.id == id }
  }
}

/// The prose of a holiday or of a calendar, read out of words.
package struct HolidayWords: Hashable, Sendable {
  private let texts: TranslatedWords

  /// Looks in the given languages, the wanted one first.
  package init(_ words: Words, languages: [String]) {
    texts = TranslatedWords(prefix: "holiday", words: words, languages: languages)
  }

  package var name: String? { texts["name"] }
  /// In which parts of the place it is one.
  package var place: String? { texts["where"] }
  /// The law with its article, or the official list, and where it was seen.
  package var source: String? { texts["source"] }
  /// What else is to be known.
  package var note: String? { texts["note"] }

  /// The key of a text; `language` is nil where it is the same in all.
  package static func key(_ name: String, language: String?) -> WordKey {
    TranslatedWords.key("holiday", name, language: language)
  }
}

/// The calendar that the settings name, which is read when it is first asked for: most acts and looks
/// need none.
package struct HolidayLookup: Sendable {
  private let find: @Sendable () -> HolidayCalendarDocument?

  package init(_ find: @autoclosure @escaping @Sendable () -> HolidayCalendarDocument?) {
    self.find = find
  }

  /// No calendar.
  package static let none = HolidayLookup(nil)

  package var document: HolidayCalendarDocument? { find() }
}
