import IncidentCore
import TestSupport
import Testing

@Suite struct ClockVerdictTests {
  private func at(_ interval: Interval) -> Moment { Moment(Story.start + interval) }

  private func started(_ rule: String, at moment: Moment? = nil) throws -> Story {
    var story = try Story.opened()
    story.zoneName = "Europe/Berlin"
    try story.tell(StartClock(rule, because: "x"), at: moment)
    return story
  }

  private func state(_ number: Int, in story: Story) throws -> ClockState {
    story.incident.state(of: try #require(story.incident.clock(number)), at: story.now)
  }

  @Test func `between the strict deadline and that of the Regulation lies a verdict of its own`()
    throws
  {
    // From 02:17 strictly until 02:17, by the Regulation until 03:00.
    let start = at(.minutes(17))
    var story = try Story.opened()
    story.now = Story.start + .hours(100)
    try story.tell(StartClock("nis2-notification", because: "x"), at: start)
    story.now = Story.start + .hours(72) + .minutes(30)
    #expect(try state(1, in: story) == .strictPassed)
    story.now = Story.start + .hours(73)
    #expect(try state(1, in: story) == .missed)
    let entries = try story.tell(MeetClock(.number(1)), at: at(.minutes(72 * 60 + 40)))
    #expect(try state(1, in: story) == .metWithinLaterReading(by: .minutes(23)))
    guard case .clockMet(let met)? = entries.first?.event else {
      Issue.record("no notification")
      return
    }
    #expect(met.laterDeadline == Story.start + .hours(73))
    try story.tell(
      CorrectEntry(entries[0], occurredAt: at(.minutes(73 * 60 + 1)), because: "x"))
    #expect(try state(1, in: story) == .metLate(by: .minutes(44)))
  }

  @Test func `a clock given up between the two deadlines says so`() throws {
    var story = try started("gdpr-33", at: at(.minutes(0)))
    story.now = Story.start + .hours(72) + .minutes(30)
    try story.tell(StopClock(.number(1), because: "x"))
    #expect(try state(1, in: story) == .stoppedWithinLaterReading)
  }

  @Test func `what is due immediately is due from the start and never late`() throws {
    var story = try started("gdpr-34")
    #expect(try state(1, in: story) == .dueAtOnce)
    story.wait(.hours(200))
    #expect(try state(1, in: story) == .dueAtOnce)
    try story.tell(MeetClock(.number(1)))
    #expect(try state(1, in: story) == .met)
  }

  /// DORA's three clocks, the intermediate report sent at once, the final one 40 days later.
  private func finalSentLate() throws -> Story {
    var story = try started("dora-initial")
    try story.tell(MeetClock(.number(1)))
    try story.tell(MeetClock(.number(2)))
    story.wait(.days(40))
    try story.tell(MeetClock(.number(3)))
    return story
  }

  @Test func `a further report that is recorded afterwards heals no late final one`() throws {
    var story = try finalSentLate()
    let verdict = try state(3, in: story)
    #expect(verdict == .metLate(by: .days(10)))
    for moment in [at(.days(20)), at(.days(40))] {
      let entries = try story.tell(MeetClock(.number(2)), at: moment)
      #expect(entries.map(\.header.kind) == [.clockMet])
      #expect(try state(3, in: story) == verdict)
    }
    #expect(story.incident.clocks.count == 3)
  }

  @Test func `a further report that is dated back heals no late one either`() throws {
    var story = try started("dora-initial")
    try story.tell(MeetClock(.number(1)))
    story.wait(.hours(80))
    try story.tell(MeetClock(.number(2)))
    let verdict = try state(2, in: story)
    #expect(verdict.lateness == .hours(8))
    try story.tell(MeetClock(.number(2)), at: at(.hours(10)))
    #expect(try state(2, in: story) == verdict)
  }

  @Test func `that a deadline had passed before a further report moved it stays in view`() throws {
    var story = try started("dora-initial")
    try story.tell(MeetClock(.number(1)))
    try story.tell(MeetClock(.number(2)))
    let final = try #require(story.incident.runningClock(of: "dora-final"))
    let former = try #require(story.incident.reckoning(of: final).strict)
    story.wait(.days(5))
    try story.tell(MeetClock(.number(2)))
    #expect(story.incident.passedDeadlines(of: final).isEmpty)
    let second = try #require(story.incident.reckoning(of: final).strict)
    #expect(second > former)
    story.now = second + .hours(1)
    try story.tell(RecordDue(), as: .system)
    try story.tell(MeetClock(.number(2)))
    #expect(story.incident.passedDeadlines(of: final) == [second])
    #expect(try state(3, in: story) == .running)
    // It can fall due anew, and that is recorded anew.
    story.wait(.days(40))
    let due = try story.tell(RecordDue(), as: .system)
    #expect(
      due.contains { entry in
        if case .dueRecorded(let payload) = entry.event {
          payload.cause == .clock(3)
        } else {
          false
        }
      })
  }

