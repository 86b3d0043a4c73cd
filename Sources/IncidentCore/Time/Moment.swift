/// How finely a moment is known.
package enum Precision: String, Codable, CaseIterable, Sendable {
  case exact, minute, hour, day, month
}

/// When something happened, as a person can say it: an instant, how finely it is known, and the
/// offset of the clock it was read from.
///
/// The offset belongs to the moment because "on 9 April" is an interval of somebody's local time;
/// shown in another zone it would slip to another date.
package struct Moment: Hashable, Codable, Sendable {
  /// The beginning of the interval meant.
  package let instant: Instant
  package let precision: Precision
  /// Seconds that the clock meant is ahead of UTC.
  package let offset: Int

  package init(_ instant: Instant, precision: Precision = .exact, offset: Int = 0) {
    self.instant = instant
    self.precision = precision
    self.offset = offset
  }

  /// The first instant after the interval meant; for an exact moment the instant itself.
  package var end: Instant {
    switch precision {
    case .exact: instant
    case .minute: instant + .minutes(1)
    case .hour: beginning + .hours(1)
    case .day: CivilTime(instant, offset: offset).addingDays(1).instant(offset: offset)
    case .month: CivilTime(instant, offset: offset).addingMonths(1).instant(offset: offset)
    }
  }

  /// The last instant of the interval meant; for an exact moment the instant itself.
  package var last: Instant {
    precision == .exact ? instant : end - Interval(milliseconds: 1)
  }

  /// The earliest that it can have been.
  package var earliest: Instant {
    guard precision == .hour else { return instant }
    return isOnTheHour ? instant - Self.halfAnHour : beginning
  }

  /// The latest that it can have been, to the millisecond.
  package var latest: Instant { isFine ? instant : end - Interval(milliseconds: 1) }

  /// Whether the moment is known to the minute or better, so that a duration from it is a number
  /// rather than a range.
  package var isFine: Bool { precision == .exact || precision == .minute }

  private enum CodingKeys: String, CodingKey {
    case instant = "at"
    case precision
    case offset
  }
}
