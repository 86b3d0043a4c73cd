/// The public holidays by which a clock is reckoned, as they were known when it was started: the days
/// and not the law, so that what was reckoned stays so also where the law is known better later.
package struct ClockHolidays: Hashable, Codable, Sendable {
  /// The calendar they are of, such as `DE-NW`.
  package let calendar: String
  /// In their order.
  package let days: [PassedHoliday]
  /// The first day after those that are known.
  package let end: CivilDay

  package init(calendar: String, days: [PassedHoliday], end: CivilDay) {
    self.calendar = calendar
    self.days = days
    self.end = end
  }

  /// The holidays that a calendar knows from a day on, for as many years as a rule's limits can reach.
  /// A calendar that does not know the day's year knows none, and that is not to say that there are none.
  package init(_ calendar: HolidayCalendar, from day: CivilDay, for rule: ClockRule) {
    var days: [PassedHoliday] = []
    var end = day
    for year in day.year...(day.year + rule.reachInYears) {
      guard let dates = try? calendar.holidays(in: year),
        let next = CivilDay(year: year + 1, month: 1, day: 1)
      else { break }
      days += dates.filter { $0.day >= day }.map { PassedHoliday(day: $0.day, id: $0.holiday.id) }
      end = next
    }
    self.init(calendar: calendar.id, days: days, end: end)
  }
}

extension ClockRule {
  /// How many years after its anchor a deadline can lie, and two more for what counts from later.
  fileprivate var reachInYears: Int {
    let years = limits.map { limit in
      switch limit.within {
      case .minutes, .hours: 1
      case .days(let count): count / 365
      case .weeks(let count): count / 52
      case .months(let count): count / 12
      case .workingDays(let count): count / 200
      }
    }
    return min((years.max() ?? 0) + 2, 60)
  }
}

/// A day on which a period ends, and the days that it was moved over.
package struct LastDay: Hashable, Sendable {
  package let day: CivilDay
  /// Saturdays, Sundays and holidays that were passed over.
  package var passed: [CivilDay] = []
  /// The holidays among them, also those on a weekend.
  package var holidays: [PassedHoliday] = []
  /// Whether a holiday may have been missed, because none are known there.
  package var isUncertain = false
  /// It was moved so that the period has two working days: Art. 3(5) of Regulation 1182/71.
  package var hasTwoWorkingDays = false
}

extension LastDay {
  /// The day itself where it is a working day, else the next one: Art. 2(2) and 3(4) of Regulation
  /// 1182/71. Where no holidays are known only weekends are passed over.
  init(onOrAfter first: CivilDay, _ holidays: ClockHolidays?) {
    var last = LastDay(day: first)
    var day = first
    // No calendar has a month of days off; where days end, far from any deadline, they would go on.
    for _ in 0..<31 {
      let found = holidays?.days.filter { $0.day == day } ?? []
      if holidays.map({ day >= $0.end }) ?? true { last.isUncertain = true }
      guard day.weekday.isWeekend || !found.isEmpty else { break }
      last.passed.append(day)
      last.holidays += found
      day = day.adding(days: 1)
    }
    self = LastDay(
      day: day, passed: last.passed, holidays: last.holidays, isUncertain: last.isUncertain)
  }

  /// So many working days after a day that is not counted itself (Art. 3(1)).
  init(workingDays count: Int, after first: CivilDay, _ holidays: ClockHolidays?) {
    var reached = LastDay(day: first)
    for _ in 0..<count {
      let next = LastDay(onOrAfter: reached.day.adding(days: 1), holidays)
      reached = LastDay(
        day: next.day, passed: reached.passed + next.passed,
        holidays: reached.holidays + next.holidays,
        isUncertain: reached.isUncertain || next.isUncertain)
    }
    self = reached
  }
}
