package import IncidentCore

/// Which holidays count where the company is, as `holidays` in `stormlog.yaml` says it.
package struct HolidaySettings: Hashable, Sendable {
  /// The id of a shipped calendar, such as `DE-NW`.
  package let calendar: String
  /// Days that the calendar does not know.
  package var own: [HolidayDocument] = []
  /// Ids of holidays of parts, and of days of rest, that count where the company is.
  package var counted: Set<String> = []
  /// Ids of holidays that do not.
  package var left: Set<String> = []

  package init(calendar: String) {
    self.calendar = calendar
  }

  /// What the journal keeps of it.
  var choice: HolidayChoice {
    HolidayChoice(
      calendar: calendar, also: counted, not: left, own: own.map(\.holiday.rule.text))
  }

  /// The shipped calendar with the company's own days; nil where there is none of that id.
  package var document: HolidayCalendarDocument? {
    HolidayCalendars.shipped[calendar].map { shipped in
      HolidayCalendarDocument(
        calendar: shipped.calendar.with(own.map(\.holiday), counting: counted, without: left),
        words: shipped.words, holidays: shipped.holidays + own)
    }
  }
}

/// Something wrong with the holidays in the settings.
package enum HolidayProblem: Hashable, Sendable {
  /// No such calendar.
  case unknownCalendar(String, nearest: String?)
  /// More than one calendar, or none.
  case notOneCalendar
  /// A place for which no source was found.
  case missingCalendar(String)
  /// No holiday of the chosen calendar that could be added or left out.
  case unknown(String, nearest: String?)
  /// Neither a date nor a rule for a holiday's day.
  case badRule(String)
  /// A holiday that is there already.
  case duplicate(String)
}
