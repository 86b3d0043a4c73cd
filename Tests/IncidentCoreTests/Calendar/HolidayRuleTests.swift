import IncidentCore
import Testing

@Suite struct HolidayRuleTests {
  @Test(
    "a rule gives the day that the law means",
    arguments: [
      ("12-25", "2026-12-25"), ("02-29", "2024-02-29"), ("2025-05-08", "2025-05-08"),
      ("easter", "2026-04-05"), ("easter - 2", "2026-04-03"), ("easter + 60", "2026-06-04"),
      // The Wednesday before 23 November; on a Wednesday it is the week before.
      ("wednesday before 11-23", "2026-11-18"), ("wednesday before 11-23", "2025-11-19"),
      ("wednesday before 11-23", "2033-11-16"), ("wednesday before 11-23", "2028-11-22"),
      ("monday from 09-16", "2026-09-21"), ("monday from 09-16", "2030-09-16"),
      ("3rd sunday of september", "2026-09-20"), ("3rd sunday of september + 1", "2026-09-21"),
      // The Thursday after the first Sunday of September, which may be a week after its first Thursday.
      ("1st sunday of september + 4", "2026-09-10"), ("1st sunday of september + 4", "2024-09-05"),
      ("5th friday of may", "2026-05-29"),
      // The Näfels Ride: in 2023 and 2026 the first Thursday of April lies in Holy Week.
      ("1st thursday of april outside holy week", "2022-04-07"),
      ("1st thursday of april outside holy week", "2023-04-13"),
      ("1st thursday of april outside holy week", "2024-04-04"),
      ("1st thursday of april outside holy week", "2026-04-09"),
    ])
  func days(text: String, day: String) throws {
    let rule = try #require(HolidayRule(text: text))
    let day = try #require(CivilDay(text: day))
    #expect(rule.day(in: day.year) == day)
    #expect(rule.text == text)
  }

  @Test("a year may have none")
  func none() {
    #expect(HolidayRule(text: "02-29")?.day(in: 2026) == nil)
    #expect(HolidayRule(text: "2025-05-08")?.day(in: 2026) == nil)
    #expect(HolidayRule(text: "5th friday of june")?.day(in: 2026) == nil)
    #expect(HolidayRule(text: "easter")?.day(in: 1500) == nil)
  }

  @Test(
    "anything else is no rule",
    arguments: [
      "", "25.12.", "12-32", "02-30", "13-01", "1-1", "2026-02-29", "Easter", "easter +",
      "easter + 0",
      "easter + 400", "easter+39", "easter * 2", "6th monday of may", "1st Monday of may",
      "1st monday of mai", "1st monday", "monday after 05-01", "monday before", "12-25 + 1",
      "outside holy week", " outside holy week", "12-25  ", "easter + -3",
      "1st monday of may + 1 2",
    ])
  func refused(text: String) {
    #expect(HolidayRule(text: text) == nil)
  }
}
