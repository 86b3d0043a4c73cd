import IncidentCore
import TestSupport
import Testing

@Suite struct ClockDueTests {
  private func story(_ rule: String) throws -> Story {
    var story = try Story.opened()
    try story.tell(StartClock(rule, because: "x"))
    return story
  }

  private func clocks(_ story: Story) -> [DueItem] {
    story.incident.dueItems(at: story.now).filter { item in
      switch item.cause {
      case .clock, .clockReminder: true
      default: false
      }
    }
  }

  @Test func `a deadline is due from its owner before and after it`() throws {
    var story = try story("gdpr-33")
    #expect(
      clocks(story) == [
        DueItem(cause: .clock(1), due: Story.start + .hours(72), level: nil, role: .dataProtection)
      ])
    story.wait(.hours(72))
    #expect(clocks(story).map(\.level) == [.passed])
    try story.tell(MeetClock(.number(1)))
    #expect(clocks(story).isEmpty)
  }

  @Test func `tick records a missed deadline once, at the deadline`() throws {
    var story = try story("gdpr-33")
    story.wait(.hours(100))
    let recorded = try story.tell(RecordDue(), as: .system).filter { entry in
      if case .dueRecorded(let payload) = entry.event { payload.cause == .clock(1) } else { false }
    }
    #expect(recorded.map(\.header.occurredAt.instant) == [Story.start + .hours(72)])
    #expect(try story.decide(RecordDue()).isEmpty)
  }

  @Test func `a notification sent in time and recorded afterwards overtakes that`() throws {
    var story = try story("gdpr-33")
    story.wait(.hours(100))
    try story.tell(RecordDue(), as: .system)
    try story.tell(MeetClock(.number(1)), at: Moment(Story.start + .hours(70)))
    let overtaken = Timeline(story.entries, order: .record).items.filter { item in
      if case .dueRecorded(let payload) = item.entry.event {
        payload.cause == .clock(1)
      } else {
        false
      }
    }
    #expect(overtaken.map(\.overtakenBy) == [story.entries.count])
  }

  @Test func `immediately is due from the first moment and again each hour`() throws {
    var story = try story("gdpr-34")
    for hour in [0, 1, 25] {
      story.now = Story.start + .hours(hour) + .minutes(59)
      #expect(
        clocks(story) == [
          DueItem(
            cause: .clockReminder(1, hour: hour), due: Story.start + .hours(hour), level: .passed,
            role: .dataProtection, since: Story.start)
        ])
    }
    let reminders = { (story: Story) in
      story.entries.filter { entry in
        if case .dueRecorded(let payload) = entry.event {
          payload.cause == .clockReminder(1, hour: 25)
            || payload.cause == .clockReminder(1, hour: 26)
        } else {
          false
        }
      }.count
    }
    try story.tell(RecordDue(), as: .system)
    try story.tell(RecordDue(), as: .system)
    #expect(reminders(story) == 1)
    story.wait(.minutes(1))
    try story.tell(RecordDue(), as: .system)
    #expect(reminders(story) == 2)
    try story.tell(MeetClock(.number(1)))
    #expect(clocks(story).isEmpty)
  }

  @Test func `a clock goes on in a closed incident`() throws {
    var story = try story("gdpr-33")
    try story.tell(CloseIncident(reason: .external))
    #expect(clocks(story).count == 1)
  }

  @Test func `a cause is stored under a name that is read again`() {
    for cause in [DueCause.clock(3), .clockReminder(3, hour: 5)] {
      #expect(DueCause(text: cause.text) == cause)
    }
    #expect(DueCause(text: "clock-reminder:3") == nil)
    #expect(DueCause(text: "clock:x") == nil)
  }
}

@Suite struct ClockInPlaybookTests {
  @Test func `a step about a clock is due by its strict deadline, where that is earlier`() throws {
    var story = try Story.following(
      SamplePlaybook.of([
        Step(id: "report", due: [DueRule(.hours(100))], clock: "gdpr-33"),
        Step(id: "call", due: [DueRule(.hours(1))], clock: "gdpr-33"),
        Step(id: "letter", clock: "gdpr-34"),
      ]))
    #expect(story.view("report")?.due == Story.start + .hours(100))
    try story.tell(StartClock("gdpr-33", because: "x"))
    try story.tell(StartClock("gdpr-34", because: "x"))
    #expect(story.view("report")?.due == Story.start + .hours(72))
    #expect(story.view("call")?.due == Story.start + .hours(1))
    #expect(story.view("letter")?.due == nil)
    try story.tell(StopClock(.rule("gdpr-33"), because: "x"))
    #expect(story.view("report")?.due == Story.start + .hours(100))
  }

  private func proposing(_ rule: String = "gdpr-33") throws -> Story {
    var story = try Story.following(
      SamplePlaybook.of(
        [Step(id: "report")],
        standing: [
          StandingBranch(
            id: "data", when: Condition(source: #"fact.data == "yes""#), proposal: .clock(rule))
        ]))
    try story.tell(SetFact("data", "yes"))
    return story
  }

  @Test func `accepting starts the clock from the moment said, and was itself done now`() throws {
    var story = try proposing()
    #expect(story.proposed == ["data"])
    let known = Moment(story.now - .hours(6))
    let accept = AnswerProposal(
      "data", .accepted, because: "IT confirms", clockRunsFromMoment: true)
    let entries = try story.tell(accept, at: known)
    #expect(entries.map(\.header.occurredAt) == [Moment(story.now), known])
    #expect(story.incident.runningClock(of: "gdpr-33")?.anchors[.awareness]?.at == known)
  }

  @Test func `from when it runs and why must be said`() throws {
    let story = try proposing()
    #expect(
      story.refusal(of: AnswerProposal("data", .accepted, because: "x"))
        == .clockAnchorMissing(rule: "gdpr-33", branch: "data"))
    #expect(
      story.refusal(of: AnswerProposal("data", .accepted, clockRunsFromMoment: true))
        == .textMissing(.because))
    let unknown = try proposing("gone")
    #expect(
      unknown.refusal(
        of: AnswerProposal("data", .accepted, because: "x", clockRunsFromMoment: true))
        == .unknownClockRule("gone", known: ClockRules.sample.ids))
  }

  @Test func `where the clock runs already accepting only answers, and takes no moment`() throws {
    var story = try proposing()
    try story.tell(StartClock("gdpr-33", because: "x"))
    let known = Moment(story.now - .hours(6))
    let accept = AnswerProposal("data", .accepted, because: "x", clockRunsFromMoment: true)
    #expect(story.refusal(of: accept, at: known) == .clockRunning("gdpr-33", clock: 1))
    let entries = try story.tell(AnswerProposal("data", .accepted))
    #expect(entries.map(\.header.kind) == [.proposalAnswered])
  }
}
