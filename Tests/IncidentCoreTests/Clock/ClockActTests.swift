import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct ClockActTests {
  private func started(
    _ rule: String = "gdpr-33", hoursAgo hours: Int = 0
  ) throws -> Story {
    var story = try Story.opened()
    try story.tell(
      StartClock(rule, because: "IT confirms access"), at: Moment(story.now - .hours(hours)))
    return story
  }

  private func state(_ number: Int, in story: Story) throws -> ClockState {
    story.incident.state(of: try #require(story.incident.clock(number)), at: story.now)
  }

  @Test func `a clock stores its rule as it was, the anchor, the zone and who sees to it`() throws {
    let story = try started(hoursAgo: 3)
    let clock = try #require(story.incident.clock(1))
    #expect(clock.rule == ClockRules.sample["gdpr-33"]?.rule)
    #expect(clock.anchors[.awareness]?.at.instant == story.now - .hours(3))
    #expect(clock.zoneName == "GMT")
    #expect(clock.owner == .dataProtection)
    let words = try #require(story.entries.last?.words)
    #expect(words[.because] == "IT confirms access")
    #expect(words[ClockRuleWords.key("article", language: "en")] == "Art. 33")
    #expect(story.incident.reckoning(of: clock).strict == story.now + .hours(69))
  }

  @Test func `a later change of the rule changes nothing in a clock that runs`() throws {
    var story = try started()
    story.clockRules = ClockRules.sample.with([
      ClockRuleDocument(
        rule: ClockRule(
          id: "gdpr-33", version: 2, limits: [ClockLimit(.hours(96), after: .awareness)],
          standing: .own), words: Words())
    ])
    let clock = try #require(story.incident.clock(1))
    #expect(story.incident.reckoning(of: clock).strict == Story.start + .hours(72))
    try story.tell(StopClock(.number(1), because: "new law"))
    try story.tell(StartClock("gdpr-33", because: "new law"))
    let second = try #require(story.incident.clock(2))
    #expect(second.rule.version == 2)
    #expect(story.incident.reckoning(of: second).strict == Story.start + .hours(96))
  }

  @Test func `what cannot be started is refused`() throws {
    var story = try started()
    let start = { (rule: String, because: String) in StartClock(rule, because: because) }
    #expect(
      story.refusal(of: start("gdpr-34x", "x"))
        == .unknownClockRule("gdpr-34x", known: ClockRules.sample.ids))
    #expect(story.refusal(of: start("gdpr-33", "x")) == .clockRunning("gdpr-33", clock: 1))
    #expect(story.refusal(of: start("gdpr-34", " ")) == .textMissing(.because))
    #expect(
      story.refusal(of: StartClock("gdpr-34", because: "x", classifiedAt: Moment(story.now)))
        == .anchorNotOfRule(.classification, rule: "gdpr-34"))
    let early = Moment(story.now - .hours(1))
    #expect(
      story.refusal(of: StartClock("dora-initial", because: "x", classifiedAt: early))
        == .beforeClock(early, since: Moment(story.now), entry: nil))
    let ahead = Moment(story.now + .hours(1))
    #expect(
      story.refusal(of: StartClock("dora-initial", because: "x", classifiedAt: ahead))
        == .timeAhead(ahead))
    try story.tell(CloseIncident(reason: .external))
    #expect(story.refusal(of: start("gdpr-34", "x")) == .incidentClosed(.startClock))
  }

  @Test func `the deadline itself is too late for what was not sent, and in time for what was`()
    throws
  {
    var story = try started()
    story.now = Story.start + .hours(72) - .minutes(1)
    #expect(try state(1, in: story) == .running)
    story.wait(.minutes(1))
    #expect(try state(1, in: story) == .strictPassed)
    try story.tell(MeetClock(.rule("gdpr-33")))
    #expect(try state(1, in: story) == .met)
  }

  @Test func `what was sent after the deadline is late, and by how much`() throws {
    var story = try started()
    story.wait(.hours(80))
    try story.tell(
      MeetClock(.rule("gdpr-33"), text: "by the portal"), at: Moment(story.now - .hours(1)))
    #expect(try state(1, in: story) == .metLate(by: .hours(7)))
    #expect(story.refusal(of: MeetClock(.number(1))) == .clockSettled(1, "gdpr-33"))
    #expect(
      story.refusal(of: StopClock(.number(1), because: "x")) == .clockSettled(1, "gdpr-33"))
  }

  @Test func `nothing was sent before the clock began`() throws {
    let story = try started(hoursAgo: 1)
    let before = Moment(story.now - .hours(2))
    #expect(
      story.refusal(of: MeetClock(.number(1)), at: before)
        == .beforeClock(before, since: Moment(story.now - .hours(1)), entry: 2))
  }

  @Test func `a clock is given up only for a reason, and late is said`() throws {
    var story = try started()
    #expect(story.refusal(of: StopClock(.number(1), because: "")) == .textMissing(.because))
    #expect(
      story.refusal(of: StopClock(.number(7), because: "x"))
        == .unknownClock("7", known: ["gdpr-33"]))
    #expect(
      story.refusal(of: StopClock(.rule("gdpr-34"), because: "x"))
        == .unknownClock("gdpr-34", known: ["gdpr-33"]))
    try story.tell(StopClock(.number(1), because: "no personal data"))
    #expect(try state(1, in: story) == .stopped)
    try story.tell(StartClock("gdpr-33", because: "there were after all"))
    story.wait(.hours(74))
    try story.tell(StopClock(.rule("gdpr-33"), because: "none"))
    #expect(try state(2, in: story) == .stoppedLate)
  }

  @Test func `the final report starts from the notification, in a closed incident too`() throws {
    var story = try started("nis2-notification")
    try story.tell(CloseIncident(reason: .external))
    story.wait(.hours(10))
    let sent = Moment(story.now - .hours(2))
    let entries = try story.tell(MeetClock(.rule("nis2-notification")), at: sent)
    #expect(entries.map(\.header.kind) == [.clockMet, .clockStarted])
    #expect(entries.map(\.header.origin) == [.manual, .automatic])
    let final = try #require(story.incident.clock(2))
    #expect(final.follows == 1)
    #expect(story.incident.reckoning(of: final).lines.first?.from == sent)
    // From 24 November 10:00 UTC, a month.
    #expect(
      story.incident.reckoning(of: final).strict == Instant(rfc3339: "2026-12-24T10:00:00Z"))
    try story.tell(MeetClock(.rule("nis2-final")))
    #expect(try state(2, in: story) == .met)
  }

  @Test func `under DORA the final report counts from the latest intermediate one`() throws {
    var story = try started("dora-initial")
    story.wait(.hours(3))
    try story.tell(MeetClock(.rule("dora-initial")))
    let intermediate = try #require(story.incident.runningClock(of: "dora-intermediate"))
    #expect(story.incident.reckoning(of: intermediate).strict == story.now + .hours(72))
    story.wait(.hours(20))
    try story.tell(MeetClock(.rule("dora-intermediate")))
    let final = try #require(story.incident.runningClock(of: "dora-final"))
    #expect(
      story.incident.reckoning(of: final).strict == Instant(rfc3339: "2026-12-25T01:00:00Z"))
    story.wait(.days(3))
    let further = try story.tell(MeetClock(.rule("dora-intermediate")))
    #expect(further.map(\.header.kind) == [.clockMet])
    #expect(
      story.incident.reckoning(of: final).strict == Instant(rfc3339: "2026-12-28T01:00:00Z"))
    #expect(try state(2, in: story) == .met)
  }

  @Test func `a clock is classified once, and only one that counts from it`() throws {
    var story = try started("dora-initial")
    story.wait(.hours(5))
    try story.tell(ClassifyClock(.rule("dora-initial"), because: "many clients hit"))
    let clock = try #require(story.incident.clock(1))
    #expect(story.incident.reckoning(of: clock).strict == story.now + .hours(4))
    #expect(
      story.refusal(of: ClassifyClock(.number(1), because: "x"))
        == .anchorKnown(1, at: Moment(story.now)))
    try story.tell(StartClock("gdpr-33", because: "x"))
    #expect(
      story.refusal(of: ClassifyClock(.number(2), because: "x"))
        == .anchorNotOfRule(.classification, rule: "gdpr-33"))
  }

  @Test func `a corrected anchor moves the deadline`() throws {
    var story = try started()
    let earlier = Moment(story.now - .hours(5))
    try story.tell(CorrectEntry(story.entry(2), occurredAt: earlier, because: "the log says so"))
    let clock = try #require(story.incident.clock(1))
    #expect(story.incident.reckoning(of: clock).strict == story.now + .hours(67))
    try story.tell(story.undoing(3))
    #expect(
      story.incident.reckoning(of: try #require(story.incident.clock(1))).strict
        == story.now + .hours(72))
  }

  @Test func `a start, a meeting with what it started, and a stop can be undone`() throws {
    var story = try started("nis2-notification")
    try story.tell(MeetClock(.number(1)))
    #expect(story.incident.clocks.count == 2)
    #expect(throws: Refusal.restedUpon(2, by: [3])) { try story.decide(story.undoing(2)) }
    try story.tell(story.undoing(3))
    #expect(story.incident.clocks.map(\.number) == [1])
    #expect(story.incident.clock(1)?.isRunning == true)
    try story.tell(StopClock(.number(1), because: "x"))
    try story.tell(story.undoing(6))
    #expect(story.incident.clock(1)?.isRunning == true)
    try story.tell(story.undoing(2))
    #expect(story.incident.clocks.isEmpty)
    // The number that was given is not given again.
    try story.tell(StartClock("gdpr-33", because: "x"))
    #expect(story.incident.clocks.map(\.number) == [3])
  }

  @Test func `the fold of what was stored gives the same clocks`() throws {
    var story = try started("dora-initial")
    try story.tell(ClassifyClock(.number(1), because: "x"))
    try story.tell(MeetClock(.number(1)))
    let folded = Incident(id: story.incident.id, folding: story.entries)
    #expect(folded == story.incident)
    let bytes = try JournalCoding.encoder().encode(story.incident)
    #expect(try JournalCoding.decoder().decode(Incident.self, from: bytes) == story.incident)
    #expect(try JournalCoding.encoder().encode(folded) == bytes)
  }
}
