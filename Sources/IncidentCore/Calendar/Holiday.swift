/// A holiday as a calendar has it. What it is called is kept beside it, in a ``HolidayDocument``.
package struct Holiday: Hashable, Sendable {
  /// How far it makes the day no working day.
  package enum Scope: String, CaseIterable, Sendable {
    /// It counts wherever the calendar holds.
    case everywhere
    /// It is a holiday in parts of the place only, such as one town, and counts where one's own
    /// settings say so.
    case parts
    /// A public day of rest that the canton has not put on a level with Sundays. It counts where
    /// one's own settings say so.
    case restDay = "rest-day"
    /// The company's own settings name it.
    case own
  }

  /// Such as `christmas-day`: the same in every calendar.
  package let id: String
  package let rule: HolidayRule
  /// The first and the last year in which it is one; nil where the calendar sets no limit.
  package let from: Int?
  package let until: Int?
  /// The weekdays on which alone it is one; nil for all.
  package let onlyOn: Set<Weekday>?
  package let scope: Scope
  /// Whether a source that says so was seen.
  package let isChecked: Bool

  package init(
    id: String, rule: HolidayRule, from: Int? = nil, until: Int? = nil,
    onlyOn: Set<Weekday>? = nil, scope: Scope = .everywhere, isChecked: Bool = false
  ) {
    self.id = id
    self.rule = rule
    self.from = from
    self.until = until
    self.onlyOn = onlyOn
    self.scope = scope
    self.isChecked = isChecked
  }

  /// Its day in a year; nil where it is none in that year.
  package func day(in year: Int) -> CivilDay? {
    guard year >= from ?? .min, year <= until ?? .max, let day = rule.day(in: year),
      onlyOn?.contains(day.weekday) ?? true
    else { return nil }
    return day
  }
}

/// A holiday on its day.
package struct HolidayDate: Hashable, Sendable {
  package let day: CivilDay
  package let holiday: Holiday

  package init(_ holiday: Holiday, on day: CivilDay) {
    self.day = day
    self.holiday = holiday
  }
}
