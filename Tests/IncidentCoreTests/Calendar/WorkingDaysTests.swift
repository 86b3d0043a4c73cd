import Foundation
import IncidentCore
import Testing

/// With the holidays that all of Germany has.
@Suite struct WorkingDaysTests {
  private let days: WorkingDays

  init() throws {
    let rules = [
      ("new-year", "01-01"), ("good-friday", "easter - 2"), ("easter-monday", "easter + 1"),
      ("christmas-day", "12-25"), ("second-christmas-day", "12-26"),
    ]
    days = WorkingDays(
      HolidayCalendar(
        id: "DE", knownFrom: 2018, knownUntil: 2030,
        holidays: try rules.map { id, text in
          Holiday(id: id, rule: try #require(HolidayRule(text: text)))
        }))
  }

  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text: text)) }

  @Test("all days are working days but holidays, Sundays and Saturdays")
  func which() throws {
    #expect(try days.isWorkingDay(day("2026-12-24")))
    #expect(try !days.isWorkingDay(day("2026-12-25")))
    #expect(try !days.isWorkingDay(day("2026-12-26")))
    #expect(try !days.isWorkingDay(day("2026-12-27")))
    #expect(try days.isWorkingDay(day("2026-12-28")))
  }

  @Test("what made a day no working day can be named, a holiday on a Saturday too")
  func why() throws {
    #expect(try days.dayOff(day("2026-12-28")) == nil)
    let friday = try #require(try days.dayOff(day("2026-12-25")))
    #expect(friday.weekend == nil && friday.holidays.map(\.id) == ["christmas-day"])
    let saturday = try #require(try days.dayOff(day("2026-12-26")))
    #expect(saturday.weekend == .saturday)
    #expect(saturday.holidays.map(\.id) == ["second-christmas-day"])
    #expect(try days.dayOff(day("2026-12-27"))?.weekend == .sunday)
    #expect(try days.dayOff(day("2026-12-27"))?.holidays == [])
  }

  @Test(
    "a period whose last day is none ends with the next working day",
    arguments: [
      ("2025-12-25", "2025-12-29"), ("2026-12-25", "2026-12-28"), ("2027-01-01", "2027-01-04"),
      ("2026-04-03", "2026-04-07"), ("2026-12-24", "2026-12-24"),
    ])
  func next(last: String, end: String) throws {
    #expect(try days.nextWorkingDay(onOrAfter: day(last)).day == day(end))
  }

  @Test("the holidays passed over are stored as days, and the weekend is not")
  func stored() throws {
    let reached = try days.nextWorkingDay(onOrAfter: day("2025-12-25"))
    #expect(
      reached.passed.map(\.day.text) == ["2025-12-25", "2025-12-26", "2025-12-27", "2025-12-28"])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(reached.passedHolidays)
    let text = """
      [{"day":"2025-12-25","id":"christmas-day"},{"day":"2025-12-26","id":"second-christmas-day"}]
      """
    #expect(String(decoding: json, as: UTF8.self) == text)
    #expect(
      try JSONDecoder().decode([PassedHoliday].self, from: json) == reached.passedHolidays)
  }

  @Test("working days are counted from the day after")
  func adding() throws {
    #expect(try days.adding(businessDays: 1, to: day("2026-12-23")).day == day("2026-12-24"))
    #expect(try days.adding(businessDays: 2, to: day("2026-12-23")).day == day("2026-12-28"))
    #expect(try days.adding(businessDays: 5, to: day("2026-12-23")).day == day("2026-12-31"))
    #expect(try days.adding(businessDays: 6, to: day("2026-12-23")).day == day("2027-01-04"))
    #expect(try days.adding(businessDays: 1, to: day("2026-12-26")).day == day("2026-12-28"))
    #expect(try days.adding(businessDays: 0, to: day("2026-12-25")).day == day("2026-12-28"))
    let passed = try days.adding(businessDays: 6, to: day("2026-12-23")).passedHolidays
    #expect(passed.map(\.id) == ["christmas-day", "second-christmas-day", "new-year"])
  }

  @Test("where it would take a year that nobody knows, that is said")
  func notKnown() throws {
    let unknown = HolidaysNotKnown(calendar: "DE", year: 2031, knownYears: 2018...2030)
    #expect(throws: unknown) { try days.adding(businessDays: 3, to: day("2030-12-30")) }
    #expect(throws: HolidaysNotKnown.self) { try days.isWorkingDay(day("2017-06-01")) }
  }
}
