/// Which days are working days: all but public holidays, Sundays and Saturdays (Regulation 1182/71,
/// Art. 2(2)).
package struct WorkingDays: Hashable, Sendable {
  package let calendar: HolidayCalendar

  package init(_ calendar: HolidayCalendar) {
    self.calendar = calendar
  }

  /// What makes a day no working day; nil where it is one.
  ///
  /// - Throws: ``HolidaysNotKnown`` where the calendar does not know the day's year.
  package func dayOff(_ day: CivilDay) throws(HolidaysNotKnown) -> DayOff? {
    let off = DayOff(
      day: day, weekend: day.weekday.isWeekend ? day.weekday : nil,
      holidays: try calendar.holidays(on: day))
    return off.weekend == nil && off.holidays.isEmpty ? nil : off
  }

  /// - Throws: ``HolidaysNotKnown`` where the calendar does not know the day's year.
  package func isWorkingDay(_ day: CivilDay) throws(HolidaysNotKnown) -> Bool {
    try dayOff(day) == nil
  }

  /// The day itself where it is a working day, else the next one.
  ///
  /// This is what Art. 3(4) asks for where the last day of a period is none.
  ///
  /// - Throws: ``HolidaysNotKnown`` where that would take a year that the calendar does not know.
  package func nextWorkingDay(onOrAfter day: CivilDay) throws(HolidaysNotKnown) -> WorkingDay {
    var passed: [DayOff] = []
    var day = day
    while let off = try dayOff(day) {
      passed.append(off)
      day = day.adding(days: 1)
    }
    return WorkingDay(day: day, passed: passed)
  }

  /// The working day so many working days after a day, which is not counted itself (Art. 3(1)).
  ///
  /// With a count of 0 or less it is the day itself, or the next working day.
  ///
  /// - Throws: ``HolidaysNotKnown`` where that would take a year that the calendar does not know.
  package func adding(
    businessDays count: Int, to day: CivilDay
  ) throws(HolidaysNotKnown) -> WorkingDay {
    guard count > 0 else { return try nextWorkingDay(onOrAfter: day) }
    var reached = WorkingDay(day: day, passed: [])
    for _ in 0..<count {
      let next = try nextWorkingDay(onOrAfter: reached.day.adding(days: 1))
      reached = WorkingDay(day: next.day, passed: reached.passed + next.passed)
    }
    return reached
  }
}

/// A day that is no working day, and why, so that a reasoning can name it.
package struct DayOff: Hashable, Sendable {
  package let day: CivilDay
  /// Saturday or Sunday; nil on other days.
  package let weekend: Weekday?
  /// The holidays on it, also where it is a weekend anyway.
  package let holidays: [Holiday]
}

/// A working day that was counted to, and the days that were passed over on the way.
package struct WorkingDay: Hashable, Sendable {
  package let day: CivilDay
  package let passed: [DayOff]

  /// The holidays among the days passed over, as they are stored.
  package var passedHolidays: [PassedHoliday] {
    passed.flatMap { off in off.holidays.map { PassedHoliday(day: off.day, id: $0.id) } }
  }
}

/// A holiday that a deadline was moved over, as it is stored with what was reckoned:
/// `{"day":"2026-12-25","id":"christmas-day"}`.
///
/// The day and not the rule: what was reckoned then stays so, also where a later version of the
/// program knows the law better. That a day is a Saturday or a Sunday is seen from the day.
package struct PassedHoliday: Hashable, Codable, Sendable {
  package let day: CivilDay
  package let id: String

  package init(day: CivilDay, id: String) {
    self.day = day
    self.id = id
  }
}
