import IncidentCore
import TestSupport
import Testing

@Suite("How steps stand")
struct StepViewTests {
  private let start = Story.start

  @Test("only what can be done is open; the rest says why not")
  func states() throws {
    let story = try Story.following()
    #expect(story.state("verify") == .open)
    #expect(story.state("genuine") == .blocked(by: ["verify"]))
    #expect(
      story.state("contact-victim")
        == .waiting(Condition(source: #"decision.genuine == "yes" and fact.victim == "yes""#)))
    #expect(story.state("thank") == .blocked(by: ["contact-victim"]))
    #expect(
      story.state("second-day")
        == .notNeeded(Condition(source: "hours_since_detection > 24")))
  }

  @Test("a condition known to be false closes its step and lets the next one go")
  func notNeeded() throws {
    var story = try Story.following()
    try story.tell(SetFact("victim", "no"))
    guard case .notNeeded = story.state("contact-victim") else {
      Issue.record("a false part makes the whole false")
      return
    }
    #expect(story.state("thank") == .open)
    try story.tell(SetFact("victim", "unknown", because: "nobody was found"))
    #expect(story.state("thank") == .blocked(by: ["contact-victim"]))
  }

  @Test("only what is known to be true opens a step")
  func opens() throws {
    var story = try Story.following()
    try story.tell(SkipStep("verify", because: "seen"))
    try story.tell(SetFact("victim", "yes"))
    guard case .waiting = story.state("contact-victim") else {
      Issue.record("half a condition is not enough")
      return
    }
    story.wait(.minutes(5))
    try story.tell(MakeDecision("genuine", option: "yes"))
    #expect(story.state("contact-victim") == .open)
    #expect(story.view("contact-victim")?.openedAt == start + .minutes(5))
  }

  @Test("a step that was touched stays in sight, marked, when its condition ceases to be true")
  func lapsed() throws {
    var story = try Story.following()
    try story.tell(SkipStep("verify", because: "seen"))
    try story.tell(SetFact("victim", "yes"))
    try story.tell(MakeDecision("genuine", option: "yes"))
    try story.tell(StartStep("contact-victim"))
    #expect(story.view("contact-victim")?.hasLapsed == false)
    try story.tell(MakeDecision("genuine", option: "no", because: "fake"))
    #expect(story.state("contact-victim") == .started)
    #expect(story.view("contact-victim")?.hasLapsed == true)
    try story.tell(SetFact("victim", "unknown", because: "nobody was found"))
    #expect(story.view("contact-victim")?.hasLapsed == true)
  }

  @Test("an untouched step disappears again with its condition")
  func disappears() throws {
    var story = try Story.following()
    try story.tell(SkipStep("verify", because: "seen"))
    try story.tell(SetFact("victim", "yes"))
    try story.tell(MakeDecision("genuine", option: "yes"))
    try story.tell(MakeDecision("genuine", option: "no", because: "fake"))
    guard case .notNeeded = story.state("contact-victim") else {
      Issue.record("nobody touched it")
      return
    }
    #expect(story.view("contact-victim")?.due == nil)
    #expect(story.view("contact-victim")?.hasLapsed == false)
  }

  @Test("a condition on another step sees what became of it")
  func stepWords() throws {
    var story = try Story.following(
      SamplePlaybook.of([
        Step(id: "a"), Step(id: "b", when: Condition(source: #"step.a == "skipped""#)),
        Step(id: "c", when: Condition(source: #"step.a == "open""#)),
        Step(id: "d", when: Condition(source: #"step.a in ["started", "done"]"#)),
        Step(id: "e", when: Condition(source: #"step.gone == "open""#)),
      ]))
    func open() -> [String] {
      story.incident.stepViews(at: story.now).filter { $0.state == .open }.map(\.step.id)
    }
    #expect(open() == ["a", "c"])
    try story.tell(StartStep("a"))
    #expect(open() == ["d"])
    try story.tell(SkipStep("a", because: "no"))
    #expect(open() == ["b"])
    try story.tell(CompleteStep("a"))
    #expect(open() == ["d"])
  }

  @Test("a decision belongs to its run, a fact to the incident")
  func runs() throws {
    let condition = Condition(source: #"decision.d == "yes" and fact.f == "yes""#)
    func document(_ id: String) -> PlaybookDocument {
      PlaybookDocument(
        playbook: Playbook(
          id: id, version: 1, languages: ["en"],
          phases: [
            Phase(
              id: "assess",
              steps: [Step(id: "d", options: ["yes", "no"]), Step(id: "s", when: condition)])
          ]), words: Words())
    }
    var story = try Story.following(document("one"))
    try story.tell(StartRun(document("two")))
    try story.tell(SetFact("f", "yes"))
    try story.tell(MakeDecision("d", option: "yes", run: 2))
    #expect(story.state("s", run: 1) == .waiting(condition))
    #expect(story.state("s", run: 2) == .open)
  }

  @Test("a step that time alone opens is opened at that very moment, whoever looks when")
  func openedByTime() throws {
    var story = try Story.following()
    let opening = start + .hours(24)
    #expect(story.state("second-day", at: opening - Interval(milliseconds: 1)) != .open)
    #expect(story.state("second-day", at: opening) == .open)
    #expect(story.view("second-day", at: opening + .hours(9))?.openedAt == opening)
    story.wait(.hours(40))
    try story.tell(CompleteStep("calm"))
    #expect(story.view("second-day")?.openedAt == opening)
  }

  @Test("a step opens too when time makes its predecessor needless")
  func predecessorLapsesByTime() throws {
    let story = try Story.following(
      SamplePlaybook.of([
        Step(id: "early", when: Condition(source: "hours_since_detection <= 2")),
        Step(id: "next", after: ["early"]),
      ]))
    #expect(story.state("next") == .blocked(by: ["early"]))
    #expect(story.view("next", at: start + .hours(5))?.openedAt == start + .hours(2))
  }

  @Test("the threshold can be a fact")
  func factThreshold() throws {
    var story = try Story.following(
      SamplePlaybook.of([
        Step(id: "a", when: Condition(source: "hours_since_detection >= fact.limit"))
      ]))
    try story.tell(SetFact("limit", "1.5"))
    #expect(story.view("a", at: start + .hours(5))?.openedAt == start + .minutes(90))
  }

  @Test("a broken condition keeps its step waiting and nothing else")
  func broken() throws {
    let broken = Condition(source: "what?")
    let story = try Story.following(SamplePlaybook.of([Step(id: "a", when: broken)]))
    #expect(story.state("a") == .waiting(broken))
  }
}
