package import Foundation

/// How Regulation (EEC, Euratom) No 1182/71 counts periods.
///
/// Art. 3(1): the hour, or the day, in which the event falls is not counted. Art. 3(3): holidays and
/// weekends are counted. Art. 3(4): where the last day of a period that is not expressed in hours
/// is a public holiday, Sunday or Saturday, it ends with the following working day. Art. 3(5): a
/// period of two days or more has at least two working days; whether that holds for periods in hours
/// is disputed, and not counted on.
package enum Regulation1182 {
  /// The first instant after the period, and how it comes about.
  static func end(
    of length: ClockLength, from event: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> ClockReckoning.Later {
    switch length {
    // The Regulation says nothing of minutes.
    case .minutes:
      later(length.end(from: event, in: zone, holidays))
    case .hours(let count): later(beginning(after: event, in: zone) + .hours(count))
    case .days, .weeks, .months:
      ClockReckoning.Later(
        .regulation, endOf: lastDay(of: length, from: event, in: zone, holidays), in: zone)
    case .workingDays(let count):
      ClockReckoning.Later(
        .regulation,
        endOf: LastDay(workingDays: count, after: CivilDay(zone.civilTime(at: event)), holidays),
        in: zone)
    }
  }

  /// The last day, moved to a working day, and further where fewer than two working days lie in the
  /// period.
  private static func lastDay(
    of length: ClockLength, from event: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> LastDay {
    let end = CivilDay(zone.civilTime(at: length.end(from: event, in: zone, holidays)))
    let last = LastDay(onOrAfter: end, holidays)
    guard length != .days(1) else { return last }
    var two = LastDay(workingDays: 2, after: CivilDay(zone.civilTime(at: event)), holidays)
    two.hasTwoWorkingDays = true
    return two.day > last.day ? two : last
  }

  private static func later(_ instant: Instant) -> ClockReckoning.Later {
    ClockReckoning.Later(ground: .regulation, instant: instant, lastDay: nil)
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
}
