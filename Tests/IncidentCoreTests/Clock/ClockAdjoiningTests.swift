import Foundation
import IncidentCore
import TestSupport
import Testing

/// An interval that ends where another begins lies before it.
@Suite struct ClockAdjoiningTests {
  private func minute(_ minutes: Int) -> Moment {
    Moment(Story.start + .minutes(minutes), precision: .minute)
  }

  @Test(
    "What was sent in the minute before was not sent since",
    arguments: [
      (59, [EventKind.clockMet, .clockStarted]), (60, [.clockMet]), (61, [.clockMet]),
    ])
  func sent(final: Int, kinds: [EventKind]) throws {
    var story = try Story.opened()
    try story.tell(StartClock("nis2-notification", because: "x"))
    try story.tell(StartClock("nis2-final", because: "counsel asks for it"))
    story.wait(.hours(2))
    try story.tell(MeetClock(.rule("nis2-final")), at: minute(final))
    let entries = try story.tell(MeetClock(.rule("nis2-notification")), at: minute(60))
    #expect(entries.map(\.header.kind) == kinds)
  }

  @Test(
    "Nobody's turn has come in the minute before it",
    arguments: [
      (14, [Role.crisisLead]), (15, [.crisisLead, .spokesperson]),
    ])
  func turn(minutes: Int, roles: [Role]) throws {
    var story = try Story.opened()
    try story.tell(RaiseAlert(to: .orange, because: "wind 4"))
    story.wait(.minutes(20))
    try story.tell(AcknowledgeEscalation(), at: minute(minutes))
    let answer = try #require(story.incident.escalations.last?.acknowledgements.last)
    #expect(answer.roles.filter { $0 != .management } == roles)
  }

  @Test("A limit had passed before a classification in the minute after its last")
  func lapsed() throws {
    let rule = try #require(ClockRules.sample["dora-initial"]).rule
    let aware = try #require(Instant(rfc3339: "2026-11-24T08:00:00+01:00"))
    func strict(classified: Instant) -> Instant? {
      ClockReckoning(
        rule,
        anchors: [
          .awareness: Moment(aware, precision: .minute, offset: 3600),
          .classification: Moment(classified),
        ], zone: .gmt, holidays: nil
      ).strict
    }
    let day = aware + .hours(24)
    #expect(strict(classified: day + .minutes(1)) == day + .minutes(1) + .hours(4))
    #expect(strict(classified: day + .seconds(59)) == day)
  }
}
