import Foundation
import IncidentCore
import Testing

@Suite struct CivilTimeTests {
  private func civil(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0) throws -> CivilTime {
    try #require(CivilTime(year: year, month: month, day: day, hour: hour))
  }

  @Test(
    "a month has as many days as the Gregorian calendar gives it",
    arguments: [
      (2, 2026, 28), (2, 2024, 29), (2, 1900, 28), (2, 2000, 29), (4, 2026, 30), (12, 2026, 31),
    ])
  func months(month: Int, year: Int, days: Int) {
    #expect(CivilTime.days(in: month, of: year) == days)
    #expect(CivilTime(year: year, month: month, day: days) != nil)
    #expect(CivilTime(year: year, month: month, day: days + 1) == nil)
  }

  @Test("no date is made of what is none")
  func refused() {
    #expect(CivilTime(year: 0, month: 1, day: 1) == nil)
    #expect(CivilTime(year: 10_000, month: 1, day: 1) == nil)
    #expect(CivilTime(year: 2026, month: 1, day: 0) == nil)
    #expect(CivilTime(year: 2026, month: 1, day: 1, hour: 24) == nil)
    #expect(CivilTime(year: 2026, month: 1, day: 1, second: 60) == nil)
  }

  @Test("a month later is the same day, or the last where the month is shorter")
  func addingMonths() throws {
    #expect(try civil(2026, 1, 31).addingMonths(1) == civil(2026, 2, 28))
    #expect(try civil(2024, 1, 31).addingMonths(1) == civil(2024, 2, 29))
    #expect(try civil(2026, 12, 15).addingMonths(1) == civil(2027, 1, 15))
    #expect(try civil(2026, 1, 31).addingMonths(-2) == civil(2025, 11, 30))
    #expect(try civil(2026, 12, 31, 9).addingDays(1) == civil(2027, 1, 1, 9))
    #expect(try civil(2024, 3, 1).addingDays(-1) == civil(2024, 2, 29))
  }

  @Test(
    "the days of the week are right",
    arguments: [
      (2026, 11, 24, 2), (1970, 1, 1, 4), (1969, 12, 31, 3), (2000, 2, 29, 2), (1600, 1, 1, 6),
    ])
  func weekdays(year: Int, month: Int, day: Int, weekday: Int) throws {
    #expect(try civil(year, month, day).weekday == weekday)
  }

  @Test("every day of four centuries comes back from its number")
  func dayNumbers() {
    let wrong = (-135_140...146_097).filter { number in
      let civil = CivilTime(Instant(milliseconds: Int64(number) * 86_400_000), offset: 0)
      return civil.dayNumber != Int64(number)
    }
    #expect(wrong.isEmpty)
  }

  @Test("in Berlin the hour skipped in spring lies after the jump")
  func spring() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    let before = try #require(Instant(rfc3339: "2026-03-29T00:59:59Z"))
    #expect(berlin.offset(at: before) == 3600)
    #expect(berlin.offset(at: before + .seconds(1)) == 7200)
    let skipped = try #require(
      CivilTime(year: 2026, month: 3, day: 29, hour: 2, minute: 30))
    #expect(berlin.instant(of: skipped).rfc3339 == "2026-03-29T01:30:00.000Z")
    #expect(berlin.civilTime(at: berlin.instant(of: skipped)).clockText() == "03:30")
    #expect(try berlin.instant(of: civil(2026, 3, 29, 3)).rfc3339 == "2026-03-29T01:00:00.000Z")
    #expect(try berlin.instant(of: civil(2026, 3, 29, 1)).rfc3339 == "2026-03-29T00:00:00.000Z")
  }

  @Test("in Berlin the hour repeated in autumn is the first one")
  func autumn() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    #expect(
      try berlin.instant(of: civil(2026, 10, 25, 2)).rfc3339 == "2026-10-25T00:00:00.000Z")
    #expect(
      try berlin.instant(of: civil(2026, 10, 25, 3)).rfc3339 == "2026-10-25T02:00:00.000Z")
    let second = try #require(Instant(rfc3339: "2026-10-25T01:30:00Z"))
    #expect(berlin.civilTime(at: second).clockText() == "02:30")
  }

  @Test("a moment ends with the interval that it means, on the clock it was read from")
  func ends() throws {
    let instant = try #require(Instant(rfc3339: "2026-01-30T23:00:00Z"))
    func end(_ precision: Precision) -> String {
      Moment(instant, precision: precision, offset: 3600).end.rfc3339
    }
    #expect(end(.exact) == "2026-01-30T23:00:00.000Z")
    #expect(end(.minute) == "2026-01-30T23:01:00.000Z")
    #expect(end(.hour) == "2026-01-31T00:00:00.000Z")
    #expect(end(.day) == "2026-01-31T23:00:00.000Z")
    #expect(end(.month) == "2026-02-27T23:00:00.000Z")
  }
}
