/// A clock time that is known only roughly: "around 9:15" is the hour from 8:45.
///
/// "Around 17:00" was stored as the hour from 17:00 before, and means now what it meant then. An hour
/// that begins when a clock strikes is such a one; "around 9:30" begins a millisecond later.
extension Moment {
  static let halfAnHour = Interval.minutes(30)

  /// The hour in whose middle a clock time lies that was said.
  package static func around(_ said: Instant, offset: Int) -> Moment {
    let begin = Moment(said - halfAnHour, precision: .hour, offset: offset)
    guard begin.isOnTheHour else { return begin }
    return Moment(
      begin.instant + Interval(milliseconds: 1), precision: .hour, offset: offset)
  }

  /// The clock time that was said: of what is known roughly the one that it was around.
  package var said: Instant {
    guard precision == .hour, !isOnTheHour else { return instant }
    return beginning + Self.halfAnHour
  }

  /// Whether it is an hour that begins when its clock strikes.
  var isOnTheHour: Bool {
    precision == .hour && instant == beginning && CivilTime(instant, offset: offset).minute == 0
  }

  /// Where the interval begins, to the minute.
  var beginning: Instant {
    let rest = ((instant.milliseconds % 60_000) + 60_000) % 60_000
    return instant - Interval(milliseconds: rest)
  }
}
