import IncidentCore
import Testing

@Suite struct EasterTests {
  @Test(
    "Easter Sunday as almanacs have it, its earliest and latest days among them",
    arguments: [
      "1583-04-10", "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
      "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
      "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28",
      "2033-04-17", "2034-04-09", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19",
      "2285-03-22", "4099-04-19",
    ])
  func sundays(text: String) throws {
    let day = try #require(CivilDay(text: text))
    #expect(Easter.sunday(of: day.year) == day)
    #expect(day.weekday == .sunday)
  }

  @Test("there is none before the calendar, and always one between 22 March and 25 April")
  func limits() throws {
    #expect(Easter.sunday(of: 1582) == nil)
    for year in 1583...4099 {
      let day = try #require(Easter.sunday(of: year))
      #expect(day.weekday == .sunday)
      #expect(("03-22"..."04-25").contains(day.text.dropFirst(5)))
    }
  }
}
