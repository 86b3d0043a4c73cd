import Foundation

/// How German law counts a period, by what the rule rests on.
///
/// The German Civil Code (BGB) holds for all of it (§ 186). § 187(1): the day of the event is not counted.
/// § 188: days end with the end of the last day, weeks and months with the end of the day that is called
/// like that of the event, a month that lacks it with its last. § 193: where something is to be declared or
/// performed and the last day is a Sunday, a public holiday of the place where it is to be done, or a
/// Saturday, the next working day takes its place. Of hours and minutes it says nothing.
package enum GermanLaw: String, Codable, CaseIterable, Sendable {
  /// §§ 187 and 188 BGB: the last day counts in full, and does not move.
  case wholeDays = "bgb-187-188"
  /// §§ 187 to 193 BGB: a last day that is no working day moves.
  case workingDays = "bgb-187-193"
  /// § 77b(1) and (2) StGB, which says the same of its own.
  case criminalComplaint = "stgb-77b"

  /// The last day, and the days that it was moved over; nil for a length in hours or minutes.
  func lastDay(
    of length: ClockLength, from event: Instant, in zone: TimeZone, _ holidays: ClockHolidays?
  ) -> LastDay? {
    switch length {
    case .minutes, .hours: return nil
    case .days, .weeks, .months:
      let end = CivilDay(zone.civilTime(at: length.end(from: event, in: zone, holidays)))
      return self == .wholeDays ? LastDay(day: end) : LastDay(onOrAfter: end, holidays)
    case .workingDays(let count):
      return LastDay(workingDays: count, after: CivilDay(zone.civilTime(at: event)), holidays)
    }
  }
}
