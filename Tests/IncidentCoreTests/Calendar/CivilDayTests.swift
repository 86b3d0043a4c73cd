import Foundation
import IncidentCore
import Testing

@Suite struct CivilDayTests {
  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text: text)) }

  @Test("a day is counted on over months, years and leap days")
  func adding() throws {
    #expect(try day("2026-12-31").adding(days: 1) == day("2027-01-01"))
    #expect(try day("2024-03-01").adding(days: -1) == day("2024-02-29"))
    #expect(try day("2026-01-01").adding(days: 365) == day("2027-01-01"))
    #expect(try day("2026-11-25") < day("2026-12-01"))
  }

  @Test("the weekday is that of the calendar")
  func weekdays() throws {
    #expect(try day("2026-12-25").weekday == .friday)
    #expect(try day("2024-02-29").weekday == .thursday)
    #expect(Weekday.allCases.map(\.number) == Array(1...7))
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test("whatever the clock shows, it is the same day")
  func ofTime() throws {
    let late = try #require(CivilTime(year: 2026, month: 12, day: 25, hour: 23, minute: 59))
    #expect(try CivilDay(late) == day("2026-12-25"))
    #expect(try day("2026-12-25").midnight == CivilTime(year: 2026, month: 12, day: 25))
  }

  @Test("it is stored as a date and read back from one alone")
  func stored() throws {
    let json = try JSONEncoder().encode([day("2026-12-25")])
    #expect(String(decoding: json, as: UTF8.self) == #"["2026-12-25"]"#)
    #expect(try JSONDecoder().decode([CivilDay].self, from: json) == [day("2026-12-25")])
    for text in [
      "", "2026-02-29", "2026-13-01", "26-12-25", "2026-12-25T00:00", "2026-12-2a", "12-25",
    ] {
      #expect(CivilDay(text: text) == nil)
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([CivilDay].self, from: Data("[\"\(text)\"]".utf8))
      }
    }
  }
}
