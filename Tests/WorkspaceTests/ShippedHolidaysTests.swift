import IncidentCore
import Testing
import Workspace

@Suite struct ShippedHolidaysTests {
  private let calendars = HolidayCalendars.shipped.all

  private func calendar(_ id: String) throws -> HolidayCalendar {
    try #require(HolidayCalendars.shipped[id]).calendar
  }

  private func ids(_ id: String, on day: String) throws -> [String] {
    try calendar(id).holidays(on: #require(CivilDay(text: day))).map(\.id)
  }

  @Test func `the file has nothing wrong with it`() {
    #expect(ShippedHolidays.reading.problems == [])
    let ids = HolidayCalendars.shipped.ids
    #expect(Set(ids).count == ids.count)
    #expect(ids.count { $0.hasPrefix("DE-") } == 16)
    #expect(ids.count { $0.hasPrefix("CH-") } == 24)
    #expect(ids.filter { !$0.contains("-") } == ["DE", "AT", "CH"])
    #expect(HolidayCalendars.shipped.missing == ["CH-SH", "CH-UR"])
    #expect(Set(ids).isDisjoint(with: HolidayCalendars.shipped.missing))
  }

  @Test func `every calendar and holiday has its texts in both languages`() {
    for document in calendars {
      for language in ["de", "en"] {
        #expect(HolidayWords(document.words, languages: [language]).name?.isEmpty == false)
        for holiday in document.holidays {
          let words = HolidayWords(holiday.words, languages: [language])
          let place = "\(document.calendar.id) \(holiday.holiday.id) \(language)"
          #expect(words.name?.isEmpty == false, "\(place)")
          #expect(words.source?.isEmpty == false, "\(place)")
          #expect((words.place != nil) == (holiday.holiday.scope == .parts), "\(place)")
        }
      }
    }
  }

  @Test func `no holiday is there twice, and every rule reads back`() throws {
    for calendar in calendars.map(\.calendar) {
      for holiday in calendar.holidays {
        #expect(HolidayRule(text: holiday.rule.text) == holiday.rule)
      }
      for year in [2023, 2024, 2025, 2026, 2035] where calendar.knownYears.contains(year) {
        let dates = try calendar.dates(in: year)
        let days = dates.map { "\($0.day.text) \($0.holiday.id)" }
        #expect(Set(days).count == days.count, "\(calendar.id)")
      }
    }
  }

  @Test func `what was seen in no law and on no authority's page says so`() {
    let unchecked = calendars.flatMap { document in
      document.calendar.holidays.filter { !$0.isChecked }.map { "\(document.calendar.id) \($0.id)" }
    }
    #expect(
      unchecked.filter { !$0.hasPrefix("CH-AG") && !$0.hasPrefix("CH-TI") } == [
        "DE-BE liberation-1945", "DE-BE uprising-1953", "DE-HB reformation-day",
        "DE-HH reformation-day", "DE-MV womens-day", "DE-MV reformation-day",
        "CH-NE corpus-christi",
      ])
    #expect(unchecked.count { $0.hasPrefix("CH-AG") } == 8)
    #expect(unchecked.count { $0.hasPrefix("CH-TI") } == 14)
  }

  /// Arbeitsgesetz, Art. 20a(1): the 1st of August and at most eight more.
  @Test func `a canton puts at most eight days on a level with Sundays`() {
    for calendar in calendars.map(\.calendar) where calendar.id.hasPrefix("CH-") {
      let level = calendar.holidays.filter { $0.scope == .everywhere }
      #expect(level.contains { $0.id == "swiss-national-day" })
      #expect((5...9).contains(level.count), "\(calendar.id)")
    }
  }

  @Test func `holidays came and went with the law`() throws {
    #expect(try ids("DE-BE", on: "2018-03-08") == [])
    #expect(try ids("DE-BE", on: "2019-03-08") == ["womens-day"])
    #expect(try ids("DE-MV", on: "2022-03-08") == [])
    #expect(try ids("DE-MV", on: "2023-03-08") == ["womens-day"])
    #expect(try ids("DE-BE", on: "2020-05-08") == ["liberation-1945"])
    #expect(try ids("DE-BE", on: "2025-05-08") == ["liberation-1945"])
    #expect(try ids("DE-BE", on: "2026-05-08") == [])
    #expect(try ids("DE-TH", on: "2018-09-20") == [])
    #expect(try ids("DE-TH", on: "2019-09-20") == ["childrens-day"])
    #expect(try ids("DE-NI", on: "2018-10-31") == ["reformation-day"])
    #expect(try ids("DE-NW", on: "2026-10-31") == [])
    #expect(throws: HolidaysNotKnown.self) { try self.calendar("DE-NI").holidays(in: 2017) }
  }

  @Test func `half days are no holidays`() throws {
    for calendar in calendars.map(\.calendar) where calendar.id != "EU-INST" {
      let days = try calendar.dates(in: 2026).map(\.day.text)
      #expect(!days.contains("2026-12-24"), "\(calendar.id)")
      #expect(!days.contains("2026-12-31") || calendar.id == "CH-GE", "\(calendar.id)")
    }
  }

  @Test func `the days of the EU's institutions are known for the years that were seen`() throws {
    let calendar = try calendar("EU-INST")
    // 18 days in each place, of which one is that place's own.
    #expect(try calendar.holidays(in: 2023).count == 17)
    #expect(try calendar.dates(in: 2023).count == 19)
    let unknown = HolidaysNotKnown(calendar: "EU-INST", year: 2024, knownYears: 2023...2023)
    #expect(throws: unknown) { try calendar.holidays(in: 2024) }
  }
}
