package import Foundation

/// How long a legal clock runs, in the unit in which its rule gives it.
///
/// Minutes and hours are lengths of time. Days, weeks, months and working days are counted in the
/// calendar of the place: the same clock time so many of them later.
package enum ClockLength: Hashable, Sendable {
  case minutes(Int)
  case hours(Int)
  case days(Int)
  case weeks(Int)
  case months(Int)
  /// All days but public holidays, Sundays and Saturdays (Regulation 1182/71, Art. 2(2)).
  case workingDays(Int)

  /// The most of any unit that is taken; more would be a slip.
  package static let countLimit = 9999

  /// The moment so long after another, to the millisecond.
  ///
  /// - Parameters:
  ///   - start: From when it is counted.
  ///   - zone: Where the calendar of days and months is read. A month ends on its last day where it
  ///     is shorter: 31 January and one month is 28 or 29 February.
  ///   - holidays: Those of the place; nil where none are known, and only weekends are no working days.
  package func end(
    from start: Instant, in zone: TimeZone, _ holidays: ClockHolidays? = nil
  ) -> Instant {
    switch self {
    case .minutes(let count): start + .minutes(count)
    case .hours(let count): start + .hours(count)
    case .days(let count): shifted(start, in: zone) { $0.addingDays(count) }
    case .weeks(let count): shifted(start, in: zone) { $0.addingDays(count * 7) }
    case .workingDays(let count):
      shifted(start, in: zone) { time in
        let first = CivilDay(time)
        let last = LastDay(workingDays: count, after: first, holidays).day
        return time.addingDays(Int(last.number - first.number))
      }
    case .months(let count): shifted(start, in: zone) { $0.addingMonths(count) }
    }
  }

  /// The working day so many working days after a moment; nil for any other length.
  func workingDay(
    from start: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> LastDay? {
    guard case .workingDays(let count) = self else { return nil }
    return LastDay(workingDays: count, after: CivilDay(zone.civilTime(at: start)), holidays)
  }

  private func shifted(
    _ start: Instant, in zone: TimeZone, _ shift: (CivilTime) -> CivilTime
  ) -> Instant {
    let rest = Interval(milliseconds: ((start.milliseconds % 1000) + 1000) % 1000)
    return zone.instant(of: shift(zone.civilTime(at: start))) + rest
  }
}

extension ClockLength: CodedAsText {
  /// `30m`, `72h`, `14d`, `2 weeks`, `1 month`, `3 years` or `5 working days`, as in `stormlog.yaml`.
  package var text: String {
    switch self {
    case .minutes(let count): "\(count)m"
    case .hours(let count): "\(count)h"
    case .days(let count): "\(count)d"
    case .weeks(let count): count == 1 ? "1 week" : "\(count) weeks"
    case .workingDays(let count): count == 1 ? "1 working day" : "\(count) working days"
    case .months(let count) where count.isMultiple(of: 12):
      count == 12 ? "1 year" : "\(count / 12) years"
    case .months(let count): count == 1 ? "1 month" : "\(count) months"
    }
  }

  /// The length that a text names, in German too; nil for any other text.
  package init?(text: String) {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let count = Int(digits), (1...Self.countLimit).contains(count) else { return nil }
    switch text.dropFirst(digits.count) {
    case "m": self = .minutes(count)
    case "h": self = .hours(count)
    case "d": self = .days(count)
    case " Tag", " Tage": self = .days(count)
    case " Woche", " Wochen": self = .weeks(count)
    case " Monat", " Monate": self = .months(count)
    case " Arbeitstag", " Arbeitstage": self = .workingDays(count)
    case " month", " months": self = .months(count)
    case " week", " weeks": self = .weeks(count)
    case " working day", " working days": self = .workingDays(count)
    case " year", " years", " Jahr", " Jahre":
      guard count <= Self.countLimit / 12 else { return nil }
      self = .months(count * 12)
    default: return nil
    }
  }
}
