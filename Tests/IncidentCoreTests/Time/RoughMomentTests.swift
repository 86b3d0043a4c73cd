import Foundation
import IncidentCore
import Testing

/// Clock times that are known roughly.
@Suite struct RoughMomentTests {
  private func instant(_ text: String) throws -> Instant {
    try #require(Instant(rfc3339: text), "\(text)")
  }

  @Test(
    "It is the hour in whose middle the clock time lies",
    arguments: [
      ("2026-11-24T08:15:00Z", "2026-11-24T07:45:00.000Z", "2026-11-24T08:45:00.000Z"),
      ("2026-11-24T09:00:00Z", "2026-11-24T08:30:00.000Z", "2026-11-24T09:30:00.000Z"),
      ("2026-11-24T08:30:00Z", "2026-11-24T08:00:00.000Z", "2026-11-24T09:00:00.000Z"),
      ("1969-12-31T23:10:00Z", "1969-12-31T22:40:00.000Z", "1969-12-31T23:40:00.000Z"),
    ])
  func interval(said: String, from: String, to: String) throws {
    let said = try instant(said)
    let moment = Moment.around(said, offset: 3600)
    #expect(moment.precision == .hour)
    #expect(moment.said == said)
    #expect(moment.earliest.rfc3339 == from)
    #expect(moment.end.rfc3339 == to)
    #expect(moment.instant - moment.earliest <= Interval(milliseconds: 1))
  }

  @Test func `the hours that were stored before mean what they meant`() throws {
    let five = try instant("2026-11-24T16:00:00Z")
    let moment = Moment(five, precision: .hour, offset: 3600)
    #expect(moment.said == five)
    #expect(moment.earliest == five - .minutes(30))
    #expect(moment.end == five + .hours(1))
    // By a clock that is half an hour aside it is no full hour.
    #expect(Moment(five, precision: .hour, offset: 19_800).said == five + .minutes(30))
  }

  @Test func `what is known otherwise was said as it stands`() throws {
    let five = try instant("2026-11-24T16:00:00Z")
    for precision in Precision.allCases where precision != .hour {
      let moment = Moment(five, precision: precision, offset: 3600)
      #expect(moment.said == five && moment.earliest == five)
    }
  }

  @Test func `a day that ends where the far past begins is far`() throws {
    let now = try instant("2026-11-24T00:00:00Z")
    let limit = now - .days(300)
    #expect(FarTime.isFar(Moment(limit - .days(1), precision: .day), from: [now]))
    #expect(!FarTime.isFar(Moment(limit, precision: .day), from: [now]))
    #expect(!FarTime.isFar(Moment(limit), from: [now]))
  }
}
