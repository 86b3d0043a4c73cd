import IncidentCore
import TestSupport
import Testing

@Suite("Working on steps")
struct StepActTests {
  private let proof = NamedAttachment(
    Attachment(sha256: String(repeating: "a", count: 64), size: 3), name: "shot.png")

  @Test("the start of a run keeps the whole playbook and its prose")
  func start() throws {
    var story = try Story.opened()
    let drafts = try story.decide(StartRun(SamplePlaybook.misconduct))
    let expected = RunStarted(
      run: 1, playbook: SamplePlaybook.misconduct.playbook, people: 6)
    #expect(drafts.map(\.event) == [.runStarted(expected)])
    #expect(drafts.first?.words == SamplePlaybook.misconduct.words)
    try story.tell(StartRun(SamplePlaybook.misconduct))
    #expect(story.incident.runs.map(\.number) == [1])
    #expect(story.incident.runs.first?.playbook == SamplePlaybook.misconduct.playbook)
  }

  @Test("a playbook is not followed twice at once, another beside it is")
  func twice() throws {
    var story = try Story.following()
    #expect(throws: Refusal.runExists(playbook: "misconduct", run: 1)) {
      try story.decide(StartRun(SamplePlaybook.misconduct))
    }
    try story.tell(StartRun(SamplePlaybook.accident))
    #expect(story.incident.runs.map(\.number) == [1, 2])
  }

  @Test("a run's number is not given again after an undo")
  func numbers() throws {
    var story = try Story.following()
    try story.tell(story.undoing(2))
    #expect(story.incident.runs.isEmpty)
    try story.tell(StartRun(SamplePlaybook.misconduct))
    #expect(story.incident.runs.map(\.number) == [2])
  }

  @Test("a step is done with its proof; texts and names are words")
  func done() throws {
    var story = try Story.following()
    let act = CompleteStep(
      "verify", text: "genuine", url: "https://example.org/1", attachments: [proof])
    let draft = try #require(try story.decide(act).first)
    let expected = StepDone(
      run: 1, step: "verify", attachments: [proof.attachment], hasEvidence: true)
    #expect(draft.event == .stepDone(expected))
    #expect(
      draft.words.texts == [
        "text": "genuine", "url": "https://example.org/1", "attachment.1.name": "shot.png",
      ])
    try story.tell(act, as: "fuchs")
    let mark = try #require(story.view("verify")?.record.done.first)
    #expect(mark.by == "fuchs")
    #expect(mark.sequence == 3)
    #expect(story.state("verify") == .done)
  }

  @Test("a step that needs evidence is not done without")
  func evidence() throws {
    let story = try Story.following()
    #expect(throws: Refusal.evidenceRequired("verify")) {
      try story.decide(CompleteStep("verify", text: "looks right", url: " "))
    }
    #expect(try story.decide(CompleteStep("verify", url: "https://example.org")).count == 1)
    #expect(try story.decide(CompleteStep("verify", attachments: [proof])).count == 1)
  }

  @Test("an unknown step, run or no run at all is said as such")
  func unknown() throws {
    #expect(throws: Refusal.noRun) { try Story.opened().decide(CompleteStep("verify")) }
    let story = try Story.following(SamplePlaybook.accident)
    #expect(throws: Refusal.unknownStep("verfy", known: ["verify", "call-doctor"])) {
      try story.decide(CompleteStep("verfy"))
    }
    #expect(throws: Refusal.unknownRun(7)) { try story.decide(CompleteStep("verify", run: 7)) }
    #expect(throws: Refusal.notOpenedYet) { try Story().decide(CompleteStep("verify")) }
  }

  @Test("with two runs a step of both must name its run")
  func ambiguous() throws {
    var story = try Story.following()
    try story.tell(StartRun(SamplePlaybook.accident))
    #expect(throws: Refusal.ambiguousStep("verify", runs: [1: "misconduct", 2: "accident"])) {
      try story.decide(CompleteStep("verify"))
    }
    try story.tell(CompleteStep("verify", run: 2))
    #expect(story.state("verify", run: 1) == .open)
    #expect(story.state("verify", run: 2) == .done)
    try story.tell(CompleteStep("call-doctor"))
    #expect(story.state("call-doctor", run: 2) == .done)
  }

  @Test("a step waits for its predecessors, unless there is a reason")
  func predecessors() throws {
    var story = try Story.following()
    let open = Refusal.predecessorsOpen(
      "genuine", open: ["verify"], options: ["yes", "no", "unclear"])
    #expect(throws: open) {
      try story.decide(MakeDecision("genuine", option: "yes"))
    }
    #expect(throws: open) {
      try story.decide(MakeDecision("genuine", option: "yes", outOfOrderBecause: " "))
    }
    let act = MakeDecision(
      "genuine", option: "yes", because: "depot confirms", outOfOrderBecause: "it was on air")
    let draft = try #require(try story.decide(act).first)
    let expected = DecisionMade(run: 1, step: "genuine", option: "yes", outOfOrder: true)
    #expect(draft.event == .decisionMade(expected))
    #expect(draft.words[.because] == "depot confirms\nit was on air")
    try story.tell(act)
    #expect(story.view("genuine")?.isOutOfOrder == true)
  }

  @Test("a step whose condition is not true is refused with the condition")
  func condition() throws {
    var story = try Story.following()
    let source = #"decision.genuine == "yes" and fact.victim == "yes""#
    #expect(throws: Refusal.conditionNotTrue("contact-victim", condition: source)) {
      try story.decide(CompleteStep("contact-victim"))
    }
    #expect(throws: Refusal.conditionNotTrue("contact-victim", condition: source)) {
      try story.decide(StartStep("contact-victim"))
    }
    try story.tell(CompleteStep("contact-victim", outOfOrderBecause: "she called us"))
    #expect(story.state("contact-victim") == .done)
    #expect(story.view("contact-victim")?.isOutOfOrder == true)
  }

  @Test("a reason for doing it out of order does not make it so")
  func needlessReason() throws {
    let story = try Story.following()
    let draft = try story.decide(CompleteStep("calm", outOfOrderBecause: "just in case")).first
    #expect(draft?.event == .stepDone(StepDone(run: 1, step: "calm")))
  }

  @Test("what is done is done: not again, not started, not skipped")
  func alreadyDone() throws {
    var story = try Story.following()
    try story.tell(CompleteStep("calm"))
    #expect(throws: Refusal.stepAlreadyDone("calm")) { try story.decide(CompleteStep("calm")) }
    #expect(throws: Refusal.stepAlreadyDone("calm")) { try story.decide(StartStep("calm")) }
    #expect(throws: Refusal.stepAlreadyDone("calm")) {
      try story.decide(SkipStep("calm", because: "late"))
    }
  }

  @Test("a step is started once, then done")
  func started() throws {
    var story = try Story.following()
    try story.tell(StartStep("verify", text: "calling the depot"), as: "fuchs")
    #expect(story.state("verify") == .started)
    #expect(story.view("verify")?.record.started?.by == "fuchs")
    #expect(throws: Refusal.stepAlreadyStarted("verify")) { try story.decide(StartStep("verify")) }
    try story.tell(CompleteStep("verify", attachments: [proof]))
    #expect(story.state("verify") == .done)
  }

  @Test("skipping needs a reason, lets the next ones go, and can be thought better of")
  func skip() throws {
    var story = try Story.following()
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(SkipStep("verify", because: "\n"))
    }
    try story.tell(SkipStep("verify", because: "known to be genuine"))
    #expect(story.state("verify") == .skipped)
    #expect(story.state("genuine") == .open)
    #expect(throws: Refusal.stepAlreadySkipped("verify")) {
      try story.decide(SkipStep("verify", because: "again"))
    }
    try story.tell(StartStep("verify"))
    #expect(story.state("verify") == .started)
    try story.tell(SkipStep("verify", because: "no, really"))
    try story.tell(CompleteStep("verify", url: "https://example.org"))
    #expect(story.state("verify") == .done)
  }

  @Test("decisions and tasks are told apart")
  func kinds() throws {
    let story = try Story.following()
    #expect(throws: Refusal.stepIsDecision("genuine", options: ["yes", "no", "unclear"])) {
      try story.decide(CompleteStep("genuine"))
    }
    #expect(throws: Refusal.stepIsTask("verify")) {
      try story.decide(MakeDecision("verify", option: "yes"))
    }
    #expect(
      throws: Refusal.unknownOption("maybe", step: "genuine", known: ["yes", "no", "unclear"])
    ) {
      try story.decide(MakeDecision("genuine", option: "maybe"))
    }
  }

  @Test("a decision can be changed for a reason, and remembers what it was")
  func redecide() throws {
    var story = try Story.following()
    try story.tell(SkipStep("verify", because: "seen it"))
    try story.tell(MakeDecision("genuine", option: "yes"))
    #expect(throws: Refusal.stepAlreadyDone("genuine")) {
      try story.decide(MakeDecision("genuine", option: "yes", because: "sure"))
    }
    #expect(throws: Refusal.textMissing(.because)) {
      try story.decide(MakeDecision("genuine", option: "no"))
    }
    let entries = try story.tell(MakeDecision("genuine", option: "no", because: "it is a fake"))
    let expected = DecisionMade(run: 1, step: "genuine", option: "no", formerly: "yes")
    #expect(entries.map(\.event) == [.decisionMade(expected)])
    #expect(story.view("genuine")?.option == "no")
    try story.tell(story.undoing(entries[0].sequence))
    #expect(story.view("genuine")?.option == "yes")
  }

  @Test("a decision that needs evidence takes a URL or a file")
  func decisionEvidence() throws {
    let story = try Story.following(
      SamplePlaybook.of([Step(id: "ours", options: ["yes", "no"], requiresEvidence: true)]))
    #expect(throws: Refusal.evidenceRequired("ours")) {
      try story.decide(MakeDecision("ours", option: "yes"))
    }
    let act = MakeDecision("ours", option: "yes", url: "https://example.org")
    #expect(try story.decide(act).first?.words[.url] == "https://example.org")
    let file = NamedAttachment(
      Attachment(sha256: String(repeating: "a", count: 64), size: 3), name: "mail.eml")
    let drafts = try story.decide(MakeDecision("ours", option: "yes", attachments: [file]))
    #expect(drafts.first?.event.attachments == [file.attachment])
  }

  @Test("a closed incident takes the steps of the lessons and no others")
  func closed() throws {
    var story = try Story.following()
    try story.tell(CloseIncident(reason: .falseAlarm))
    #expect(throws: Refusal.incidentClosed(.workOnSteps)) { try story.decide(StartStep("calm")) }
    #expect(throws: Refusal.incidentClosed(.workOnSteps)) {
      try story.decide(SkipStep("calm", because: "over"))
    }
    #expect(throws: Refusal.incidentClosed(.startRun)) {
      try story.decide(StartRun(SamplePlaybook.accident))
    }
    #expect(throws: Refusal.incidentClosed(.setFact)) { try story.decide(SetFact("victim", "yes")) }
    #expect(story.view("calm")?.isToDo == false)
    #expect(story.view("review")?.isToDo == true)
    try story.tell(CompleteStep("review"))
    #expect(story.state("review") == .done)
  }

  @Test("an event of a step or run that is gone changes nothing")
  func total() throws {
    let story = try Story.following()
    let gone: [IncidentEvent] = [
      .stepDone(StepDone(run: 9, step: "calm")), .stepDone(StepDone(run: 1, step: "other")),
      .stepSkipped(StepSkipped(run: 9, step: "calm")),
      .stepStarted(StepStarted(run: 9, step: "calm")),
      .decisionMade(DecisionMade(run: 9, step: "genuine", option: "yes")),
      .proposalAnswered(
        ProposalAnswered(run: 1, branch: "storm", occurrence: 4, answer: .accepted)),
    ]
    for event in gone {
      let drafts = [Draft(event, at: Moment(story.now))]
      let context = DecisionContext(now: story.now, actor: "adler", login: "adler")
      var after = story.incident.previewing(drafts, in: context)
      after.sequence = story.incident.sequence
      #expect(after == story.incident)
    }
  }
}

