package import Foundation

/// When a clock runs out, limit by limit, so that it can be shown how that comes about.
package struct ClockReckoning: Hashable, Sendable {
  /// What one limit of the rule comes to.
  package struct Line: Hashable, Sendable {
    package let limit: ClockLimit
    /// What it counts from; nil where that has not happened.
    package let from: Moment?
    /// So long after the earliest that the anchor can have been.
    package let strict: Instant?
    /// The working day that the limit counts to, and what it passes over; nil where it counts none.
    package let workingDay: LastDay?
    /// The later reading that the rule names, and how it comes about.
    package let later: Later?
    /// It had surely passed before the anchor came about that can take its place, and so does not
    /// count: DORA's 24 hours after awareness, where the incident was classified only after them.
    package let hasLapsed: Bool
    /// Another anchor that has not come about yet can take its place: until then its passing is no
    /// lateness.
    package let isOpenEnded: Bool
  }

  /// A later reading of a limit.
  package struct Later: Hashable, Sendable {
    package enum Ground: Hashable, Encodable, Sendable {
      /// Regulation 1182/71, Art. 3.
      case regulation
      case german(GermanLaw)
      /// The relief at weekends that the rule gives: noon of the next working day.
      case relief

      /// In the words of the settings, which are those of JSON, too.
      package var code: String {
        switch self {
        case .regulation: "regulation-1182-71"
        case .german(let law): law.rawValue
        case .relief: "weekend-relief"
        }
      }

      /// Writes the code.
      package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
      }
    }

    package let ground: Ground
    package let instant: Instant
    /// The day on which it ends, and the days it was moved over; nil where only hours are counted.
    package let lastDay: LastDay?

    package var isEndOfDay: Bool { ground != .relief && lastDay != nil }
  }

  package let lines: [Line]
  private let isWaitingPeriod: Bool
  /// The public holidays that were taken in; nil where none are known.
  package let holidays: ClockHolidays?

  /// The line whose strict deadline holds; nil where the rule gives none.
  package var decisive: Line? {
    standing.min { ($0.strict ?? .distantFuture) < ($1.strict ?? .distantFuture) }
  }

  /// The deadline that is warned of: the earliest one. Of a waiting period its later end, before which
  /// nobody may act.
  package var strict: Instant? {
    isWaitingPeriod ? end?.instant ?? decisive?.strict : decisive?.strict
  }

  /// The deadline by the later reading, where that is a later one.
  package var later: Instant? { laterReading?.instant }

  /// The later reading that holds: of the limits the earliest, where one without a later reading ends
  /// when it ends.
  package var laterReading: Later? { isWaitingPeriod ? nil : end }

  /// How the end of a waiting period comes about; nil for any other.
  package var waitingEnd: Later? { isWaitingPeriod ? end : nil }

  private var end: Later? {
    let ends = standing.compactMap { line -> (end: Instant, later: Later?)? in
      guard let strict = line.strict else { return nil }
      guard let later = line.later, later.instant > strict else { return (strict, nil) }
      return (later.instant, later)
    }
    return ends.min { $0.end < $1.end }?.later
  }

  /// Whether something surely happened after the strict deadline: what is known only coarsely did where
  /// it can have begun no earlier.
  package func isAfterStrict(_ moment: Moment) -> Bool {
    guard let strict = strict(for: moment.instant) else { return false }
    return moment.isFine ? moment.instant > strict : moment.instant >= strict
  }

  /// Whether something happened after the later reading, or, where there is none, after the strict
  /// deadline. The end of a day is the first instant of the next, which is too late; a deadline by the
  /// hour is met at that hour.
  package func isAfterLater(_ moment: Moment) -> Bool {
    guard let later = laterReading else { return isAfterStrict(moment) }
    return later.isEndOfDay || !moment.isFine
      ? moment.instant >= later.instant : moment.instant > later.instant
  }

  /// The strict deadline as it counts for what happens at a moment: one that another anchor can take
  /// the place of is none once it has passed.
  package func strict(for moment: Instant) -> Instant? {
    guard let decisive, let strict = decisive.strict else { return nil }
    return decisive.isOpenEnded && moment > strict ? nil : strict
  }

  private var standing: [Line] { lines.filter { $0.strict != nil && !$0.hasLapsed } }

  /// What the limits of a rule come to.
  ///
  /// A moment that is known only coarsely counts from the earliest that it can have been, which gives
  /// the earlier deadline; in a waiting period from the latest.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - anchors: When what it counts from happened, as far as it has.
  ///   - zone: Where days and months are counted.
  ///   - holidays: The public holidays; nil where none are known, and weekends alone are.
  package init(
    _ rule: ClockRule, anchors: [ClockAnchor: Moment], zone: TimeZone, holidays: ClockHolidays?
  ) {
    self.holidays = holidays
    isWaitingPeriod = rule.isWaitingPeriod
    lines = rule.limits.map { limit in
      let from = anchors[limit.anchor]
      let start = from.map { rule.isWaitingPeriod ? $0.latest : $0.earliest }
      let strict = start.map { limit.within.end(from: $0, in: zone, holidays) }
      return Line(
        limit: limit, from: from, strict: strict,
        workingDay: start.flatMap { limit.within.workingDay(from: $0, in: zone, holidays) },
        later: start.flatMap { (start: Instant) -> Later? in
          Later.latest(of: limit, under: rule, from: start, strict: strict, in: zone, holidays)
        },
        hasLapsed: limit.unless.flatMap { other in
          guard let from, let other = anchors[other] else { return nil }
          return limit.within.end(from: from.last, in: zone, holidays) < other.earliest
        } ?? false,
        isOpenEnded: limit.unless.map { anchors[$0] == nil } ?? false)
    }
  }
}

extension ClockReckoning.Later {
  /// The end of a day, which is the first instant of the next.
  init(_ ground: Ground, endOf last: LastDay, in zone: TimeZone) {
    self.init(
      ground: ground, instant: zone.instant(of: last.day.adding(days: 1).midnight), lastDay: last)
  }

  /// The latest of the readings that a rule names for a limit; nil where it names none.
  fileprivate static func latest(
    of limit: ClockLimit, under rule: ClockRule, from: Instant, strict: Instant?, in zone: TimeZone,
    _ holidays: ClockHolidays?
  ) -> ClockReckoning.Later? {
    let regulation =
      rule.countsByRegulation
      ? Regulation1182.end(of: limit.within, from: from, in: zone, holidays) : nil
    let german = rule.germanLaw.flatMap { law in
      law.lastDay(of: limit.within, from: from, in: zone, holidays).map {
        ClockReckoning.Later(.german(law), endOf: $0, in: zone)
      }
    }
    let relief =
      rule.hasWeekendRelief ? strict.flatMap { noon(after: $0, in: zone, holidays) } : nil
    return [regulation, german, relief].compactMap(\.self).max { $0.instant < $1.instant }
  }

  /// Noon of the next working day, where a deadline falls on none.
  private static func noon(
    after deadline: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> ClockReckoning.Later? {
    // A deadline at midnight is the end of the day before.
    let instant = deadline - Interval(milliseconds: 1)
    let last = LastDay(onOrAfter: CivilDay(zone.civilTime(at: instant)), holidays)
    guard !last.passed.isEmpty else { return nil }
    let (year, month, day) = (last.day.year, last.day.month, last.day.day)
    guard let noon = CivilTime(year: year, month: month, day: day, hour: 12) else { return nil }
    return ClockReckoning.Later(ground: .relief, instant: zone.instant(of: noon), lastDay: last)
  }
}

extension Instant {
  static let distantFuture = Instant(milliseconds: .max)
}
