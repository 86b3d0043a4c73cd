package import Foundation
package import IncidentCore

/// Reads the times people type: `14:05`, `gestern 18:20`, `10 min ago`, `in 2h`, `2017-04-09`.
///
/// The grammar is small and strict: what is not in it is refused, never guessed.
package struct TimeExpression: Sendable {
  package enum Purpose: Hashable, Sendable {
    /// When something happened. A bare clock time that lies ahead by more than clocks differ means
    /// yesterday's.
    case past
    /// By when something is due. A bare clock time means the next one.
    case future
  }

  package let now: Instant
  package let zone: TimeZone
  package let purpose: Purpose
  /// The name of the zone that was wanted and is not known here, where `zone` only stands in for it.
  package let unknownZone: String?

  /// How far ahead of the tool's clock a past time may lie: people read other clocks.
  package static let tolerance = Interval.minutes(5)

  /// The longest expression that is read, in bytes.
  package static let sizeLimit = 64

  package init(now: Instant, zone: TimeZone, purpose: Purpose, unknownZone: String? = nil) {
    self.now = now
    self.unknownZone = unknownZone
    self.zone = zone
    self.purpose = purpose
  }

  /// The moment that `text` names, as finely as it says, with the offset of the clock meant.
  ///
  /// A moment coarser than a minute stands at the beginning of its interval, a due date as well:
  /// it is over at its ``Moment/end``.
  package func moment(_ text: String) throws(TimeExpressionError) -> Moment {
    guard text.utf8.count <= Self.sizeLimit else { throw .tooLong }
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }).map(
      String.init)
    guard !words.isEmpty else { throw .empty }
    if words.contains(where: { $0.contains("/") }) { throw .slashDate(text) }

    if let hours = hours(words) {
      throw .lengthOrClock(text, hours: hours, instant: now + .hours(hours) * sign(of: .unsaid))
    }
    let closing = SpokenTime.Season.closing(words)
    var reader = TimeWords(words.dropLast(closing?.count ?? 0), original: text)
    let spoken = try reader.spokenTime()
    guard reader.isAtEnd else { throw .notUnderstood(text) }
    if closing != nil, !spoken.takesSeason { throw .notUnderstood(text) }
    if let unknownZone, spoken.needsZone { throw .zoneUnknown(text, unknownZone) }
    let moment = try resolve(spoken, in: closing?.season, of: text)
    return try checked(moment)
  }

  /// The number in `14h`, which is a length of time and, to many, the hour of a clock.
  private func hours(_ words: [String]) -> Int? {
    let text = words.joined()
    guard words.count <= 2, text.last == "h", let hours = Int(text.dropLast()),
      text.dropLast().allSatisfy({ ("0"..."9").contains($0) }), (0...24).contains(hours)
    else { return nil }
    return hours
  }

  private func checked(_ moment: Moment) throws(TimeExpressionError) -> Moment {
    switch purpose {
    case .past:
      guard moment.instant <= now + Self.tolerance else { throw .ahead(moment) }
    case .future:
      let last = moment.isFine ? moment.instant : moment.end
      guard last > now else { throw .passed(moment) }
    }
    return moment
  }

  private var today: CivilTime { zone.civilTime(at: now) }

  private func resolve(
    _ spoken: SpokenTime, in season: SpokenTime.Season?, of text: String
  ) throws(TimeExpressionError) -> Moment {
    switch spoken {
    case .now:
      return Moment(now, precision: .exact, offset: zone.offset(at: now))
    case .clock(let clock, let offset):
      return try bare(clock, offset: offset, in: season, of: text)
    case .day(let day, let clock, let offset):
      return try onDay(civil(day, of: text), at: clock, offset: offset, in: season, of: text)
    case .month(let year, let month):
      guard (Self.years).contains(year), let first = CivilTime(year: year, month: month, day: 1)
      else { throw .noSuchTime(text) }
      return moment(first, .month)
    case .relative(let amount, let direction):
      return relative(amount, direction)
    case .relativeDay(let count, let direction, let clock):
      let sign = sign(of: direction)
      let day = today.addingDays(sign * count)
      return try onDay(day, at: clock, in: season, of: text)
    case .weekday(let weekday, let clock):
      return try next(weekday, at: clock, in: season, of: text)
    }
  }

  /// Years that a crisis team can mean; a typing error outside them is found.
  private static let years = 1900...2199

  private func civil(
    _ day: SpokenTime.Day, of text: String
  ) throws(TimeExpressionError) -> CivilTime {
    switch day {
    case .away(let days): return today.addingDays(days)
    case .date(let year, let month, let day):
      guard Self.years.contains(year), let date = CivilTime(year: year, month: month, day: day)
      else { throw .noSuchTime(text) }
      return date
    }
  }

  private func onDay(
    _ day: CivilTime, at clock: SpokenTime.Clock?, offset: Int? = nil,
    in season: SpokenTime.Season?, of text: String
  ) throws(TimeExpressionError) -> Moment {
    guard let clock else { return moment(day.at(hour: 0, minute: 0, second: 0), .day) }
    guard let civil = day.at(clock) else { throw .noSuchTime(text) }
    // In the hour that is left out in spring no clock shows the time that was said; in the one that
    // comes twice in autumn two do.
    let offsets = offset.map { [$0] } ?? zone.instants(of: civil).map(zone.offset(at:))
    let meant = offsets.filter { season?.isMeant(by: $0, at: civil, in: zone) ?? true }
    guard let first = meant.first else { throw .noSuchTime(text) }
    if let second = meant.dropFirst().first {
      throw .shownTwice(text, civil.instant(offset: first), civil.instant(offset: second))
    }
    return moment(civil, clock.precision, offset: first, milliseconds: clock.milliseconds)
  }

  private func bare(
    _ clock: SpokenTime.Clock, offset: Int?, in season: SpokenTime.Season?, of text: String
  ) throws(TimeExpressionError) -> Moment {
    let today = offset.map { CivilTime(now, offset: $0) } ?? today
    func on(_ day: CivilTime) throws(TimeExpressionError) -> Moment {
      try onDay(day, at: clock, offset: offset, in: season, of: text)
    }
    let onToday = try on(today)
    switch purpose {
    case .past where onToday.instant > now + Self.tolerance: return try on(today.addingDays(-1))
    case .future where onToday.instant <= now: return try on(today.addingDays(1))
    case .past, .future:
      return onToday
    }
  }

  private func next(
    _ weekday: Int, at clock: SpokenTime.Clock?, in season: SpokenTime.Season?, of text: String
  ) throws(TimeExpressionError) -> Moment {
    guard purpose == .future else { throw .weekdayInThePast(text) }
    let ahead = (weekday - today.weekday + 7) % 7
    let moment = try onDay(today.addingDays(ahead), at: clock, in: season, of: text)
    // Today's weekday alone, or its time when that has passed, is the one in a week.
    if ahead == 0, clock == nil || moment.instant <= now {
      return try onDay(today.addingDays(7), at: clock, in: season, of: text)
    }
    return moment
  }

  private func sign(of direction: SpokenTime.Direction) -> Int {
    switch direction {
    case .ago: -1
    case .ahead: 1
    case .unsaid: purpose == .past ? -1 : 1
    }
  }

  private func relative(_ amount: SpokenTime.Amount, _ direction: SpokenTime.Direction) -> Moment {
    let instant = now + amount.interval * sign(of: direction)
    let offset = zone.offset(at: instant)
    guard amount.precision == .minute else {
      return Moment(instant, precision: .exact, offset: offset)
    }
    let clock = CivilTime(instant, offset: offset)
    let minute = clock.at(hour: clock.hour, minute: clock.minute, second: 0)
    return Moment(minute.instant(offset: offset), precision: .minute, offset: offset)
  }

  private func moment(
    _ civil: CivilTime, _ precision: Precision, offset: Int? = nil, milliseconds: Int = 0
  ) -> Moment {
    let instant = offset.map(civil.instant(offset:)) ?? zone.instant(of: civil)
    return Moment(
      Instant(milliseconds: instant.milliseconds + Int64(milliseconds)), precision: precision,
      offset: offset ?? zone.offset(at: instant))
  }
}

