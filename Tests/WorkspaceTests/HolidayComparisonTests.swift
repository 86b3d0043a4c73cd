import Foundation
import IncidentCore
import Testing
import Workspace

/// Holds our holidays to what other programs have, 2024 to 2035. Where they differ the law was looked
/// at, and the difference stands here with what it says.
@Suite struct HolidayComparisonTests {
  /// What another program has for one place and year.
  struct Line {
    let calendar: String
    let year: Int
    let days: Set<CivilDay>
  }

  private static func lines(_ name: String) throws -> [Line] {
    let file = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
      .appendingPathComponent("Holidays/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: " ")
      return try Line(
        calendar: String(fields[0]), year: #require(Int(fields[1])),
        days: Set(fields.dropFirst(2).map { try #require(CivilDay(text: "\(fields[1])-\($0)")) }))
    }
  }

  /// What counts, and cantonal days of rest, which the other program does not tell apart.
  private func ours(_ line: Line) throws -> Set<CivilDay> {
    let calendar = try #require(HolidayCalendars.shipped[line.calendar]).calendar
    return try Set(
      calendar.dates(in: line.year).filter { $0.holiday.scope != .parts }.map(\.day))
  }

  private func days(_ rules: [String]?, in year: Int) throws -> Set<CivilDay> {
    try Set((rules ?? []).compactMap { try #require(HolidayRule(text: $0)).day(in: year) })
  }

  private func compare(
    _ name: String, theirsOnly: [String: [String]], oursOnly: [String: [String]]
  ) throws -> Int {
    let lines = try Self.lines(name)
    for line in lines {
      let ours = try ours(line)
      #expect(
        try line.days.subtracting(ours) == days(theirsOnly[line.calendar], in: line.year),
        "only theirs: \(line.calendar) \(line.year)")
      #expect(
        try ours.subtracting(line.days) == days(oursOnly[line.calendar], in: line.year),
        "only ours: \(line.calendar) \(line.year)")
    }
    return lines.count
  }

  @Test func `Germany, Austria and Switzerland agree with the package holidays`() throws {
    let count = try compare(
      "python-holidays",
      theirsOnly: [
        // Neither among the days of rest of § 1a of Lucerne's law nor in the authority's list.
        "CH-LU": ["01-02", "easter + 1", "easter + 50"],
        // Holidays of some districts only (EG ArR § 6); 1 May is none, as the government said.
        "CH-AG": [
          "01-02", "easter + 1", "easter + 50", "easter + 60", "05-01", "08-15", "11-01", "12-08",
          "12-26",
        ],
        // A holiday of two communities: Art. 3 of Neuchâtel's law does not name it.
        "CH-NE": ["easter + 60"],
      ],
      // Art. 2 of the Grisons' law names Good Friday, and the government said that it is on a level.
      oursOnly: ["CH-GR": ["easter - 2"]])
    #expect(count == (16 + 1 + 24) * 12)
  }

  @Test func `Germany and Austria agree with the package workalendar`() throws {
    let count = try compare(
      "python-workalendar",
      // A holiday in communities with a Catholic majority only (Art. 1(1)2 of the Bavarian law).
      theirsOnly: ["DE-BY": ["08-15"]],
      oursOnly: [
        // Since 2023 and 2019, which that version does not have.
        "DE-MV": ["03-08"], "DE-TH": ["09-20"],
        // Berlin's two single days.
        "DE-BE": ["2025-05-08", "2028-06-17"],
        // § 2(1)7 of Brandenburg's law names Whit Sunday.
        "DE-BB": ["easter + 49"],
      ])
    #expect(count == (16 + 1) * 12)
  }

  @Test func `the holidays of parts of a Land agree with the package holidays`() throws {
    for line in try Self.lines("python-holidays-parts") {
      let id = line.calendar == "DE-BY-Augsburg" ? "DE-BY" : line.calendar
      let parts = try #require(HolidayCalendars.shipped[id]).calendar.dates(in: line.year)
        .filter { $0.holiday.scope == .parts }
      let isAugsburg = line.calendar == "DE-BY-Augsburg"
      let ours = parts.filter { ($0.holiday.id == "augsburg-peace") == isAugsburg }.map(\.day)
      #expect(Set(ours) == line.days, "\(line.calendar) \(line.year)")
    }
  }
}
