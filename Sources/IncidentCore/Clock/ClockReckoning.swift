package import Foundation

/// When a clock runs out, limit by limit, so that it can be shown how that comes about.
package struct ClockReckoning: Hashable, Sendable {
  /// What one limit of the rule comes to.
  package struct Line: Hashable, Sendable {
    package let limit: ClockLimit
    /// What it counts from; nil where that has not happened.
    package let from: Moment?
    /// So long after the anchor, counted from its very moment.
    package let strict: Instant?
    /// As Regulation 1182/71 counts, where the rule names it.
    package let byRegulation: Instant?
    /// It had passed before another anchor of the rule came about, and so does not count: DORA's
    /// 24 hours after awareness, where the incident was classified only after them.
    package let hasLapsed: Bool
  }

  package let lines: [Line]

  /// The line whose strict deadline holds; nil where the rule gives none.
  package var decisive: Line? {
    standing.min { ($0.strict ?? .distantFuture) < ($1.strict ?? .distantFuture) }
  }

  /// The deadline that is warned of: the earliest one.
  package var strict: Instant? { decisive?.strict }

  /// The deadline by Regulation 1182/71, where it is a later one.
  package var later: Instant? {
    guard let strict, let later = standing.compactMap(\.byRegulation).min(), later > strict else {
      return nil
    }
    return later
  }

  private var standing: [Line] { lines.filter { $0.strict != nil && !$0.hasLapsed } }

  /// What the limits of a rule come to.
  ///
  /// A moment that is known only coarsely counts from its beginning, which gives the earlier
  /// deadline.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - anchors: When what it counts from happened, as far as it has.
  ///   - zone: Where days and months are counted.
  package init(_ rule: ClockRule, anchors: [ClockAnchor: Moment], zone: TimeZone) {
    let latest = rule.limits.compactMap { anchors[$0.anchor]?.instant }.max()
    lines = rule.limits.map { limit in
      let from = anchors[limit.anchor]
      let strict = from.map { limit.within.end(from: $0.instant, in: zone) }
      return Line(
        limit: limit, from: from, strict: strict,
        byRegulation: rule.countsByRegulation
          ? from.map { Regulation1182.end(of: limit.within, from: $0.instant, in: zone) } : nil,
        hasLapsed: strict.flatMap { strict in latest.map { $0 > strict } } ?? false)
    }
  }
}

extension Instant {
  static let distantFuture = Instant(milliseconds: .max)
}

/// How Regulation (EEC, Euratom) No 1182/71 counts periods.
///
/// Art. 3(1): the hour, or the day, in which the event falls is not counted. Art. 3(3): holidays and
/// weekends are counted. Art. 3(4): where the last day of a period that is not expressed in hours
/// is a Saturday or Sunday, it ends with the following working day; the same holds for public
/// holidays, which are not known here. Art. 3(5), at least two working days, is disputed for periods
/// in hours and not counted on.
package enum Regulation1182 {
  /// The first instant after the period.
  package static func end(
    of length: ClockLength, from event: Instant, in zone: TimeZone
  ) -> Instant {
    switch length {
    // The Regulation says nothing of minutes.
    case .minutes: length.end(from: event, in: zone)
    case .hours(let count): beginning(after: event, in: zone) + .hours(count)
    case .days, .months: endOfDay(length.end(from: event, in: zone), in: zone)
    }
  }

  /// The beginning of the first hour that is counted: the one after the hour of the event, by the
  /// local clock.
  package static func beginning(after event: Instant, in zone: TimeZone) -> Instant {
    let civil = zone.civilTime(at: event)
    let milliseconds = ((event.milliseconds % 1000) + 1000) % 1000
    let since = Interval(
      milliseconds: Int64(civil.minute * 60 + civil.second) * 1000 + milliseconds)
    return event - since + .hours(1)
  }

  /// The end of the day, or of the Monday after it where it falls on a weekend.
  private static func endOfDay(_ instant: Instant, in zone: TimeZone) -> Instant {
    let civil = zone.civilTime(at: instant)
    let days = civil.weekday == 6 ? 3 : civil.weekday == 7 ? 2 : 1
    let next = civil.addingDays(days)
    guard
      let midnight = CivilTime(year: next.year, month: next.month, day: next.day)
    else { return instant }
    return zone.instant(of: midnight)
  }
}
