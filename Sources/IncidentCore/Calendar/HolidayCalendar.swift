/// The public holidays of a country, a Land, a canton or the EU's institutions.
///
/// Regulation (EEC, Euratom) No 1182/71, Art. 2(1): public holidays are the days that are designated as
/// such in the Member State or in the institution in which the act is to be done. So a calendar is of
/// one such place, and has what holds in its country too.
package struct HolidayCalendar: Hashable, Sendable {
  /// Such as `DE-NW`, `AT`, `CH-ZH` or `EU-INST`.
  package let id: String
  /// The years for which it is known. Asked for another it does not answer: no year has no holidays.
  package let knownYears: ClosedRange<Int>
  /// All that it knows, those that do not count among them.
  package let holidays: [Holiday]
  /// Ids of holidays of parts and of days of rest that count all the same.
  package private(set) var counted: Set<String> = []
  /// Ids of holidays that do not count.
  package private(set) var left: Set<String> = []

  /// - Parameters:
  ///   - knownFrom: The first year in which the law was as it is told here.
  ///   - knownUntil: The last year that was published; nil where the days can be computed.
  package init(id: String, knownFrom: Int, knownUntil: Int? = nil, holidays: [Holiday]) {
    self.id = id
    // 9999 is where calendar days end.
    knownYears = knownFrom...max(knownFrom, knownUntil ?? 9999)
    self.holidays = holidays
  }

  /// This calendar as a company counts it.
  ///
  /// - Parameters:
  ///   - own: Days of its own.
  ///   - counted: Ids of holidays of parts, and of days of rest, that count where it is.
  ///   - left: Ids of holidays that do not.
  package func with(
    _ own: [Holiday], counting counted: Set<String> = [], without left: Set<String> = []
  ) -> HolidayCalendar {
    var calendar = HolidayCalendar(
      id: id, knownFrom: knownYears.lowerBound, knownUntil: knownYears.upperBound,
      holidays: holidays + own)
    calendar.counted = self.counted.union(counted)
    calendar.left = self.left.union(left)
    return calendar
  }

  /// Whether a holiday of this calendar makes its day no working day.
  package func counts(_ holiday: Holiday) -> Bool {
    guard !left.contains(holiday.id) else { return false }
    return switch holiday.scope {
    case .everywhere, .own: true
    case .parts, .restDay: counted.contains(holiday.id)
    }
  }

  /// The holidays of a year that count, by their days.
  ///
  /// - Throws: ``HolidaysNotKnown`` where the calendar does not know the year.
  package func holidays(in year: Int) throws(HolidaysNotKnown) -> [HolidayDate] {
    try dates(in: year).filter { counts($0.holiday) }
  }

  /// All that the calendar knows of a year, what does not count too.
  ///
  /// - Throws: ``HolidaysNotKnown`` where the calendar does not know the year.
  package func dates(in year: Int) throws(HolidaysNotKnown) -> [HolidayDate] {
    guard knownYears.contains(year) else {
      throw HolidaysNotKnown(calendar: id, year: year, knownYears: knownYears)
    }
    // A rule such as "monday from 12-29" may give a day of the next year.
    return holidays.flatMap { holiday in
      [year - 1, year, year + 1].compactMap { holiday.day(in: $0) }.filter { $0.year == year }
        .map { HolidayDate(holiday, on: $0) }
    }.sorted { $0.day < $1.day }
  }

  /// The holidays that count on a day: none on most, two where two fall on one.
  ///
  /// - Throws: ``HolidaysNotKnown`` where the calendar does not know the day's year.
  package func holidays(on day: CivilDay) throws(HolidaysNotKnown) -> [Holiday] {
    try holidays(in: day.year).filter { $0.day == day }.map(\.holiday)
  }
}

/// A calendar was asked for a year that it does not know. That is not to say that it has no holidays.
package struct HolidaysNotKnown: Error, Hashable, Sendable {
  package let calendar: String
  package let year: Int
  package let knownYears: ClosedRange<Int>

  package init(calendar: String, year: Int, knownYears: ClosedRange<Int>) {
    self.calendar = calendar
    self.year = year
    self.knownYears = knownYears
  }
}
