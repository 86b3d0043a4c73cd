import Foundation
import IncidentCore
import IncidentWording
import Testing

@Suite struct TimeWordingTests {
  private let instant = Instant(milliseconds: 1_795_525_510_000)  // 2026-11-24T13:05:10Z
  private let german: TimeWording
  private let english: TimeWording

  init() throws {
    let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
    german = TimeWording(language: .de, zone: berlin)
    english = TimeWording(language: .en, zone: berlin)
  }

  @Test(
    "A moment is said as finely as it is known",
    arguments: [
      (Precision.exact, "24.11.2026, 14:05 Uhr", "24 Nov 2026, 14:05"),
      (.minute, "24.11.2026, 14:05 Uhr", "24 Nov 2026, 14:05"),
      (.hour, "24.11.2026, gegen 14:35 Uhr", "24 Nov 2026, around 14:35"),
      (.day, "24.11.2026", "24 Nov 2026"),
      (.month, "November 2026", "November 2026"),
    ])
  func precision(precision: Precision, de: String, en: String) {
    let moment = Moment(instant, precision: precision, offset: 3600)
    #expect(german.moment(moment) == de)
    #expect(english.moment(moment) == en)
  }

  @Test func `a rough time is said as it was typed, however it is stored`() {
    let two = instant - .seconds(310)
    for moment in [.around(two, offset: 3600), Moment(two, precision: .hour, offset: 3600)] {
      #expect(german.moment(moment) == "24.11.2026, gegen 14 Uhr")
      #expect(english.moment(moment) == "24 Nov 2026, around 14:00")
    }
    let quarter = Moment.around(two + .minutes(15), offset: 3600)
    #expect(german.moment(quarter, seenFrom: two + .hours(1)) == "gegen 14:15 Uhr")
    #expect(english.moment(quarter, seenFrom: two + .days(1)) == "yesterday around 14:15")
    // While it is not yet that time the clock time alone may be yesterday's.
    #expect(german.moment(quarter, seenFrom: two) == "heute gegen 14:15 Uhr")
  }

  @Test func `a time that a clock shows twice says which, seen from near too`() throws {
    let first = try #require(Instant(rfc3339: "2026-10-25T00:30:00Z"))
    let now = first + .hours(3)
    #expect(german.moment(Moment(first), seenFrom: now) == "25.10.2026, 02:30 Uhr (UTC+2)")
    #expect(
      german.moment(.around(first + .hours(1), offset: 3600), seenFrom: now)
        == "25.10.2026, gegen 2:30 Uhr (UTC+1)")
  }

  @Test func `seconds and zone are said where asked`() {
    let moment = Moment(instant)
    #expect(german.moment(moment, seconds: true) == "24.11.2026, 14:05:10 Uhr")
    #expect(english.moment(moment, zoned: true) == "24 Nov 2026, 14:05 (UTC+1)")
    #expect(
      TimeWording(language: .en, zone: .gmt).moment(moment, zoned: true)
        == "24 Nov 2026, 13:05 (UTC)")
  }

  @Test func `a coarse moment keeps the date of its own clock`() {
    // The day of 24 November in Auckland begins on the 23rd in Berlin.
    let day = CivilTime(year: 2026, month: 11, day: 24)?.instant(offset: 13 * 3600) ?? instant
    #expect(german.moment(Moment(day, precision: .day, offset: 13 * 3600)) == "24.11.2026")
  }

  @Test func `a near moment is said by its day`() {
    #expect(german.moment(Moment(instant), seenFrom: instant + .hours(1)) == "14:05 Uhr")
    #expect(german.moment(Moment(instant), seenFrom: instant + .days(1)) == "gestern 14:05 Uhr")
    #expect(english.moment(Moment(instant), seenFrom: instant - .days(1)) == "tomorrow 14:05")
    #expect(english.moment(Moment(instant), seenFrom: instant + .days(2)) == "24 Nov 2026, 14:05")
  }

  @Test(
    "Lengths of time have their two largest units",
    arguments: [
      (Interval.seconds(59), "weniger als 1 Min.", "less than 1 min"),
      (.minutes(5), "5 Min.", "5 min"),
      (.minutes(125), "2 Std. 5 Min.", "2 h 5 min"),
      (.hours(2), "2 Std.", "2 h"),
      (.hours(25), "1 Tag 1 Std.", "1 day 1 h"),
      (.minutes(3 * 1440 + 5), "3 Tage", "3 days"),
      (.days(400), "400 Tage", "400 days"),
      (.minutes(-5), "5 Min.", "5 min"),
    ])
  func durations(interval: Interval, de: String, en: String) {
    #expect(german.duration(interval) == de)
    #expect(english.duration(interval) == en)
  }

  @Test func `distances from now say their direction`() {
    #expect(german.relative(instant + .days(3), to: instant) == "in 3 Tagen")
    #expect(german.relative(instant - .minutes(12), to: instant) == "vor 12 Min.")
    #expect(english.relative(instant - .minutes(12), to: instant) == "12 min ago")
    #expect(english.relative(instant + .minutes(12), to: instant) == "in 12 min")
    #expect(english.relative(instant + .seconds(20), to: instant) == "now")
  }

  @Test func `due times say whether they have passed`() {
    #expect(german.due(instant + .minutes(12), from: instant) == "fällig in 12 Min.")
    #expect(german.due(instant - .days(2), from: instant) == "seit 2 Tagen überfällig")
    #expect(english.due(instant - .minutes(5), from: instant) == "overdue by 5 min")
    #expect(english.due(instant, from: instant) == "due now")
  }

  @Test func `what is due in a week or more is said by its date`() {
    #expect(german.due(instant + .days(6), from: instant) == "fällig in 6 Tagen")
    let far = instant + .days(62)
    #expect(german.due(far, from: instant) == "fällig am \(german.date(far))")
    #expect(english.due(far, from: instant) == "due on \(english.date(far))")
  }
}
