import IncidentCore
import TestSupport
import Testing

/// An act that is told and undone leaves the incident as it was.
@Suite struct RestorationTests {
  /// An act of a kind, and what must come before it.
  private struct Case {
    let kind: EventKind
    var before: [any Act] = []
    let act: any Act
    var actor: PersonID = "adler"
  }

  private static func story() throws -> Story {
    var story = try Story.following()
    try story.tell(AddNote("a post"))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    try story.tell(AcknowledgeEscalation(person: "dietz"), as: "dietz")
    try story.tell(ReadWind(social: WindLevel(rawValue: 5), because: "a crowd"))
    try story.tell(SetFact("victim", "no"))
    for _ in 1...3 {
      try story.tell(
        DraftStatement(channel: Channel("website"), language: "en", text: "Sorry."), as: "fuchs")
    }
    for number in 2...3 {
      try story.tell(SubmitStatement(number, text: "Sorry."), as: "fuchs")
    }
    try story.tell(ApproveWhatStands(3))
    try story.tell(MakePromise("refund", due: story.now + .days(2)))
    try story.tell(StartClock("dora-initial", because: "a bank is hit"))
    try story.tell(AddAction("train", owner: "hr", due: Moment(story.now + .days(9))))
    try story.tell(AddClaim("the driver was ours"))
    try story.tell(AssessIncident(cluster: .victim, history: .no))
    let answers = TriageAnswers(
      isThreat: false, truth: .isTrue, isPositive: false, kind: .unhappy)
    try story.tell(TriagePost(channel: Channel("x"), text: "broken", answers: answers))
    story.wait(.minutes(20))
    return story
  }

  private static func cases(_ story: Story) -> [Case] {
    let earlier = Moment(Story.start - .hours(1))
    return [
      Case(kind: .incidentContained, act: ContainIncident()),
      Case(kind: .incidentResolved, act: ResolveIncident()),
      Case(kind: .incidentClosed, act: CloseIncident(reason: .external)),
      Case(
        kind: .incidentReopened, before: [CloseIncident(reason: .external)],
        act: ReopenIncident(because: "again")),
      Case(kind: .incidentDated, act: DateIncident(started: earlier, detected: earlier)),
      Case(kind: .channelAdded, act: AddChannel(Channel("tv"))),
      Case(kind: .roleAssigned, act: AssignRole(role: .scribe, person: "brandt")),
      Case(kind: .noteAdded, act: AddNote("another")),
      Case(kind: .windRead, act: ReadWind(social: nil, media: WindLevel(rawValue: 6))),
      Case(kind: .alertRaised, act: RaiseAlert(to: .red, because: "news")),
      Case(kind: .alertLowered, act: LowerAlert(to: .green, because: "typo")),
      Case(kind: .escalationAcknowledged, act: AcknowledgeEscalation()),
      Case(kind: .runStarted, act: StartRun(SamplePlaybook.accident)),
      Case(kind: .stepStarted, act: StartStep("verify")),
      Case(
        kind: .runMoved, before: [SetFact("injury", "yes", because: "a call")],
        act: MoveRun(SamplePlaybook.newerMisconduct, because: "checked")),
      Case(kind: .stepsAssigned, act: AssignSteps(.role(.monitoring), to: "gross")),
      Case(
        kind: .itemsTicked, before: [StartRun(SamplePlaybook.calls)],
        act: TickItems("calls", items: [1, 3])),
      Case(
        kind: .itemsTicked,
        before: [StartRun(SamplePlaybook.calls), TickItems("calls", items: [2])],
        act: TickItems("calls", items: [3])),
      Case(kind: .stepDone, act: CompleteStep("verify", url: "https://x.example/1")),
      Case(
        kind: .stepDone, before: [StartStep("verify")],
        act: CompleteStep("verify", url: "https://x.example/1")),
      Case(kind: .stepSkipped, act: SkipStep("thank", because: "no")),
      Case(
        kind: .decisionMade,
        act: MakeDecision("genuine", option: "yes", outOfOrderBecause: "on air")),
      Case(
        kind: .decisionMade,
        before: [MakeDecision("genuine", option: "yes", outOfOrderBecause: "on air")],
        act: MakeDecision("genuine", option: "no", because: "a fake")),
      Case(kind: .factSet, act: SetFact("injury", "yes", because: "a call")),
      Case(kind: .factSet, act: SetFact("victim", "yes", because: "a call")),
      Case(
        kind: .proposalAnswered, act: AnswerProposal("storm", .declined, because: "a village")),
      Case(kind: .proposalAnswered, act: AnswerProposal("storm", .accepted)),
      Case(
        kind: .statementDrafted,
        act: DraftStatement(channel: Channel("x"), language: "de", text: "Text.")),
      Case(kind: .statementEdited, act: EditStatement(3, text: "Other.", current: "Sorry.")),
      Case(kind: .statementSubmitted, act: SubmitStatement(1, text: "Sorry.")),
      Case(kind: .statementApproved, act: ApproveWhatStands(2)),
      Case(kind: .statementRejected, act: RejectStatement(3, because: "too soft")),
      Case(kind: .statementWithdrawn, act: WithdrawStatement(2, because: "not now")),
      Case(kind: .audienceInformed, act: InformAudience(.staff, via: "intranet")),
      Case(kind: .promiseMade, act: MakePromise("call", due: story.now + .hours(1))),
      Case(kind: .promiseSettled, act: SettlePromise(1, .kept, unproven: "a call")),
      Case(
        kind: .promiseMoved, act: MovePromise(1, due: story.now + .days(4), because: "they asked")),
      Case(
        kind: .postingFrozen,
        act: FreezePosting([Channel("tv"), Channel("x")], because: "no jokes today")),
      Case(
        kind: .freezeConfirmed, before: [FreezePosting([Channel("x")], because: "no jokes today")],
        act: ConfirmFreeze(Channel("x"), text: "3 posts")),
      Case(
        kind: .freezeReleased, before: [FreezePosting([Channel("x")], because: "no jokes today")],
        act: ReleaseFreeze(nil, because: "calm")),
      Case(kind: .clockStarted, act: StartClock("gdpr-33", because: "IT confirms access")),
      Case(kind: .clockClassified, act: ClassifyClock(.number(1), because: "major")),
      Case(kind: .clockMet, act: MeetClock(.number(1))),
      Case(kind: .clockMet, before: [MeetClock(.number(1))], act: MeetClock(.number(2))),
      Case(kind: .clockStopped, act: StopClock(.number(1), because: "no bank")),
      Case(
        kind: .assessmentMade, act: AssessIncident(type: .challenge, history: .yes, because: "2019")
      ),
      Case(kind: .claimAdded, act: AddClaim("he was drunk")),
      Case(kind: .claimSettled, act: SettleClaim(1, .isFalse, because: "no shift")),
      Case(
        kind: .strategiesSet, before: [SetStrategies(2, [.denial])],
        act: SetStrategies(2, [.apology])),
      Case(kind: .statedClaimsSet, act: SetStatedClaims(3, [1])),
      Case(
        kind: .postTriaged,
        act: TriagePost(channel: Channel("x"), text: "x", answers: TriageAnswers(isThreat: true))),
      Case(kind: .postSettled, act: SettlePost.answered(1)),
      Case(
        kind: .statementSubmitted,
        before: [SetStrategies(1, [.denial, .apology])],
        act: SubmitStatement(1, text: "Sorry.", contradictingBecause: "so")),
      Case(kind: .lessonAdded, act: AddLesson(.well, "The roster was right")),
      Case(
        kind: .actionAdded,
        act: AddAction("buy", owner: "hr", due: Moment(story.now + .days(1)))),
      Case(kind: .actionSettled, act: SettleAction(1, .done)),
      Case(
        kind: .entryCorrected,
        act: CorrectEntry(story.entry(6), text: "a mob", occurredAt: earlier)),
      Case(
        kind: .entryCorrected,
        before: [CorrectEntry(story.entry(6), occurredAt: Moment(Story.start - .hours(2)))],
        act: CorrectEntry(story.entry(6), occurredAt: earlier)),
      Case(kind: .reportWorded, act: WordReport(for: .public, title: "Our depot")),
      Case(
        kind: .visibilityChanged,
        act: ChangeVisibility(story.entry(3), isPublic: true, present: false)),
    ]
  }

