import Foundation
import IncidentCore
import StrictText
import Testing
import Workspace

@Suite struct ConfigurationHolidaysTests {
  private func settings(_ text: String) throws -> HolidaySettings? {
    try ConfigurationReader.read(Data(text.utf8)).holidays
  }

  /// What is wrong, and in which line and column.
  private func problems(_ text: String) -> [(ConfigurationProblem.Reason, Int, Int)] {
    do {
      _ = try ConfigurationReader.read(Data(text.utf8))
      return []
    } catch {
      return error.all.map { ($0.reason, $0.position.line, $0.position.column) }
    }
  }

  private func ids(_ settings: HolidaySettings?, on day: String) throws -> [String] {
    let calendar = try #require(settings?.document).calendar
    return try calendar.holidays(on: #require(CivilDay(text: day))).map(\.id)
  }

  @Test func `a calendar is enough, and without one nothing is settled`() throws {
    #expect(try settings("actor: k1\n") == nil)
    let settings = try settings("holidays: DE-NW\n")
    #expect(settings == HolidaySettings(calendar: "DE-NW"))
    #expect(try ids(settings, on: "2026-06-04") == ["corpus-christi"])
    #expect(try ids(settings, on: "2026-08-08") == [])
  }

  @Test func `days of one's own come to it, and others are left out`() throws {
    let settings = try settings(
      """
      holidays:
        calendar: DE-SN
        also:
          - corpus-christi
          - {on: 08-08, name: Stadtfest}
          - {on: 2026-12-24, name: {de: Betriebsruhe, en: Closed}}
          - {on: easter + 40, name: Brückentag}
        not: [reformation-day]
      """)
    #expect(try ids(settings, on: "2026-06-04") == ["corpus-christi"])
    #expect(try ids(settings, on: "2027-08-08") == ["own-08-08"])
    #expect(try ids(settings, on: "2026-12-24") == ["own-2026-12-24"])
    #expect(try ids(settings, on: "2027-12-24") == [])
    #expect(try ids(settings, on: "2026-05-15") == ["own-easter-plus-40"])
    #expect(try ids(settings, on: "2026-10-31") == [])
    #expect(try ids(settings, on: "2026-10-03") == ["german-unity"])
    let document = try #require(settings?.document)
    let words = try #require(document.words(of: "own-2026-12-24"))
    #expect(HolidayWords(words, languages: ["en"]).name == "Closed")
    #expect(HolidayWords(words, languages: ["de"]).name == "Betriebsruhe")
  }

  @Test func `what holds in parts of the place counts only where it is named`() throws {
    #expect(try ids(settings("holidays: DE-BY\n"), on: "2026-08-08") == [])
    let augsburg = try settings(
      "holidays: {calendar: DE-BY, also: [augsburg-peace, assumption]}\n")
    #expect(try ids(augsburg, on: "2026-08-08") == ["augsburg-peace"])
    #expect(try ids(augsburg, on: "2026-08-15") == ["assumption"])
  }

  @Test(arguments: [
    ("DE-NRW", "DE-NW"), ("de-nw", "DE-NW"), ("Nordrhein-Westfalen", "DE-NW"), ("Bavaria", "DE-BY"),
    ("Tirol", nil),
  ])
  func `an unknown calendar is told with the nearest`(id: String, nearest: String?) {
    let problems = problems("holidays: \(id)\n")
    #expect(problems.map(\.0) == [.holiday(.unknownCalendar(id, nearest: nearest))])
    #expect(problems.map(\.1) == [1] && problems.map(\.2) == [11])
  }

  @Test func `a canton without a source is not taken for another`() {
    #expect(problems("holidays: CH-UR\n").map(\.0) == [.holiday(.missingCalendar("CH-UR"))])
  }

  @Test func `everything wrong is told where it stands`() {
    let problems = problems(
      """
      holidays:
        calendar: DE-BY
        also:
          - {on: 31.2., name: Nie}
          - {on: 12-25, name: Weihnachten}
          - {on: 06-17, name: Einmal}
          - {on: 06-17, name: Zweimal}
          - {name: Ohne Tag}
          - augsburg-piece
          - augsburg-peace
          - augsburg-peace
        not: [reformation-day, all-saints, all-saints]
        only: x
      """)
    let reasons = problems.map(\.0)
    #expect(
      reasons == [
        .holiday(.badRule("31.2.")), .holiday(.duplicate("12-25")), .holiday(.duplicate("06-17")),
        .missingKey("on"), .holiday(.unknown("augsburg-piece", nearest: "augsburg-peace")),
        .holiday(.duplicate("augsburg-peace")), .holiday(.unknown("reformation-day", nearest: nil)),
        .holiday(.duplicate("all-saints")), .unknownKey("only", nearest: nil),
      ])
    #expect(problems.map(\.1) == [4, 5, 7, 8, 9, 11, 12, 12, 13])
  }

  @Test func `a calendar has to be named, and lists are lists`() {
    #expect(problems("holidays: {also: []}\n").map(\.0) == [.missingKey("calendar")])
    #expect(problems("holidays:\n  calendar: AT\n  also: x\n  not:\n").map(\.0) == [.notAList])
    #expect(problems("holidays: [AT]\n").map(\.0) == [.holiday(.notOneCalendar)])
    #expect(problems("holidays:\n").map(\.0) == [.holiday(.notOneCalendar)])
  }
}
