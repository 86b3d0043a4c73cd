/// Which holidays count where the company is, as its settings say it. The days themselves are kept with
/// each clock.
package struct HolidayChoice: Hashable, Codable, Sendable {
  /// The id of a calendar, such as `DE-NW`.
  package let calendar: String
  /// Ids of holidays of parts, and of days of rest, that count there; sorted.
  @LeftOutWhereEmpty package private(set) var also: [String]
  /// Ids of holidays that do not; sorted.
  @LeftOutWhereEmpty package private(set) var not: [String]
  /// The rules of the company's own days, such as `08-08`; sorted.
  @LeftOutWhereEmpty package private(set) var own: [String]

  package init(
    calendar: String, also: some Sequence<String> = [], not: some Sequence<String> = [],
    own: some Sequence<String> = []
  ) {
    self.calendar = calendar
    self.also = also.sorted()
    self.not = not.sorted()
    self.own = own.sorted()
  }

  /// Whether a day may count here that did not before, which puts a deadline off.
  func addsDays(to former: HolidayChoice?) -> Bool {
    guard let former, former.calendar == calendar else { return true }
    return !Set(also).isSubset(of: former.also) || !Set(own).isSubset(of: former.own)
      || !Set(former.not).isSubset(of: not)
  }
}

/// The holidays by which a clock counts that was started while none were known.
package struct LaterHolidays: Hashable, Codable, Sendable {
  package let clock: Int
  package let holidays: ClockHolidays

  package init(clock: Int, holidays: ClockHolidays) {
    self.clock = clock
    self.holidays = holidays
  }
}

extension Incident {
  /// The holidays as they are known now, for the clocks that were started while none were.
  func laterHolidays(in context: DecisionContext) -> [LaterHolidays] {
    clocks.compactMap { clock in
      guard clock.holidays == nil, let anchor = clock.anchors[clock.rule.anchor]?.at else {
        return nil
      }
      return context.clockHolidays(from: anchor, for: clock.rule).days
        .map { LaterHolidays(clock: clock.number, holidays: $0) }
    }
  }

  /// Gives holidays to the clocks that have none; one that has keeps its own.
  mutating func take(_ later: [LaterHolidays]) {
    for item in later {
      changeClock(item.clock) { $0.holidays = $0.holidays ?? item.holidays }
    }
  }
}