  @Test("whatever can be undone leaves the state as it was before")
  func everyKind() throws {
    let base = try Self.story()
    let cases = Self.cases(base)
    for example in cases {
      var story = base
      for act in example.before { try story.tell(act) }
      let before = story.incident
      let told = try story.tell(example.act, as: example.actor)
      #expect(told.first?.header.kind == example.kind)
      try story.tell(story.undoing(told[0].sequence))
      let isRestored = comparable(story.incident) == comparable(before)
      #expect(isRestored, "\(example.kind.rawValue)")
      let folded = Incident(id: before.id, folding: story.entries)
      let foldsAlike = folded == story.incident
      #expect(foldsAlike)
    }
    let final: Set<EventKind> = [
      .incidentOpened, .entryRedacted, .dueRecorded, .actUndone, .statementPublished,
      .drillStarted, .injectDelivered, .drillEnded, .objectiveRated, .settingsNoticed,
      .personNamed, .databaseRestored,
      .redactionRequested, .holdPlaced, .holdLifted,
    ]
    #expect(Set(cases.map(\.kind)).union(final) == Set(EventKind.allCases))
  }

  /// The state without what an undoing leaves on purpose: numbers once given, that something was
  /// undone, and what was seen of the conditions in between.
  private func comparable(_ incident: Incident) -> Incident {
    var incident = incident
    incident.sequence = 0
    incident.lookedAt = nil
    incident.issuedNumbers = [:]
    incident.undoneActs = []
    for index in incident.runs.indices {
      incident.runs[index].branches = [:]
      let records = incident.runs[index].records.mapValues { record in
        var record = record
        record.opened = nil
        return record
      }
      incident.runs[index].records = records.filter { $0.value != StepRecord() }
    }
    return incident
  }

  @Test("an undoing keeps a time that was corrected since")
  func correctedSince() throws {
    var story = try Story.opened(detected: Story.start - .hours(1))
    let made = try story.tell(MakePromise("refund", due: story.now + .days(2)))
    let kept = try story.tell(SettlePromise(1, .kept, unproven: "a call"))
    let earlier = Moment(Story.start - .minutes(30))
    try story.tell(CorrectEntry(made[0], occurredAt: earlier))
    try story.tell(story.undoing(kept[0].sequence))
    #expect(story.incident.promises.first?.outcome == nil)
    #expect(story.incident.promises.first?.madeAt == earlier)
  }

  @Test("a role in which somebody has acknowledged or approved since is not taken back")
  func usedRole() throws {
    var story = try Story.opened()
    let given = try story.tell(AssignRole(role: .socialLead, person: "hahn", name: "Eva Hahn"))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    let answer = try story.tell(AcknowledgeEscalation(person: "hahn"))
    #expect(throws: Refusal.restedUpon(given[0].sequence, by: [answer[0].sequence])) {
      try story.decide(story.undoing(given[0].sequence))
    }
    try story.tell(story.undoing(answer[0].sequence))
    #expect(try story.decide(story.undoing(given[0].sequence)).count == 1)
  }
}