  @Test func `a final report started by hand counts from the notification once that is sent`()
    throws
  {
    var story = try started("nis2-notification")
    try story.tell(StartClock("nis2-final", because: "counsel asks for it"))
    story.wait(.hours(50))
    let entries = try story.tell(MeetClock(.number(1)))
    #expect(entries.map(\.header.kind) == [.clockMet])
    let final = try #require(story.incident.clock(2))
    #expect(final.follows == 1)
    #expect(story.incident.anchors(of: final)[.notification] == Moment(story.now))
    try story.tell(story.undoing(entries[0].sequence))
    #expect(story.incident.clock(2)?.follows == nil)
    #expect(Incident(id: story.incident.id, folding: story.entries) == story.incident)
  }

  @Test func `a final report sent already under a clock of its own is not asked for again`() throws
  {
    var story = try started("nis2-notification")
    try story.tell(StartClock("nis2-final", because: "x"))
    story.wait(.hours(5))
    try story.tell(MeetClock(.number(2)))
    let entries = try story.tell(MeetClock(.number(1)), at: at(.hours(4)))
    #expect(entries.map(\.header.kind) == [.clockMet])
  }

  @Test func `late, GDPR 33 wants the reasons`() throws {
    var story = try started("gdpr-33")
    story.now = Story.start + .hours(72)
    #expect(story.refusal(of: MeetClock(.number(1))) == nil)
    story.wait(.minutes(5))
    #expect(
      story.refusal(of: MeetClock(.number(1), text: " "))
        == .delayReasonsMissing(1, "gdpr-33", by: .minutes(5)))
    #expect(story.refusal(of: MeetClock(.number(1), text: "forensics")) == nil)
    var other = try started("nis2-notification")
    other.wait(.hours(90))
    #expect(other.refusal(of: MeetClock(.number(1))) == nil)
  }

  @Test func `a second breach has a clock of its own, and its number has to be said`() throws {
    var story = try started("gdpr-33")
    story.wait(.hours(1))
    #expect(
      story.refusal(of: StartClock("gdpr-33", because: "y")) == .clockRunning("gdpr-33", clock: 1))
    try story.tell(StartClock("gdpr-33", because: "y", isAnother: true))
    let ambiguous = Refusal.ambiguousClock("gdpr-33", clocks: [1, 2])
    #expect(story.refusal(of: MeetClock(.rule("gdpr-33"))) == ambiguous)
    #expect(story.refusal(of: StopClock(.rule("gdpr-33"), because: "x")) == ambiguous)
    try story.tell(MeetClock(.number(1)))
    try story.tell(MeetClock(.rule("gdpr-33")))
    #expect(story.incident.clock(2)?.isRunning == false)
  }

  @Test func `each notification has its own final report`() throws {
    var story = try started("nis2-notification")
    try story.tell(StartClock("nis2-notification", because: "y", isAnother: true))
    try story.tell(MeetClock(.number(1)))
    try story.tell(MeetClock(.number(2)))
    #expect(story.incident.clocks.map(\.follows) == [nil, nil, 1, 2])
  }

  @Test func `what was not started says what it waits for`() throws {
    let story = try started("dora-initial")
    #expect(
      story.refusal(of: MeetClock(.rule("dora-final")))
        == .clockNotStarted("dora-final", follows: "dora-intermediate"))
    #expect(
      story.refusal(of: MeetClock(.rule("gdpr-34"))) == .clockNotStarted("gdpr-34", follows: nil))
    #expect(
      story.refusal(of: MeetClock(.rule("gdpr")))
        == .unknownClock("gdpr", known: ["dora-initial"]))
  }
}
