import IncidentCore
import TestSupport
import Testing

/// A step's number is given once and stands for its id.
@Suite struct StepNumberTests {
  private static func document(_ id: String, version: Int = 1, _ steps: [String])
    -> PlaybookDocument
  {
    PlaybookDocument(
      playbook: Playbook(
        id: id, version: version, languages: ["en"],
        phases: [Phase(id: "assess", steps: steps.map { Step(id: $0) })]),
      words: Words())
  }

  private func numbers(_ story: Story) -> [String] {
    story.incident.stepViews(at: story.now).map { "\($0.run) \($0.number) \($0.step.id)" }
  }

  @Test func `they count on over all runs, in each playbook's order`() throws {
    var story = try Story.following(Self.document("one", ["look", "call"]))
    try story.tell(StartRun(Self.document("two", ["call", "rest"])))
    #expect(numbers(story) == ["1 1 look", "1 2 call", "2 3 call", "2 4 rest"])
  }

  @Test func `a move to a newer version leaves them and gives the new steps the next ones`() throws
  {
    var story = try Story.following(Self.document("one", ["look", "call"]))
    try story.tell(StartRun(Self.document("two", ["rest"])))
    let newer = Self.document("one", version: 2, ["ask", "call", "look"])
    try story.tell(MoveRun(newer, because: "better"))
    #expect(numbers(story) == ["1 4 ask", "1 2 call", "1 1 look", "2 3 rest"])
  }

  @Test func `none is given twice, not after an undoing either`() throws {
    var story = try Story.following(Self.document("one", ["look", "call"]))
    let started = story.entries.count
    try story.tell(story.undoing(started))
    #expect(story.incident.stepViews(at: story.now).isEmpty)
    try story.tell(StartRun(Self.document("one", ["look", "call"])))
    #expect(numbers(story) == ["2 3 look", "2 4 call"])
  }

  @Test func `what a move brought goes with its undoing, and its number with it`() throws {
    var story = try Story.following(Self.document("one", ["look"]))
    try story.tell(MoveRun(Self.document("one", version: 2, ["look", "ask"]), because: "better"))
    let sequence = story.entries.count
    try story.tell(story.undoing(sequence))
    #expect(numbers(story) == ["1 1 look"])
    try story.tell(MoveRun(Self.document("one", version: 2, ["look", "ask"]), because: "better"))
    #expect(numbers(story) == ["1 1 look", "1 3 ask"])
  }

  @Test func `a step left to another run has the number that it has there`() throws {
    var story = try Story.following(Self.document("one", ["look"]))
    try story.tell(StartRun(Self.document("two", ["look", "rest"]), prose: [1: Words()]))
    #expect(numbers(story) == ["1 1 look", "2 2 rest"])
    #expect(story.incident.number(ofStep: "look", in: 2) == 1)
    let meant = story.incident.step(typed: "1", run: 2)
    #expect(meant.id == "look")
    #expect(meant.run == 1)
  }

  @Test func `a number is typed for an id, in whichever run it is`() throws {
    var story = try Story.following(Self.document("one", ["look", "call"]))
    try story.tell(StartRun(Self.document("two", ["call"])))
    #expect(throws: Refusal.ambiguousStep("call", runs: [1: "one", 2: "two"])) {
      try story.decide(CompleteStep("call"))
    }
    try story.tell(StartStep("3"))
    try story.tell(CompleteStep("3"))
    #expect(story.state("call", run: 2) == .done)
    #expect(story.state("call", run: 1) == .open)
    #expect(throws: Refusal.stepAlreadyDone("call")) { try story.decide(CompleteStep("3")) }
    try story.tell(SkipStep("1", because: "seen"))
    #expect(story.state("look") == .skipped)
  }

  @Test func `what is stored is the id`() throws {
    let story = try Story.following(Self.document("one", ["look"]))
    let drafts = try story.decide(CompleteStep("1"))
    guard case .stepDone(let done)? = drafts.first?.event else {
      Issue.record("nothing was done")
      return
    }
    #expect(done.step == "look")
  }

  @Test func `a decision and its options go by the number too`() throws {
    var story = try Story.following(SamplePlaybook.of([Step(id: "judge", options: ["1", "2"])]))
    try story.tell(MakeDecision("1", option: "2"))
    #expect(story.view("judge")?.option == "2")
  }

  @Test func `steps are given to a person by their numbers, each once`() throws {
    let story = try Story.following(Self.document("one", ["look", "call"]))
    let drafts = try story.decide(AssignSteps(.steps(["2", "call", "1"], run: nil), to: "adler"))
    guard case .stepsAssigned(let assigned)? = drafts.first?.event else {
      Issue.record("nothing was given")
      return
    }
    #expect(assigned.steps.map(\.step) == ["call", "look"])
  }

  @Test func `an unknown number is refused, and so is one of another run than was named`() throws {
    var story = try Story.following(Self.document("one", ["look"]))
    try story.tell(StartRun(Self.document("two", ["rest"])))
    #expect(throws: Refusal.unknownStep("9", known: ["look", "rest"])) {
      try story.decide(CompleteStep("9"))
    }
    #expect(throws: Refusal.unknownStep("1", known: ["rest"])) {
      try story.decide(CompleteStep("1", run: 2))
    }
  }

  @Test func `an id that is a number in an old journal stays one`() throws {
    var story = try Story.following(Self.document("one", ["look", "1"]))
    try story.tell(CompleteStep("1"))
    #expect(story.state("1") == .done)
    #expect(story.state("look") == .open)
  }
}
