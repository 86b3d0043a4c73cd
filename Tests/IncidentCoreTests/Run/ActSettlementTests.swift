import IncidentCore
import TestSupport
import Testing

/// Acts settle the steps that ask for them, as long as they stand.
@Suite struct ActSettlementTests {
  private static let document = PlaybookDocument(
    playbook: Playbook(
      id: "acts", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "assess",
          steps: [
            Step(id: "first-wind", act: .wind),
            Step(id: "second-wind", after: ["first-wind"], act: .wind),
            Step(
              id: "tell", when: Condition(source: #"decision.answer == "public""#),
              act: .inform(Audience("staff"))),
            Step(id: "think"),
            Step(id: "answer", options: ["public", "wait"]),
            Step(id: "draft", act: .draft(["holding"])),
            Step(id: "approve", after: ["draft"], act: .approve(["holding"])),
            Step(id: "resume", act: .release),
          ])
      ], templates: [StatementTemplate(id: "holding", channels: [Channel("x")])]),
    words: Words(texts: ["playbook.title.en": "Acts"]))

  private func story(reading times: Int = 0) throws -> Story {
    var story = try Story.opened()
    for _ in 0..<times {
      story.wait(.minutes(5))
      try story.tell(ReadWind(social: WindLevel(rawValue: 2)), as: "brandt")
    }
    try story.tell(StartRun(Self.document))
    return story
  }

  private func state(_ step: String, in story: Story) throws -> StepView.State {
    try #require(story.incident.stepViews(at: story.now).first { $0.step.id == step }).state
  }

  @Test func `one entry settles the first of two steps, the next one the second`() throws {
    var story = try story(reading: 1)
    #expect(try state("first-wind", in: story) == .done)
    #expect(try state("second-wind", in: story) == .open)
    try story.tell(ReadWind(social: WindLevel(rawValue: 3)))
    #expect(try state("second-wind", in: story) == .done)
  }

  @Test func `it is done at the act's time, by its person, and moves with its correction`() throws {
    var story = try story(reading: 1)
    let read = try #require(story.incident.stepViews(at: story.now).first?.record.done.first)
    #expect(
      read.by == "brandt" && read.sequence == 2 && read.at.instant == Story.start + .minutes(5))
    let earlier = Moment(Story.start + .minutes(1))
    try story.tell(CorrectEntry(story.entry(2), occurredAt: earlier, because: "the log"))
    let moved = try #require(story.incident.stepViews(at: story.now).first?.record.done.first)
    #expect(moved.at == earlier)
  }

  @Test func `an act that is undone leaves the step open`() throws {
    var story = try story(reading: 1)
    try story.tell(story.undoing(2), as: "brandt")
    #expect(try state("first-wind", in: story) == .open)
  }

  @Test func `what was done for another reason does not make a step needed`() throws {
    var story = try story()
    try story.tell(InformAudience(Audience("staff")))
    guard case .waiting = try state("tell", in: story) else {
      Issue.record("it is not known yet whether it is needed")
      return
    }
    try story.tell(MakeDecision("answer", option: "wait"))
    guard case .notNeeded = try state("tell", in: story) else {
      Issue.record("it is known not to be needed")
      return
    }
  }

  @Test func `an edit that voids an approval opens the step again`() throws {
    var story = try story()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "A word.", template: "holding"))
    #expect(try state("draft", in: story) == .done)
    try story.tell(SubmitStatement(1, text: "A word."))
    try story.tell(ApproveWhatStands(1), as: "brandt")
    #expect(try state("approve", in: story) == .done)
    try story.tell(EditStatement(1, text: "Another word.", current: "A word."))
    #expect(try state("approve", in: story) == .open)
  }

  @Test func `an approval settles its step when it was given, not when it went out`() throws {
    var story = try story()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "A word.", template: "holding"))
    try story.tell(SubmitStatement(1, text: "A word."))
    try story.tell(ApproveWhatStands(1), as: "brandt")
    let given = story.now
    story.wait(.minutes(20))
    try story.tell(PublishStatement(1, text: "A word."))
    let view = story.incident.stepViews(at: story.now).first { $0.step.id == "approve" }
    let mark = try #require(view?.record.done.last)
    #expect(mark.by == "brandt" && mark.at.instant == given)
  }

  @Test func `posts are resumed when the last channel is released`() throws {
    var story = try story()
    let (x, tv) = (Channel("x"), Channel("tv"))
    try story.tell(FreezePosting([x, tv], owners: [:], because: "no jokes"))
    #expect(try state("resume", in: story) == .open)
    try story.tell(ReleaseFreeze([x], because: "over"))
    #expect(try state("resume", in: story) == .open)
    try story.tell(ReleaseFreeze([tv], because: "over"))
    #expect(try state("resume", in: story) == .done)
  }

  @Test func `who says it is done without the act says why, and that stays to be seen`() throws {
    var story = try story()
    #expect(throws: Refusal.stepHasAct("first-wind", .wind)) {
      try story.decide(CompleteStep("first-wind"))
    }
    #expect(throws: Refusal.reasonNotNeeded("think")) {
      try story.decide(CompleteStep("think", withoutActBecause: "x"))
    }
    try story.tell(CompleteStep("first-wind", withoutActBecause: "read by the agency"))
    #expect(story.incident.stepViews(at: story.now).first?.isWithoutAct == true)
  }
}
