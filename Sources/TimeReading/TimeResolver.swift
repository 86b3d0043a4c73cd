import Foundation
import IncidentCore

/// Sets times that were said against the present.
struct TimeResolver {
  private let now: Instant
  private let zone: TimeZone
  private let purpose: TimeExpression.Purpose
  private let season: SpokenTime.Season?
  private let text: String

  init(_ expression: TimeExpression, season: SpokenTime.Season?, text: String) {
    now = expression.now
    zone = expression.zone
    purpose = expression.purpose
    self.season = season
    self.text = text
  }

  /// The moments that one reading can mean: two where a clock shows it twice, or where a weekday is
  /// today's. Those that do not fit the purpose are among them.
  func moments(_ spoken: SpokenTime) throws(TimeExpressionError) -> [Moment] {
    switch spoken {
    case .now:
      return [Moment(now, precision: .exact, offset: zone.offset(at: now))]
    case .clock(let clock, let offset):
      return try bare(clock, offset: offset)
    case .day(let day, nil, _):
      return try days(day).map { moment($0.at(hour: 0, minute: 0, second: 0), .day) }
    case .day(let day, let clock?, let offset):
      return try each(days(day)) { civil throws(TimeExpressionError) in
        try onDay(civil, at: clock, offset: offset)
      }
    case .endOfDay(let day, let offset):
      let midnight = SpokenTime.Clock(hour: 24, precision: .minute)
      return try each(days(day)) { civil throws(TimeExpressionError) in
        try onDay(civil, at: midnight, offset: offset)
      }
    case .dayPart(let day, let part):
      return try each(days(day)) { civil throws(TimeExpressionError) in
        try near(part, of: civil)
      }
    case .month(let year, let month):
      guard Self.years.contains(year), let first = CivilTime(year: year, month: month, day: 1)
      else { throw .noSuchTime(text) }
      return [moment(first, .month)]
    case .relative(let amount, let direction):
      return [relative(amount, direction)]
    }
  }

  private var today: CivilTime { zone.civilTime(at: now) }

  private func each(
    _ days: [CivilTime],
    _ moments: (CivilTime) throws(TimeExpressionError) -> [Moment]
  ) throws(TimeExpressionError) -> [Moment] {
    var all: [Moment] = []
    for day in days { all += try moments(day) }
    return all
  }

  /// Hours around which that part of a day may have been, and the day.
  private func near(
    _ part: DayPart, of day: CivilTime
  ) throws(TimeExpressionError) -> [Moment] {
    var moments: [Moment] = []
    // The night of today may be the one that it began with.
    let days =
      part == .night && purpose == .past && day.dayNumber == today.dayNumber
      ? [day.addingDays(-1), day] : [day]
    for day in days {
      for hour in part.hours {
        moments += try onDay(day, at: SpokenTime.Clock(hour: hour, precision: .hour))
      }
    }
    return part == .night
      ? moments : moments + [moment(day.at(hour: 0, minute: 0, second: 0), .day)]
  }

  private func onDay(
    _ day: CivilTime, at clock: SpokenTime.Clock, offset: Int? = nil
  ) throws(TimeExpressionError) -> [Moment] {
    guard let civil = day.at(clock) else { throw .noSuchTime(text) }
    // In the hour that is left out in spring no clock shows the time that was said; in the one that
    // comes twice in autumn two do.
    let offsets = offset.map { [$0] } ?? zone.instants(of: civil).map(zone.offset(at:))
    let meant = offsets.filter { season?.isMeant(by: $0, at: civil, in: zone) ?? true }
    guard !meant.isEmpty else { throw .noSuchTime(text) }
    return meant.map { offset in
      let said = civil.instant(offset: offset) + Interval(milliseconds: Int64(clock.milliseconds))
      return clock.precision == .hour
        ? .around(said, offset: offset)
        : Moment(said, precision: clock.precision, offset: offset)
    }
  }

  /// A clock time without a day: the last or the next one.
  private func bare(
    _ clock: SpokenTime.Clock, offset: Int?
  ) throws(TimeExpressionError) -> [Moment] {
    let today = offset.map { CivilTime(now, offset: $0) } ?? today
    let onToday = try onDay(today, at: clock, offset: offset)
    let latest = now + TimeExpression.tolerance
    switch purpose {
    case .past where onToday.allSatisfy({ $0.said > latest }):
      let onYesterday = try onDay(today.addingDays(-1), at: clock, offset: offset)
      // "Around 14:00" may be today's while it is not yet 14:00.
      return onToday.filter { $0.instant <= now } + onYesterday
    case .future where onToday.allSatisfy({ $0.said <= now }):
      return try onDay(today.addingDays(1), at: clock, offset: offset)
    case .past, .future:
      return onToday
    }
  }

