import IncidentCore
import Testing

@Suite struct HolidayCalendarTests {
  private func rule(_ text: String) throws -> HolidayRule { try #require(HolidayRule(text: text)) }
  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text: text)) }

  private func calendar(until: Int? = nil) throws -> HolidayCalendar {
    try HolidayCalendar(
      id: "DE-XX", knownFrom: 2018, knownUntil: until,
      holidays: [
        Holiday(id: "christmas-day", rule: rule("12-25")),
        Holiday(id: "childrens-day", rule: rule("09-20"), from: 2019),
        Holiday(id: "liberation", rule: rule("05-08"), from: 2025, until: 2025),
        Holiday(id: "peace", rule: rule("08-08"), scope: .parts),
        Holiday(id: "saint-joseph", rule: rule("03-19"), scope: .restDay),
        Holiday(
          id: "second-christmas-day", rule: rule("12-26"),
          onlyOn: Set(Weekday.allCases).subtracting([.tuesday, .saturday])),
      ])
  }

  private func ids(_ calendar: HolidayCalendar, in year: Int) throws -> [String] {
    try calendar.holidays(in: year).map(\.holiday.id)
  }

  @Test("a holiday is one in its years and on its weekdays alone")
  func years() throws {
    let calendar = try calendar()
    // 26 December 2023 was a Tuesday, 2026 it is a Saturday.
    #expect(try ids(calendar, in: 2018) == ["christmas-day", "second-christmas-day"])
    #expect(try ids(calendar, in: 2023) == ["childrens-day", "christmas-day"])
    #expect(
      try ids(calendar, in: 2025)
        == ["liberation", "childrens-day", "christmas-day", "second-christmas-day"])
    #expect(try ids(calendar, in: 2026) == ["childrens-day", "christmas-day"])
  }

  @Test("a year that it does not know has an answer of its own, and never no holidays")
  func notKnown() throws {
    let calendar = try calendar(until: 2026)
    let before = HolidaysNotKnown(calendar: "DE-XX", year: 2017, knownYears: 2018...2026)
    let after = HolidaysNotKnown(calendar: "DE-XX", year: 2027, knownYears: 2018...2026)
    #expect(throws: before) { try calendar.holidays(in: 2017) }
    #expect(throws: after) { try calendar.holidays(on: self.day("2027-06-01")) }
    #expect(try calendar.holidays(on: day("2026-12-25")).map(\.id) == ["christmas-day"])
    #expect(try self.calendar().holidays(in: 2999).count == 3)
  }

  @Test("what holds in parts only, and days of rest, count where one's own settings say so")
  func counted() throws {
    let calendar = try calendar()
    #expect(try calendar.dates(in: 2026).map(\.holiday.id).contains("peace"))
    #expect(try calendar.holidays(on: day("2026-08-08")).isEmpty)
    let own = Holiday(id: "own-06-17", rule: try rule("06-17"), scope: .own)
    let here = calendar.with([own], counting: ["peace"], without: ["childrens-day"])
    #expect(try ids(here, in: 2026) == ["own-06-17", "peace", "christmas-day"])
    #expect(here.id == calendar.id && here.knownYears == calendar.knownYears)
  }

  @Test("a rule that leads into another year gives its day there")
  func turnOfTheYear() throws {
    let calendar = try HolidayCalendar(
      id: "XX", knownFrom: 2018,
      holidays: [Holiday(id: "monday", rule: rule("monday from 12-29"), scope: .own)])
    #expect(try calendar.holidays(in: 2025).map(\.day.text) == ["2025-12-29"])
    #expect(try calendar.holidays(in: 2026).isEmpty)
    #expect(try calendar.holidays(in: 2027).map(\.day.text) == ["2027-01-04"])
  }
}