/// Why a time was not taken.
package enum TimeExpressionError: Error, Hashable, Sendable {
  case empty
  case tooLong
  /// Not in the grammar.
  case notUnderstood(String)
  /// A date or clock time that no calendar or clock shows, or a year nobody means.
  case noSuchTime(String)
  /// A date with slashes: day and month stand in another order on the other side of the Atlantic.
  case slashDate(String)
  /// A clock shows it twice, at these instants, in the hour that is repeated in autumn.
  case shownTwice(String, Instant, Instant)
  /// Hours alone: a length of time, which would lead to the instant, or the hour of a clock.
  case lengthOrClock(String, hours: Int, instant: Instant)
  /// What it means depends on a zone that is not known here.
  case zoneUnknown(String, _ zone: String)
  /// A weekday says nothing certain about the past.
  case weekdayInThePast(String)
  /// Something that happened would lie ahead.
  case ahead(Moment)
  /// Something due would have passed already.
  case passed(Moment)
}

extension SpokenTime.Season {
  /// Whether a clock that far ahead of UTC goes by this time of the year.
  fileprivate func isMeant(by offset: Int, at civil: CivilTime, in zone: TimeZone) -> Bool {
    let seconds = Double(civil.instant(offset: offset).milliseconds) / 1000
    let isSummer = zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: seconds))
    return isSummer == (self == .summer)
  }
}

extension SpokenTime {
  /// Whether it has a clock time without an offset, which the time of the year can make plain.
  fileprivate var takesSeason: Bool {
    switch self {
    case .clock(_, nil), .day(_, .some, offset: nil), .relativeDay(_, _, .some), .weekday(_, .some):
      true
    default: false
    }
  }

  /// Whether what it means depends on the zone.
  fileprivate var needsZone: Bool {
    switch self {
    case .now, .relative, .clock(_, .some), .day(_, _, offset: .some): false
    case .clock, .day, .month, .relativeDay, .weekday: true
    }
  }
}

extension CivilTime {
  fileprivate func at(_ clock: SpokenTime.Clock) -> CivilTime? {
    CivilTime(
      year: year, month: month, day: day, hour: clock.hour, minute: clock.minute,
      second: clock.second)
  }

  /// The same day at another time, which must be one that a clock shows.
  fileprivate func at(hour: Int, minute: Int, second: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
      ?? self
  }
}
