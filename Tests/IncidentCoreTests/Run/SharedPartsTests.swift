import IncidentCore
import TestSupport
import Testing

/// What two playbooks have word for word is followed once.
@Suite struct SharedPartsTests {
  private static let spine = [
    Step(id: "verify"), Step(id: "genuine", options: ["yes", "no"], after: ["verify"]),
    Step(id: "calm"),
  ]
  private static let storm = StandingBranch(
    id: "storm", when: Condition(source: "wind >= 5"), proposal: .escalate(.red))
  private static let texts = [
    "phase.assess.title.en": "Assess", "step.verify.do.en": "Verify it.",
    "step.genuine.do.en": "Genuine?", "step.calm.do.en": "Keep calm.",
    "standing.storm.text.en": "A storm.", "statement.holding.text.en": "We look into it.",
  ]

  private static func document(
    _ id: String, _ own: [Step], in phase: String = "own", texts changed: [String: String] = [:]
  ) -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: id, version: 1, languages: ["en"],
        phases: [Phase(id: "assess", steps: spine), Phase(id: phase, steps: own)],
        standing: [storm],
        templates: [StatementTemplate(id: "holding", channels: [Channel("x")])]),
      words: Words(texts: texts.merging(changed) { _, new in new }))
  }

  private static let first = document("first", [Step(id: "alone")])
  private static let second = document(
    "second",
    [
      Step(id: "inform", after: ["genuine"]),
      Step(id: "excuse", when: Condition(source: #"decision.genuine == "yes""#)),
      Step(id: "watch", due: [DueRule(.hours(1), from: .step("verify"))]),
      Step(id: "waits", when: Condition(source: #"step.calm == "open""#)),
      Step(
        id: "again", repetition: Repetition(every: .hours(1), until: "calm")),
    ], texts: ["step.inform.do.en": "Inform them."])

  private func both(_ second: PlaybookDocument = Self.second) throws -> Story {
    var story = try Story.following(Self.first)
    try story.tell(StartRun(second, prose: [1: Self.first.words]))
    return story
  }

  @Test("the second run follows only its own, and says who follows the rest")
  func divides() throws {
    let story = try both()
    let run = story.incident.runs[1]
    #expect(run.playbook.phases.map(\.id) == ["own"])
    #expect(run.playbook.standing.isEmpty && run.playbook.templates.isEmpty)
    #expect(
      run.shared
        == SharedParts(
          steps: ["verify": 1, "genuine": 1, "calm": 1], branches: ["storm": 1],
          templates: ["holding": 1]))
    #expect(story.entries.last?.words?.texts == ["step.inform.do.en": "Inform them."])
    #expect(story.incident.stepViews(at: story.now).count { $0.step.id == "verify" } == 1)
    #expect(story.incident.statementTemplates.map(\.run) == [1])
  }

  @Test("what differs in rule, text or phase is followed by both")
  func differing() throws {
    let text = Self.document("text", [], texts: ["step.verify.do.en": "Verify it twice."])
    #expect(try both(text).incident.runs[1].playbook.steps.map(\.id) == ["verify"])
    var story = try Story.following(Self.first)
    try story.tell(
      StartRun(
        PlaybookDocument(
          playbook: Playbook(
            id: "rule", version: 1, languages: ["en"],
            phases: [
              Phase(id: "assess", steps: [Step(id: "verify", requiresEvidence: true)]),
              Phase(id: "learn", steps: [Step(id: "calm")]),
            ]), words: Words(texts: Self.texts)),
        prose: [1: Self.first.words]))
    #expect(story.incident.runs[1].playbook.steps.map(\.id) == ["verify", "calm"])
    #expect(story.incident.runs[1].shared.isEmpty)
  }

  @Test("where the running playbook's words are gone, nothing is taken for the same")
  func redacted() throws {
    var story = try Story.following(Self.first)
    try story.tell(StartRun(Self.second))
    #expect(story.incident.runs[1].shared.isEmpty)
    #expect(story.incident.runs[1].playbook == Self.second.playbook)
  }

  @Test("predecessors, conditions and due times reach into the other run")
  func resolves() throws {
    var story = try both()
    #expect(story.state("inform", run: 2) == .blocked(by: ["genuine"]))
    #expect(story.state("waits", run: 2) == .open)
    #expect(story.view("watch", run: 2)?.due == nil)
    story.wait(.minutes(10))
    try story.tell(CompleteStep("verify"))
    #expect(story.view("watch", run: 2)?.due == Story.start + .minutes(70))
    story.wait(.minutes(10))
    try story.tell(MakeDecision("genuine", option: "yes", run: 2))
    #expect(story.incident.runs[0].records["genuine"]?.option == "yes")
    #expect(story.state("inform", run: 2) == .open)
    #expect(story.view("inform", run: 2)?.openedAt == story.now)
    #expect(story.view("excuse", run: 2)?.openedAt == story.now)
    try story.tell(CompleteStep("again"))
    #expect(story.state("again", run: 2) == .open)
    try story.tell(SkipStep("calm", because: "it is"))
    #expect(story.state("again", run: 2) == .done)
    #expect(story.state("waits", run: 2) != .open)
  }

  @Test("a branch both have proposes once, and is answered by either run's number")
  func proposes() throws {
    var story = try both()
    try story.read(wind: 5)
    #expect(story.proposed == ["storm"])
    try story.tell(AnswerProposal("storm", .declined, run: 2, because: "a village"))
    #expect(story.proposed.isEmpty)
  }

  @Test("a run that others count on is not undone, nor a step on which one of theirs rests")
  func rests() throws {
    var story = try both()
    #expect(throws: Refusal.restedUpon(2, by: [3])) { try story.decide(story.undoing(2)) }
    try story.tell(CompleteStep("verify"))
    let genuine = try story.tell(MakeDecision("genuine", option: "no"))
    let inform = try story.tell(CompleteStep("inform"))
    #expect(
      throws: Refusal.restedUpon(genuine[0].sequence, by: [inform[0].sequence])
    ) { try story.decide(story.undoing(genuine[0].sequence)) }
    try story.tell(story.undoing(inform[0].sequence))
    try story.tell(story.undoing(3))
    #expect(story.incident.runs.count == 1)
    #expect(try story.decide(story.undoing(genuine[0].sequence)).count == 1)
  }

  @Test("runs that point at each other bring nothing down")
  func circular() {
    var incident = Incident(id: Story.incidentID)
    for (number, other) in [(1, 2), (2, 1)] {
      let event = RunStarted(
        run: number,
        playbook: Playbook(
          id: "p\(number)", version: 1, languages: [],
          phases: [Phase(id: "assess", steps: [Step(id: "s\(number)", after: ["x"])])]),
        shared: SharedParts(steps: ["x": other]))
      incident.apply(
        .runStarted(event),
        as: EntryHeader(
          incident: incident.id, sequence: number, act: incident.id, kind: .runStarted,
          version: 1, occurredAt: Moment(Story.start), recordedAt: Story.start, actor: "adler",
          login: "adler", origin: .manual), digest: "")
    }
    #expect(incident.stepViews(at: Story.start).map(\.state) == [.open, .open])
  }
}
