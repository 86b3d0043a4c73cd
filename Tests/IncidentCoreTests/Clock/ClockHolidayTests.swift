import Foundation
import IncidentCore
import TestSupport
import Testing

/// Deadlines over holidays, reckoned by hand.
@Suite struct ClockHolidayTests {
  private static let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
  private static let calendar = HolidayCalendar(
    id: "DE-NW", knownFrom: 2018,
    holidays: [
      ("new-year", "01-01"), ("good-friday", "easter - 2"), ("easter-monday", "easter + 1"),
      ("labour-day", "05-01"), ("ascension", "easter + 39"), ("christmas-day", "12-25"),
      ("second-christmas-day", "12-26"),
    ].compactMap { id, rule in HolidayRule(text: rule).map { Holiday(id: id, rule: $0) } })

  private func at(_ text: String) throws -> Instant {
    let day = try #require(CivilDay(text: String(text.prefix(10))))
    let hour = try #require(Int(text.dropFirst(11).prefix(2)))
    let minute = try #require(Int(text.dropFirst(14)))
    let time = try #require(
      CivilTime(year: day.year, month: day.month, day: day.day, hour: hour, minute: minute))
    return Self.zone.instant(of: time)
  }

  private func reckoning(
    _ within: ClockLength, from: String, precision: Precision = .exact,
    hasRelief: Bool = false, germanLaw: GermanLaw? = nil,
    calendar: HolidayCalendar? = Self.calendar
  ) throws -> ClockReckoning {
    let start = try at(from)
    let rule = ClockRule(
      id: "x", anchor: .event, limits: [ClockLimit(within, after: .event)], standing: .own,
      countsByRegulation: !hasRelief && germanLaw == nil,
      germanLaw: germanLaw, hasWeekendRelief: hasRelief)
    return ClockReckoning(
      rule, anchors: [.event: Moment(start, precision: precision, offset: 3600)], zone: Self.zone,
      holidays: calendar.flatMap {
        ClockHolidays(
          $0, from: CivilDay(Self.zone.civilTime(at: start)), for: rule)
      })
  }

  @Test(arguments: [
    // One month to Christmas Day, Thursday; the day after it and the weekend are off, too.
    (ClockLength.months(1), "2025-11-25 15:00", "2025-12-25 15:00", "2025-12-30 00:00"),
    (.months(1), "2026-11-25 15:00", "2026-12-25 15:00", "2026-12-29 00:00"),
    (.days(14), "2026-12-11 09:00", "2026-12-25 09:00", "2026-12-29 00:00"),
    (.months(1), "2026-12-01 09:00", "2027-01-01 09:00", "2027-01-05 00:00"),
    // A plain working day, and a weekend without a holiday.
    (.days(7), "2026-11-02 09:00", "2026-11-09 09:00", "2026-11-10 00:00"),
    (.days(5), "2026-11-02 09:00", "2026-11-07 09:00", "2026-11-10 00:00"),
    // The end of January, in a leap year and in none.
    (.months(1), "2028-01-31 12:00", "2028-02-29 12:00", "2028-03-01 00:00"),
    (.months(1), "2027-01-31 12:00", "2027-02-28 12:00", "2027-03-02 00:00"),
    // Good Friday to Easter Monday.
    (.weeks(2), "2026-03-20 09:00", "2026-04-03 09:00", "2026-04-08 00:00"),
    // Both changes of the clock: days are counted by the calendar.
    (.days(2), "2026-03-27 08:00", "2026-03-29 08:00", "2026-04-01 00:00"),
    (.days(2), "2026-10-23 08:00", "2026-10-25 08:00", "2026-10-28 00:00"),
    (.months(12), "2027-05-01 10:00", "2028-05-01 10:00", "2028-05-03 00:00"),
    // Working days over Ascension Day and a weekend.
    (.workingDays(3), "2026-05-12 10:00", "2026-05-18 10:00", "2026-05-19 00:00"),
    // Two days over a weekend: two working days belong to them.
    (.days(2), "2026-11-20 10:00", "2026-11-22 10:00", "2026-11-25 00:00"),
    (.workingDays(5), "2026-12-23 10:00", "2026-12-31 10:00", "2027-01-01 00:00"),
  ])
  func `the last day is moved over holidays by the regulation`(
    _ within: ClockLength, _ from: String, _ strict: String, _ later: String
  ) throws {
    let found = try reckoning(within, from: from)
    #expect(found.strict == (try at(strict)))
    #expect(found.later == (try at(later)))
    #expect(found.laterReading?.lastDay?.isUncertain == false)
  }

  @Test(arguments: [
    // Two weeks to Christmas Day, a Friday; three days to a Saturday.
    (ClockLength.weeks(2), "2026-12-11 09:00", "2026-12-29 00:00" as String?),
    (.days(3), "2026-11-18 10:00", "2026-11-24 00:00"),
    // No two working days, as the regulation wants them.
    (.days(2), "2026-11-20 10:00", "2026-11-24 00:00"),
    // A month without that day ends with its last one, here a Sunday (§ 188(3)).
    (.months(3), "2026-11-30 10:00", "2027-03-02 00:00"),
    // Maundy Thursday is a working day.
    (.weeks(1), "2026-03-26 10:00", "2026-04-03 00:00"),
    (.workingDays(3), "2026-05-12 10:00", "2026-05-19 00:00"),
    // Of hours the code says nothing.
    (.hours(72), "2026-11-20 10:00", nil),
  ])
  func `the last day is moved over days off by the German Civil Code`(
    _ within: ClockLength, _ from: String, _ later: String?
  ) throws {
    let found = try reckoning(within, from: from, germanLaw: .workingDays)
    #expect(found.later == (try later.map { try at($0) }))
    #expect(later == nil || found.laterReading?.ground == .german(.workingDays))
    // The end of a day is the first instant of the next, and too late.
    #expect(try later.map { found.isAfterLater(Moment(try at($0))) } ?? true)
  }

  @Test func `the last day counts in full, and does not move where nobody says so`() throws {
    let found = try reckoning(.days(3), from: "2026-11-18 10:00", germanLaw: .wholeDays)
    #expect(found.later == (try at("2026-11-22 00:00")))
    #expect(!found.isAfterLater(Moment(try at("2026-11-21 23:59"))))
  }

  @Test func `a waiting period counts from the latest, to its later end`() throws {
    let rule = ClockRule(
      id: "x", anchor: .event, limits: [ClockLimit(.days(3), after: .event)], standing: .own,
      germanLaw: .workingDays, isWaitingPeriod: true)
    let day = Moment(try at("2026-11-18 00:00"), precision: .month, offset: 3600)
    let found = ClockReckoning(rule, anchors: [.event: day], zone: Self.zone, holidays: nil)
    // The month ends with the 17th of December here; three days later it is a Sunday.
    #expect(found.strict == (try at("2026-12-22 00:00")))
    #expect(found.later == nil)
  }

  @Test func `the days that are passed over are named`() throws {
    let last = try #require(
      try reckoning(.months(1), from: "2026-11-25 15:00").laterReading?.lastDay)
    #expect(last.day.text == "2026-12-28")
    #expect(last.passed.map(\.text) == ["2026-12-25", "2026-12-26", "2026-12-27"])
    #expect(last.holidays.map(\.id) == ["christmas-day", "second-christmas-day"])
  }

  @Test func `where no holidays are known weekends alone are, and that is said`() throws {
    let found = try reckoning(.months(1), from: "2026-11-25 15:00", calendar: nil)
    #expect(found.later == (try at("2026-12-26 00:00")))
    #expect(found.laterReading?.lastDay?.isUncertain == true)
  }

  @Test func `a year beyond those that are known says so`() throws {
    let short = HolidayCalendar(
      id: "EU-INST", knownFrom: 2025, knownUntil: 2026, holidays: Self.calendar.holidays)
    let found = try reckoning(.months(1), from: "2026-12-04 15:00", calendar: short)
    #expect(found.laterReading?.lastDay?.day.text == "2027-01-04")
    #expect(found.laterReading?.lastDay?.isUncertain == true)
    #expect(try reckoning(.days(7), from: "2027-12-04 15:00", calendar: short).holidays?.days == [])
  }

  @Test(arguments: [
    // Friday evening and 24 hours: Saturday, so noon of Monday.
    (24, "2026-11-06 18:00", "2026-11-07 18:00", "2026-11-09 12:00" as String?),
    (24, "2026-12-24 18:00", "2026-12-25 18:00", "2026-12-28 12:00"),
    (24, "2026-11-09 18:00", "2026-11-10 18:00", nil),
  ])
  func `the relief at weekends ends at noon of the next working day`(
    _ hours: Int, _ from: String, _ strict: String, _ later: String?
  ) throws {
    let found = try reckoning(.hours(hours), from: from, hasRelief: true)
    #expect(found.strict == (try at(strict)))
    #expect(found.later == (try later.map { try at($0) }))
    #expect(later == nil || found.laterReading?.ground == .relief)
  }

  private func dora(awareness: Moment, classification: Moment?) -> ClockReckoning {
    let rule = ClockRule(
      id: "dora-initial",
      limits: [
        ClockLimit(.hours(4), after: .classification),
        ClockLimit(.hours(24), after: .awareness, unless: .classification),
      ], standing: .seen)
    var anchors = [ClockAnchor.awareness: awareness]
    anchors[.classification] = classification
    return ClockReckoning(rule, anchors: anchors, zone: Self.zone, holidays: nil)
  }

  @Test func `a limit goes only where it had surely passed`() throws {
    let known = Moment(try at("2026-12-16 10:00"))
    let late = Moment(try at("2026-12-17 14:00"))
    #expect(dora(awareness: known, classification: late).strict == (try at("2026-12-17 18:00")))
    // Awareness and classification on days: both limits may hold, and the earlier one counts.
    let day = Moment(try at("2026-12-16 00:00"), precision: .day, offset: 3600)
    let next = Moment(try at("2026-12-17 09:00"))
    #expect(dora(awareness: day, classification: next).strict == (try at("2026-12-17 00:00")))
    let classifiedOn = Moment(try at("2026-12-16 00:00"), precision: .day, offset: 3600)
    #expect(
      dora(awareness: known, classification: classifiedOn).strict == (try at("2026-12-16 04:00")))
  }

  @Test func `a limit without a later reading ends when it ends`() throws {
    let rule = ClockRule(
      id: "x",
      limits: [
        ClockLimit(.hours(4), after: .classification), ClockLimit(.hours(24), after: .awareness),
      ], standing: .own, hasWeekendRelief: true)
    let start = Moment(try at("2026-11-20 10:00"))
    let reckoning = ClockReckoning(
      rule, anchors: [.awareness: start, .classification: start], zone: Self.zone, holidays: nil)
    #expect(reckoning.strict == (try at("2026-11-20 14:00")))
    #expect(reckoning.later == nil)
  }

  @Test func `what is known to the hour counts from the earliest it can have been`() throws {
    let found = try reckoning(.hours(72), from: "2026-11-24 17:00", precision: .hour)
    #expect(found.strict == (try at("2026-11-27 16:30")))
    #expect(found.later == (try at("2026-11-27 17:00")))
  }
}