@Suite("Facts")
struct SetFactTests {
  @Test("a fact is a word or a number, in small letters")
  func values() throws {
    var story = try Story.opened()
    try story.tell(SetFact("victim", "Yes", text: "hospital"))
    try story.tell(SetFact("injured-people", "12"))
    try story.tell(SetFact("loss", "-1.5"))
    #expect(
      story.incident.standingAnswers.allFacts == [
        "victim": "yes", "injured-people": "12", "loss": "-1.5",
      ])
    #expect(story.entry(2).words?[.text] == "hospital")
    try story.tell(SetFact("victim", "unknown", because: "nobody was found"))
    #expect(story.incident.standingAnswers.fact("victim") == nil)
  }

  @Test(
    "names and values have their form",
    arguments: ["", "Victim", "1st", "-a", "a b", "ä", "a.b", String(repeating: "a", count: 65)])
  func names(name: String) throws {
    let story = try Story.opened()
    #expect(throws: Refusal.invalidFactName(name)) { try story.decide(SetFact(name, "yes")) }
  }

  @Test(
    "a value is no text", arguments: ["", "two words", "ja!", "größe", "1,5"])
  func invalid(value: String) throws {
    let story = try Story.opened()
    #expect(throws: Refusal.invalidFactValue(value)) { try story.decide(SetFact("a", value)) }
  }
}