  private func relative(_ amount: SpokenTime.Amount, _ direction: SpokenTime.Direction) -> Moment {
    let instant = now + amount.interval * sign(of: direction)
    let offset = zone.offset(at: instant)
    guard amount.precision != .exact else {
      return Moment(instant, precision: .exact, offset: offset)
    }
    let clock = CivilTime(instant, offset: offset)
    let minute = clock.at(hour: clock.hour, minute: clock.minute, second: 0)
    let said = minute.instant(offset: offset)
    return amount.precision == .hour
      ? .around(said, offset: offset) : Moment(said, precision: .minute, offset: offset)
  }

  private func sign(of direction: SpokenTime.Direction) -> Int {
    switch direction {
    case .ago: -1
    case .ahead: 1
    case .unsaid: purpose == .past ? -1 : 1
    }
  }

  private func moment(_ civil: CivilTime, _ precision: Precision) -> Moment {
    let instant = zone.instant(of: civil)
    return Moment(instant, precision: precision, offset: zone.offset(at: instant))
  }
}

extension TimeResolver {
  /// Years that a crisis team can mean; a typing error outside them is found.
  private static let years = 1900...2199

  /// So many days at most a date without its year lies in another one than this.
  private static let mostDaysInOtherYear: Int64 = 183

  private func days(_ day: SpokenTime.Day) throws(TimeExpressionError) -> [CivilTime] {
    switch day {
    case .away(let days):
      return [today.addingDays(days)]
    case .ago(let days, let direction):
      return [today.addingDays(sign(of: direction) * days)]
    case .date(let year, let month, let day):
      guard Self.years.contains(year), let date = CivilTime(year: year, month: month, day: day)
      else { throw .noSuchTime(text) }
      return [date]
    case .yearless(let month, let day):
      return [try yearless(month: month, day: day)]
    case .dated(let weekday, let date):
      let fitting = try days(date).filter { $0.weekday == weekday }
      guard !fitting.isEmpty else { throw .noSuchTime(text) }
      return fitting
    case .weekday(let weekday, let which):
      return distances(to: weekday, which).map(today.addingDays)
    }
  }

  /// The date of this year, or around New Year of the one before or after.
  private func yearless(month: Int, day: Int) throws(TimeExpressionError) -> CivilTime {
    func date(_ year: Int) -> CivilTime? { CivilTime(year: year, month: month, day: day) }
    let present = today.dayNumber
    let other = purpose == .past ? date(today.year - 1) : date(today.year + 1)
    let isOtherNear = other.map { abs($0.dayNumber - present) <= Self.mostDaysInOtherYear } ?? false
    if let date = date(today.year) {
      let fits = purpose == .past ? date.dayNumber <= present : date.dayNumber >= present
      guard !fits, isOtherNear, let other else { return date }
      return other
    }
    guard isOtherNear, let other else { throw .noSuchTime(text) }
    return other
  }

  /// How many days away the weekdays are that can be meant.
  private func distances(to weekday: Int, _ which: SpokenTime.Which) -> [Int] {
    let here = today.weekday
    let ahead = (weekday - here + 7) % 7
    let next = ahead == 0 ? 7 : ahead
    let last = next - 7 == 0 ? -7 : next - 7
    switch which {
    case .unsaid where ahead == 0: return purpose == .past ? [0, -7] : [0, 7]
    case .unsaid: return [purpose == .past ? last : next]
    case .former: return [last]
    case .coming: return [next]
    // Of the week before, which begins on its Monday.
    case .last: return [last, weekday - here - 7].uniqued()
    case .next: return [next, weekday - here + 7].uniqued()
    }
  }
}

extension SpokenTime {
  /// Whether it says a stretch of time for which there is no precision.
  var isVague: Bool {
    switch self {
    case .dayPart: true
    case .clock(let clock, _), .day(_, let clock?, _): clock.isVague
    case .now, .day, .endOfDay, .month, .relative: false
    }
  }
}

extension SpokenTime.Season {
  /// Whether a clock that far ahead of UTC goes by this time of the year.
  fileprivate func isMeant(by offset: Int, at civil: CivilTime, in zone: TimeZone) -> Bool {
    let seconds = Double(civil.instant(offset: offset).milliseconds) / 1000
    let isSummer = zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: seconds))
    return isSummer == (self == .summer)
  }
}

extension CivilTime {
  fileprivate func at(_ clock: SpokenTime.Clock) -> CivilTime? {
    let day = clock.hour < 24 ? self : addingDays(clock.hour / 24)
    return CivilTime(
      year: day.year, month: day.month, day: day.day, hour: clock.hour % 24, minute: clock.minute,
      second: clock.second)
  }

  /// The same day at another time, which must be one that a clock shows.
  fileprivate func at(hour: Int, minute: Int, second: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
      ?? self
  }
}
