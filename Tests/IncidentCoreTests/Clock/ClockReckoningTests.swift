import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct ClockReckoningTests {
  /// A moment in RFC 3339, such as `2020-12-22T12:17:00+01:00`.
  private func at(_ text: String) throws -> Instant {
    try #require(Instant(rfc3339: text), "\(text)")
  }

  private func zone(_ name: String = "Europe/Berlin") throws -> TimeZone {
    try #require(TimeZone(identifier: name))
  }

  private func rule(_ id: String) throws -> ClockRule {
    try #require(ClockRules.sample[id]).rule
  }

  private func reckoning(
    _ id: String, at text: String, classified: String? = nil, in name: String = "Europe/Berlin"
  ) throws -> ClockReckoning {
    let rule = try rule(id)
    var anchors = [rule.anchor: Moment(try at(text))]
    anchors[.classification] = try classified.map { Moment(try at($0)) }
    return ClockReckoning(rule, anchors: anchors, zone: try zone(name), holidays: nil)
  }

  /// Known on 22 December 2020 at 12:17: counted from 13:00, over Christmas, to the 25th at 13:00.
  @Test func `the documented example of 72 hours comes out, beside the strict deadline`() throws {
    let reckoning = try reckoning("gdpr-33", at: "2020-12-22T12:17:00+01:00")
    #expect(reckoning.strict == (try at("2020-12-25T12:17:00+01:00")))
    #expect(reckoning.later == (try at("2020-12-25T13:00:00+01:00")))
  }

  @Test(arguments: [
    // Clocks went back on 25 October 2026 at 03:00: hours pass, the clock shows one less.
    ("2026-10-23T18:30:00+02:00", "2026-10-26T17:30:00+01:00", "2026-10-26T18:00:00+01:00"),
    // Clocks go forward on 28 March 2027 at 02:00: the clock shows one more.
    ("2027-03-26T18:30:00+01:00", "2027-03-29T19:30:00+02:00", "2027-03-29T20:00:00+02:00"),
    // On the hour sharp the hour that begins is the hour of the event.
    ("2026-11-24T09:00:00+01:00", "2026-11-27T09:00:00+01:00", "2026-11-27T10:00:00+01:00"),
    // One millisecond before it, it is the hour before.
    ("2026-11-24T08:59:59.999+01:00", "2026-11-27T08:59:59.999+01:00", "2026-11-27T09:00:00+01:00"),
    // Over the new year, and over a leap day.
    ("2026-12-30T23:59:00+01:00", "2027-01-02T23:59:00+01:00", "2027-01-03T00:00:00+01:00"),
    ("2028-02-27T10:10:00+01:00", "2028-03-01T10:10:00+01:00", "2028-03-01T11:00:00+01:00"),
    // Inside the hour that comes twice, the first time and the second.
    ("2026-10-25T02:30:00+02:00", "2026-10-28T01:30:00+01:00", "2026-10-28T02:00:00+01:00"),
    ("2026-10-25T02:30:00+01:00", "2026-10-28T02:30:00+01:00", "2026-10-28T03:00:00+01:00"),
  ])
  func `hours are counted as they pass`(from: String, strict: String, later: String) throws {
    let reckoning = try reckoning("gdpr-33", at: from)
    #expect(reckoning.strict == (try at(strict)))
    #expect(reckoning.later == (try at(later)))
  }

  @Test func `the hour of the event is that of the place`() throws {
    // 12:17 UTC is 17:47 in India, whose hours begin at half past in UTC.
    let reckoning = try reckoning("gdpr-33", at: "2026-11-24T12:17:00Z", in: "Asia/Kolkata")
    #expect(reckoning.strict == (try at("2026-11-27T12:17:00Z")))
    #expect(reckoning.later == (try at("2026-11-27T12:30:00Z")))
  }

  @Test(arguments: [
    ("2026-11-27T10:00:00+01:00", "2026-12-27T10:00:00+01:00", "2026-12-29T00:00:00+01:00"),
    // A month that is shorter ends on its last day.
    ("2027-01-31T14:05:00+01:00", "2027-02-28T14:05:00+01:00", "2027-03-02T00:00:00+01:00"),
    ("2028-01-31T14:05:00+01:00", "2028-02-29T14:05:00+01:00", "2028-03-01T00:00:00+01:00"),
    ("2027-03-31T09:00:00+02:00", "2027-04-30T09:00:00+02:00", "2027-05-01T00:00:00+02:00"),
    ("2026-12-31T20:00:00+01:00", "2027-01-31T20:00:00+01:00", "2027-02-02T00:00:00+01:00"),
    // The same clock time on either side of summer time.
    ("2027-03-10T14:05:00+01:00", "2027-04-10T14:05:00+02:00", "2027-04-13T00:00:00+02:00"),
    ("2026-10-10T14:05:00+02:00", "2026-11-10T14:05:00+01:00", "2026-11-11T00:00:00+01:00"),
    // 02:30 on 28 March 2027 does not exist: as far behind the jump.
    ("2027-02-28T02:30:00+01:00", "2027-03-28T03:30:00+02:00", "2027-03-30T00:00:00+02:00"),
  ])
  func `a month is one of the calendar`(from: String, strict: String, later: String) throws {
    let reckoning = try reckoning("nis2-final", at: from)
    #expect(reckoning.strict == (try at(strict)))
    #expect(reckoning.later == (try at(later)))
  }

  @Test func `days are those of the calendar too`() throws {
    let reckoning = try reckoning("cra-final-vulnerability", at: "2026-10-20T16:00:00+02:00")
    #expect(reckoning.strict == (try at("2026-11-03T16:00:00+01:00")))
    #expect(reckoning.later == (try at("2026-11-04T00:00:00+01:00")))
  }

  @Test(arguments: [
    // Four hours after the classification come first.
    ("2026-11-24T10:15:00+01:00", "2026-11-24T14:15:00+01:00"),
    // The 24 hours after awareness come first.
    ("2026-11-25T06:00:00+01:00", "2026-11-25T08:00:00+01:00"),
    // Classified exactly at the 24th hour: not after it.
    ("2026-11-25T08:00:00+01:00", "2026-11-25T08:00:00+01:00"),
    // Classified a minute after it: four hours from then.
    ("2026-11-25T08:01:00+01:00", "2026-11-25T12:01:00+01:00"),
    ("2026-11-30T09:00:00+01:00", "2026-11-30T13:00:00+01:00"),
  ])
  func `DORA's initial notification is due by the earlier of two`(
    classified: String, strict: String
  ) throws {
    let reckoning = try reckoning(
      "dora-initial", at: "2026-11-24T08:00:00+01:00", classified: classified)
    #expect(reckoning.strict == (try at(strict)))
  }

  @Test func `before it is classified the 24 hours hold alone`() throws {
    let reckoning = try reckoning("dora-initial", at: "2026-11-24T08:00:00+01:00")
    #expect(reckoning.strict == (try at("2026-11-25T08:00:00+01:00")))
    #expect(reckoning.lines.map(\.hasLapsed) == [false, false])
  }

  @Test func `a rule that says immediately has no deadline`() throws {
    let reckoning = try reckoning("gdpr-34", at: "2026-11-24T08:00:00+01:00")
    #expect(reckoning.strict == nil)
    #expect(reckoning.later == nil)
  }

  @Test func `a day alone counts from its beginning`() throws {
    let day = Moment(try at("2026-11-24T00:00:00+01:00"), precision: .day, offset: 3600)
    let reckoning = ClockReckoning(
      try rule("gdpr-33"), anchors: [.awareness: day], zone: try zone(), holidays: nil)
    #expect(reckoning.strict == (try at("2026-11-27T00:00:00+01:00")))
  }

  @Test func `a company's own rule has one count`() throws {
    let rule = ClockRule(
      id: "insurer", anchor: .event, limits: [ClockLimit(.minutes(90), after: .event)],
      standing: .own)
    let start = Moment(try at("2026-11-24T09:20:00+01:00"))
    let reckoning = ClockReckoning(rule, anchors: [.event: start], zone: try zone(), holidays: nil)
    #expect(reckoning.strict == (try at("2026-11-24T10:50:00+01:00")))
    #expect(reckoning.later == nil)
  }

  @Test(arguments: ["30m", "72h", "14d", "1 month", "18 months", "1 year", "3 years"])
  func `a length is read as it is written`(text: String) {
    #expect(ClockLength(text: text)?.text == text)
  }

  @Test(arguments: [
    "", "h", "0h", "72", "-1h", "1.5h", "72 h", "99999h", "1000 years", "1year", "1month",
  ])
  func `anything else is no length`(text: String) {
    #expect(ClockLength(text: text) == nil)
  }
}
