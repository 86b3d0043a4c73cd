import IncidentCore
import TestSupport
import Testing

/// No act, no correction and no undoing brings about an order that cannot have been.
@Suite struct TimeOrderTests {
  private func at(_ minutes: Int, _ precision: Precision = .exact) -> Moment {
    Moment(Story.start + .minutes(minutes), precision: precision)
  }

  /// Opened and detected at 0, told at 600 minutes.
  private func story() throws -> Story {
    var story = Story(now: Story.start + .minutes(600))
    try story.tell(
      OpenIncident(title: "Driver throws parcels", detected: at(0)), at: at(0))
    return story
  }

  @Test("A milestone lies after the detection and after the one before it")
  func milestones() throws {
    var story = try story()
    for act in [ContainIncident(), ResolveIncident(), CloseIncident(reason: .external)] as [any Act]
    {
      #expect(refusal(story, act, at: -60)?.thingsOutOfOrder?.last == .detected)
      #expect(refusal(story, act, at: -60)?.correctedFirst == 1)
    }
    try story.tell(ContainIncident(), at: at(60))
    #expect(
      refusal(story, ResolveIncident(), at: 50)?.thingsOutOfOrder
        == [.status(.resolved), .status(.contained)])
    try story.tell(ResolveIncident(), at: at(100))
    #expect(refusal(story, CloseIncident(reason: .resolved), at: 90)?.correctedFirst == 3)
    try story.tell(ReopenIncident(because: "again"), at: at(200))
    #expect(
      refusal(story, ContainIncident(), at: 150)?.thingsOutOfOrder
        == [.status(.contained), .status(.open)])
    try story.tell(ContainIncident(), at: at(200))
  }

  @Test("What is known to the hour or the day only may have been in order")
  func precision() throws {
    let story = try story()
    #expect(throws: Never.self) { try story.decide(ContainIncident(), at: at(-30, .hour)) }
    #expect(refusal(story, ContainIncident(), at: -90, .hour) != nil)
  }

  @Test("What was around the hour of detection may have been after it, and the reverse")
  func around() throws {
    let noticed = Story.start + .minutes(60)
    // As "around 4:00" is stored, and as it was before.
    for detected in [
      Moment.around(noticed, offset: 3600), Moment(noticed, precision: .hour, offset: 3600),
    ] {
      var story = Story(now: Story.start + .hours(10))
      try story.tell(OpenIncident(title: "Driver throws parcels", detected: detected), at: at(60))
      #expect(refusal(story, ContainIncident(), at: 30) == nil)
      #expect(refusal(story, ContainIncident(), at: 50, .minute) == nil)
      #expect(
        refusal(story, ContainIncident(), at: 29, .minute)?.thingsOutOfOrder
          == [.status(.contained), .detected])
      try story.tell(ContainIncident(), at: at(50))
      let span = try #require(Figures(story.incident, at: story.now).timeToContain)
      #expect(span == Figures.Span(shortest: .zero, longest: .minutes(20)))
    }
  }

  @Test("The minute, the day and the month before lie before", arguments: Precision.allCases)
  func adjoining(_ precision: Precision) {
    // The hour of a clock time that is known roughly begins at any minute.
    let minute = precision == .hour ? 10 : 0
    let beginning = CivilTime(year: 2026, month: 12, day: 1, hour: 0, minute: minute)
    let start = beginning?.instant(offset: 0) ?? Story.start
    let former: Moment =
      switch precision {
      case .exact: Moment(start - Interval(milliseconds: 1))
      case .minute: Moment(start - .minutes(1), precision: .minute)
      case .hour: Moment(start - .hours(1), precision: .hour)
      case .day: Moment(start - .days(1), precision: .day)
      case .month: Moment(start - .days(30), precision: .month)
      }
    let later = Moment(start, precision: precision)
    #expect(former.isBefore(later) && former.isBefore(Moment(start)))
    #expect(!later.isBefore(later) && !later.isBefore(Moment(start)) && !later.isBefore(former))
  }

  @Test("Nothing happens in the minute or on the day before the storm was noticed")
  func minuteBefore() throws {
    var story = Story(now: Story.start + .hours(60))
    let noticed = Moment(Story.start + .minutes(600), precision: .minute)
    try story.tell(OpenIncident(title: "Driver throws parcels", detected: noticed), at: noticed)
    let before = Moment(noticed.instant - .minutes(1), precision: .minute)
    #expect(
      story.refusal(of: ContainIncident(), at: before)?.thingsOutOfOrder
        == [.status(.contained), .detected])
    #expect(story.refusal(of: ContainIncident(), at: noticed) == nil)
    let today = Moment(Story.start - .hours(2), precision: .day)
    try story.tell(StartClock("gdpr-33", because: "x"), at: today)
    let yesterday = Moment(today.instant - .days(1), precision: .day)
    #expect(
      story.refusal(of: MeetClock(.number(1)), at: yesterday)
        == .beforeClock(yesterday, since: today, entry: 2))
    #expect(
      story.refusal(
        of: StartClock("dora-initial", because: "x", classifiedAt: yesterday), at: today)
        == .beforeClock(yesterday, since: today, entry: nil))
    // What stands so in an older record gives no figure.
    try story.tell(ContainIncident(), at: noticed)
    story.incident.milestones[0].at = before
    let figures = Figures(story.incident, at: story.now)
    #expect(figures.timeToContain == nil)
    #expect(figures.disorders[.contain]?.second.at == before)
  }

  @Test("Where milestones in between are coarse, those around them are held apart all the same")
  func acrossCoarse() throws {
    var story = try story()
    try story.tell(ContainIncident(), at: at(120))
    try story.tell(ResolveIncident(), at: at(0, .day))
    #expect(
      refusal(story, CloseIncident(reason: .resolved), at: 60)?.thingsOutOfOrder
        == [.status(.closed), .status(.contained)])
  }

  @Test("A correction keeps to the order, and the refusal says which goes first")
  func corrections() throws {
    var story = try story()
    let contained = try story.tell(ContainIncident(), at: at(60))[0]
    let resolved = try story.tell(ResolveIncident(), at: at(100))[0]
    let late = CorrectEntry(contained, occurredAt: at(120))
    #expect(story.refusal(of: late)?.correctedFirst == resolved.sequence)
    let early = CorrectEntry(resolved, occurredAt: at(30))
    #expect(story.refusal(of: early)?.correctedFirst == contained.sequence)
    #expect(
      story.refusal(of: DateIncident(detected: at(90)))?.correctedFirst == contained.sequence)
    #expect(
      story.refusal(of: DateIncident(detected: at(30)))?.thingsOutOfOrder == [.opened, .detected])
    try story.tell(CorrectEntry(story.entry(1), occurredAt: at(90)))
    #expect(
      story.refusal(of: DateIncident(started: at(5)))?.thingsOutOfOrder == [.detected, .started])
    try story.tell(CorrectEntry(resolved, occurredAt: at(130)))
    try story.tell(late)
    try story.tell(DateIncident(detected: at(90)))
    #expect(
      story.refusal(of: CorrectEntry(story.entry(1), occurredAt: at(0)))?.thingsOutOfOrder
        == [.opened, .detected])
  }

  @Test("Nothing is corrected to after it was recorded")
  func afterRecording() throws {
    var story = try story()
    let note = try story.tell(AddNote("x"))[0]
    story.wait(.hours(5))
    let later = Moment(story.now - .hours(1))
    #expect(
      story.refusal(of: CorrectEntry(note, occurredAt: later))
        == .afterRecording(note.sequence, later, recorded: note.header.recordedAt))
    #expect(
      story.refusal(
        of: CorrectEntry(note, occurredAt: Moment(note.header.recordedAt + .minutes(4)))) == nil)
  }

  @Test("An acknowledgement stays behind its escalation, and the alert in its order")
  func alerts() throws {
    var story = try story()
    #expect(
      refusal(story, RaiseAlert(to: .yellow, because: "x"), at: -10)?.thingsOutOfOrder
        == [.alert(.yellow), .detected])
    let raised = try story.tell(RaiseAlert(to: .yellow, because: "wind"), at: at(10))[0]
    let answered = try story.tell(AcknowledgeEscalation(), at: at(20))[0]
    #expect(
      story.refusal(of: CorrectEntry(answered, occurredAt: at(5)))?.correctedFirst
        == raised.sequence)
    #expect(
      story.refusal(of: CorrectEntry(raised, occurredAt: at(25)))?.correctedFirst
        == answered.sequence)
    #expect(
      refusal(story, LowerAlert(to: .green, because: "calm"), at: 5)?.thingsOutOfOrder
        == [.alert(.green), .alert(.yellow)])
  }

  @Test("A statement's way keeps its order under corrections")
  func statement() throws {
    var story = try story()
    let text = "We are looking into it."
    let drafted = try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "First."), as: "fuchs", at: at(10)
    )[0]
    let edited = try story.tell(
      EditStatement(1, text: text, current: "First."), as: "fuchs", at: at(20))[0]
    let submitted = try story.tell(SubmitStatement(1, text: text), as: "fuchs", at: at(30))[0]
    let approved = try story.tell(ApproveWhatStands(1), as: "celik", at: at(40))[0]
    let published = try story.tell(PublishStatement(1, text: text), at: at(50))[0]
    let withdrawn = try story.tell(WithdrawStatement(1, because: "wrong"), at: at(60))[0]
    let way = [drafted, edited, submitted, approved, published, withdrawn]
    for (index, entry) in way.enumerated() {
      let back = CorrectEntry(entry, occurredAt: at(index * 10 - 5))
      let on = CorrectEntry(entry, occurredAt: at(index * 10 + 25))
      let neighbour = index > 0 ? way[index - 1].sequence : 1
      if index > 0 {
        #expect(story.refusal(of: back, as: "celik")?.correctedFirst == neighbour, "\(index)")
      }
      if index < way.count - 1 {
        #expect(story.refusal(of: on, as: "celik")?.correctedFirst == way[index + 1].sequence)
      }
      let slightly = CorrectEntry(entry, occurredAt: at(index * 10 + 12))
      #expect(story.refusal(of: slightly, as: "celik") == nil, "\(index)")
    }
  }

  @Test("What went out without approvals may have gone out before they were asked for")
  func irregular() throws {
    var story = try story()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "Sorry."), as: "fuchs", at: at(10)
    )
    try story.tell(SubmitStatement(1, text: "Sorry."), as: "fuchs", at: at(30))
    try story.tell(ApproveWhatStands(1), as: "celik", at: at(40))
    let act = PublishStatement(1, text: "Sorry.", release: .unapproved(because: "the agency did"))
    #expect(
      refusal(story, act, at: 5)?.thingsOutOfOrder?.first
        == .statement(1, .publication, by: "adler"))
    try story.tell(act, at: at(20))
  }

  @Test("A correction of a statement is written once that is out")
  func correctingStatement() throws {
    var story = try story()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "Sorry."), at: at(10))
    try story.tell(
      PublishStatement(1, text: "Sorry.", release: .unapproved(because: "hurry")), at: at(20))
    let act = DraftStatement(
      channel: Channel("x"), language: "en", text: "Corrected.", corrects: 1)
    #expect(refusal(story, act, at: 15)?.correctedFirst == 3)
    #expect(refusal(story, act, at: 20) == nil)
  }

  @Test("Promises, claims, posts and freezes keep their order under corrections")
  func smaller() throws {
    var story = try story()
    let made = try story.tell(
      MakePromise("call", due: Story.start + .minutes(60)), at: at(10))[0]
    let kept = try story.tell(
      SettlePromise(1, .kept, source: "https://x.example/1"), at: at(40))[0]
    let claim = try story.tell(AddClaim("ours"), at: at(10))[0]
    let found = try story.tell(SettleClaim(1, .isFalse, because: "no"), at: at(40))[0]
    let frozen = try story.tell(FreezePosting([Channel("x")], because: "storm"), at: at(10))[0]
    let confirmed = try story.tell(ConfirmFreeze(Channel("x")), at: at(40))[0]
    for (first, second) in [(made, kept), (claim, found), (frozen, confirmed)] {
      #expect(
        story.refusal(of: CorrectEntry(second, occurredAt: at(5)))?.correctedFirst
          == first.sequence)
      #expect(
        story.refusal(of: CorrectEntry(first, occurredAt: at(45)))?.correctedFirst
          == second.sequence)
    }
    #expect(
      story.refusal(of: CorrectEntry(made, occurredAt: at(90)))?.thingsOutOfOrder?.last
        == .promiseMade(1))
  }

  @Test("The team acts on a storm once it has noticed it; the wind may be read of a time before")
  func team() throws {
    var story = try story()
    let acts: [any Act] = [
      AssessIncident(history: .no), AddClaim("ours"), MakePromise("call", due: story.now),
      TriagePost(channel: Channel("x"), text: "x", answers: TriageAnswers(isThreat: true)),
      FreezePosting([Channel("x")], because: "storm"),
      DraftStatement(channel: Channel("x"), language: "en", text: "Sorry."),
    ]
    for act in acts {
      #expect(refusal(story, act, at: -60)?.thingsOutOfOrder?.last == .detected, "\(act)")
      #expect(refusal(story, act, at: -60)?.correctedFirst == 1, "\(act)")
      #expect(refusal(story, act, at: 0, .day) == nil, "\(act)")
      let entry = try story.tell(act, at: at(10))[0]
      #expect(
        story.refusal(of: CorrectEntry(entry, occurredAt: at(-60)))?.correctedFirst == 1, "\(act)")
      #expect(story.refusal(of: DateIncident(detected: at(30))) != nil, "\(act)")
    }
    for act in [
      ReadWind(social: WindLevel(rawValue: 2)), InformAudience(.victim, by: "police"),
    ] as [any Act] {
      #expect(refusal(story, act, at: -60) == nil, "\(act)")
    }
    try story.tell(DateIncident(detected: at(-90)))
    #expect(refusal(story, AddClaim("ours too"), at: -60) == nil)
  }

  @Test("A step is done after it was begun, and may have been before its run")
  func steps() throws {
    var story = try Story.following()
    story.wait(.hours(2))
    let begun = try story.tell(StartStep("verify"), at: at(30))[0]
    let act = CompleteStep("verify", url: "https://x.example/1")
    #expect(refusal(story, act, at: 20)?.correctedFirst == begun.sequence)
    let done = try story.tell(act, at: at(40))[0]
    #expect(
      story.refusal(of: CorrectEntry(begun, occurredAt: at(50)))?.correctedFirst == done.sequence)
    try story.tell(story.undoing(done.sequence))
    try story.tell(story.undoing(begun.sequence))
    #expect(refusal(story, act, at: -20) == nil)
  }

  @Test(
    "Nobody takes up a playbook, decides, skips or answers before the storm was noticed")
  func callsOfStorm() throws {
    var story = try story()
    let run = StartRun(SamplePlaybook.misconduct)
    #expect(refusal(story, run, at: -60)?.thingsOutOfOrder == [.runStarted(1), .detected])
    try story.tell(run, at: at(10))
    #expect(
      refusal(story, SkipStep("verify", because: "x"), at: -60)?.thingsOutOfOrder
        == [.stepSkipped("verify"), .detected])
    try story.tell(SkipStep("verify", because: "x"), at: at(20))
    try story.tell(SetFact("victim", "yes"), at: at(20))
    #expect(
      refusal(story, MakeDecision("genuine", option: "yes"), at: -60)?.thingsOutOfOrder
        == [.stepDone("genuine"), .detected])
    // The alert is known to the day only, so that the answer may have come after it.
    try story.tell(RaiseAlert(to: .orange, because: "x"), at: at(-120, .day))
    #expect(
      refusal(story, AcknowledgeEscalation(), at: -60)?.thingsOutOfOrder
        == [.acknowledgement("adler"), .detected])
    #expect(refusal(story, AcknowledgeEscalation(), at: 30) == nil)
  }

  @Test("An undoing brings about no such order")
  func undoing() throws {
    var story = try story()
    try story.tell(CorrectEntry(story.entry(1), occurredAt: at(60)))
    try story.tell(DateIncident(detected: at(60)))
    let earlier = try story.tell(DateIncident(detected: at(30)))[0]
    let contained = try story.tell(ContainIncident(), at: at(40))[0]
    let refusal = story.refusal(of: story.undoing(earlier.sequence))
    #expect(refusal?.thingsOutOfOrder == [.status(.contained), .detected])
    #expect(refusal?.correctedFirst == contained.sequence)
    try story.tell(CorrectEntry(contained, occurredAt: at(70)))
    try story.tell(story.undoing(earlier.sequence))
  }

  @Test("What stands in an older record may be mended step by step")
  func older() throws {
    var story = try story()
    let contained = try story.tell(ContainIncident(), at: at(60))[0]
    story.incident.move(contained.sequence, to: at(-30))
    #expect(story.incident.brokenOrders.map(\.second.thing) == [.status(.contained)])
    try story.tell(ResolveIncident(), at: at(100))
    try story.tell(CorrectEntry(contained, occurredAt: at(-10)))
    try story.tell(CorrectEntry(contained, occurredAt: at(10)))
    #expect(story.incident.brokenOrders.isEmpty)
  }

  private func refusal(
    _ story: Story, _ act: any Act, at minutes: Int, _ precision: Precision = .exact
  ) -> Refusal? {
    do {
      _ = try story.decide(act, at: at(minutes, precision))
      return nil
    } catch {
      return error
    }
  }
}

extension Incident {
  /// Moves a milestone as no act does, to where records of before may have it.
  fileprivate mutating func move(_ sequence: Int, to moment: Moment) {
    for index in milestones.indices where milestones[index].sequence == sequence {
      milestones[index].at = moment
    }
  }
}
