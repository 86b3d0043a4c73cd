/// A holiday that a deadline was moved over, as it is stored with what was reckoned:
/// `{"day":"2026-12-25","id":"christmas-day"}`.
///
/// The day and not the rule: what was reckoned then stays so, also where a later version of the
/// program knows the law better. That a day is a Saturday or a Sunday is seen from the day.
package struct PassedHoliday: Hashable, Codable, Sendable {
  package let day: CivilDay
  package let id: String

  package init(day: CivilDay, id: String) {
    self.day = day
    self.id = id
  }
}
