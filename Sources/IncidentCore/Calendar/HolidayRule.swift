/// How the day of a holiday comes about.
package indirect enum HolidayRule: Hashable, Sendable {
  /// One day, once.
  case date(CivilDay)
  /// The same date each year.
  case fixed(MonthDay)
  /// So many days from Easter Sunday; before it where negative.
  case easter(days: Int)
  /// The n-th such weekday of a month, and so many days after it.
  case nth(Int, Weekday, month: Int, plus: Int)
  /// The last such weekday before a date.
  case before(Weekday, MonthDay)
  /// The first such weekday on or after a date.
  case from(Weekday, MonthDay)
  /// The day of another rule, or a week later where that lies between Palm Sunday and Easter.
  case outsideHolyWeek(HolidayRule)

  /// A date without a year.
  package struct MonthDay: Hashable, Sendable {
    package let month: Int
    package let day: Int

    /// The given date, or nil where no year has it.
    package init?(month: Int, day: Int) {
      // A leap year, in which every date exists.
      guard CivilDay(year: 2000, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }

    /// This date in a year; nil for 29 February in most.
    func day(in year: Int) -> CivilDay? { CivilDay(year: year, month: month, day: day) }
  }

  /// The day in a year; nil where that year has none.
  package func day(in year: Int) -> CivilDay? {
    switch self {
    case .date(let day): day.year == year ? day : nil
    case .fixed(let date): date.day(in: year)
    case .easter(let days): Easter.sunday(of: year)?.adding(days: days)
    case .nth(let count, let weekday, let month, let plus):
      nth(count, weekday, month: month, of: year)?.adding(days: plus)
    case .before(let weekday, let date):
      // Of the seven days before the date; on the date itself it is the one a week earlier.
      date.day(in: year).map { $0.adding(days: $0.weekday.days(to: weekday) - 7) }
    case .from(let weekday, let date):
      date.day(in: year).map { $0.adding(days: $0.weekday.days(to: weekday)) }
    case .outsideHolyWeek(let rule): rule.day(in: year).map { outsideHolyWeek($0, of: year) }
    }
  }

  private func nth(_ count: Int, _ weekday: Weekday, month: Int, of year: Int) -> CivilDay? {
    let first = CivilDay(year: year, month: month, day: 1)
    let day = first.map { $0.adding(days: $0.weekday.days(to: weekday) + 7 * (count - 1)) }
    return day?.month == month ? day : nil
  }

  private func outsideHolyWeek(_ day: CivilDay, of year: Int) -> CivilDay {
    guard let easter = Easter.sunday(of: year), day < easter, day >= easter.adding(days: -7)
    else { return day }
    return day.adding(days: 7)
  }
}
