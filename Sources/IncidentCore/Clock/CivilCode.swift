import Foundation

/// How the German Civil Code (BGB) counts periods, which holds for all of German law (§ 186).
///
/// § 187(1): the day of the event is not counted. § 188: days end with the end of the last day, weeks and
/// months with the end of the day that is called like that of the event, a month that lacks it with its
/// last. § 193: where something is to be declared or performed and the last day is a Sunday, a public
/// holiday of the place where it is to be done, or a Saturday, the next working day takes its place. Of hours
/// and minutes it says nothing.
enum CivilCode {
  /// The end of the last day; nil for a length in hours or minutes.
  static func end(
    of length: ClockLength, from event: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> ClockReckoning.Later? {
    switch length {
    case .minutes, .hours: return nil
    case .days, .weeks, .months:
      let end = CivilDay(zone.civilTime(at: length.end(from: event, in: zone, holidays)))
      return ClockReckoning.Later(.civilCode, endOf: LastDay(onOrAfter: end, holidays), in: zone)
    case .workingDays(let count):
      let first = CivilDay(zone.civilTime(at: event))
      return ClockReckoning.Later(
        .civilCode, endOf: LastDay(workingDays: count, after: first, holidays), in: zone)
    }
  }
}
