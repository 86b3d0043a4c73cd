import IncidentCore
import TestSupport
import Testing

@Suite("When steps are due")
struct StepDueTests {
  private let start = Story.start

  @Test("a rule counts from detection, and from the opening where that is later")
  func detection() throws {
    let story = try Story.following()
    #expect(story.view("verify")?.due == start + .minutes(30))
    var late = try Story.opened(detected: start - .hours(3))
    try late.tell(StartRun(SamplePlaybook.misconduct))
    #expect(late.view("verify")?.due == start + .minutes(10))
  }

  @Test(
    "what should have been done before the playbook began is due now, and not late from the start")
  func begunLate() throws {
    var story = try Story.opened(detected: start - .hours(3))
    try story.tell(StartRun(SamplePlaybook.misconduct))
    let cause = DueCause.step(run: 1, id: "verify", occurrence: 1)
    func item() -> DueItem? { story.incident.dueItems(at: story.now).first { $0.cause == cause } }
    #expect(item()?.isOverdue == false)
    story.wait(.minutes(9))
    #expect(item()?.isOverdue == false)
    story.wait(.minutes(1))
    #expect(item()?.isOverdue == true)
  }

  @Test("of several rules the earliest wins, and one whose anchor has not come gives no time")
  func earliest() throws {
    var story = try Story.following()
    try story.tell(SkipStep("verify", because: "seen"))
    try story.tell(SetFact("victim", "yes"))
    #expect(story.view("contact-victim")?.due == nil)
    story.wait(.minutes(20))
    try story.tell(MakeDecision("genuine", option: "yes"))
    #expect(story.view("contact-victim")?.due == start + .minutes(30))
    #expect(story.view("follow-up")?.due == nil)
    #expect(story.view("follow-up")?.state == .open)
  }

  @Test("a correction of the detection moves what hangs on it")
  func corrected() throws {
    var story = try Story.following()
    try story.tell(DateIncident(detected: Moment(start - .minutes(10))))
    #expect(story.view("verify")?.due == start + .minutes(20))
    try story.tell(DateIncident(detected: Moment(start - .hours(2))))
    #expect(story.view("verify")?.due == start + .minutes(10))
  }

  @Test("a rule counts from when a step was settled, and follows its correction")
  func step() throws {
    var story = try Story.following()
    story.wait(.minutes(30))
    try story.tell(CompleteStep("calm"), at: Moment(start + .minutes(10)))
    #expect(story.view("follow-up")?.due == start + .minutes(70))
    try story.tell(CorrectEntry(story.entry(3), occurredAt: Moment(start + .minutes(5))))
    #expect(story.view("follow-up")?.due == start + .minutes(65))
  }

  @Test("a rule counts from the first publication from a template")
  func publication() throws {
    let story = try Story.following()
    var incident = story.incident
    #expect(story.view("after-reply")?.due == nil)
    for (number, minutes) in [(1, 50), (2, 20), (3, nil)] as [(Int, Int?)] {
      var statement = PublicStatement(
        number: number, channel: Channel("x"), language: "en", template: "holding", corrects: nil,
        touchesLiability: false, textEntry: 1, digest: "", textAt: Moment(start),
        author: "celik", login: "celik")
      statement.publication = minutes.map { minutes in
        PublicStatement.Publication(
          sequence: number, at: Moment(start + .minutes(minutes)), mode: .regular, digest: "",
          textEntry: 1)
      }
      incident.statements.append(statement)
    }
    let view = incident.stepViews(at: story.now).first { $0.step.id == "after-reply" }
    #expect(view?.due == start + .minutes(80))
  }

  @Test("what is done after its time is late, by when it happened and not when it was recorded")
  func late() throws {
    var story = try Story.following()
    story.wait(.minutes(40))
    let act = CompleteStep("verify", url: "https://example.org")
    try story.tell(act, at: Moment(start + .minutes(30)))
    #expect(story.view("verify")?.isDoneLate == false)
    try story.tell(CorrectEntry(story.entry(3), occurredAt: Moment(start + .minutes(31))))
    #expect(story.view("verify")?.isDoneLate == true)
    #expect(story.view("verify")?.due == start + .minutes(30))
  }

  @Test("a repeating step comes again after its time, until the other step is settled")
  func repetition() throws {
    var story = try Story.following()
    #expect(story.view("monitor")?.occurrence == 1)
    #expect(story.view("monitor")?.due == start + .minutes(20))
    story.wait(.minutes(10))
    try story.tell(CompleteStep("monitor"))
    #expect(story.state("monitor") == .open)
    #expect(story.view("monitor")?.occurrence == 2)
    #expect(story.view("monitor")?.due == start + .minutes(130))
    story.wait(.hours(3))
    try story.tell(StartStep("monitor"))
    #expect(story.state("monitor") == .started)
    try story.tell(CompleteStep("monitor"))
    #expect(story.view("monitor")?.isDoneLate == true)
    #expect(story.view("monitor")?.occurrence == 3)
    #expect(story.view("monitor")?.due == start + .minutes(310))
    try story.tell(CompleteStep("calm"))
    #expect(story.state("monitor") == .done)
    #expect(story.view("monitor")?.occurrence == 2)
    #expect(throws: Refusal.stepAlreadyDone("monitor")) {
      try story.decide(CompleteStep("monitor"))
    }
  }

  @Test("skipping a repeating step ends it, doing it again begins it again")
  func skippedRepetition() throws {
    var story = try Story.following()
    try story.tell(CompleteStep("monitor"))
    try story.tell(SkipStep("monitor", because: "the agency does it"))
    #expect(story.state("monitor") == .skipped)
    try story.tell(CompleteStep("monitor"))
    #expect(story.state("monitor") == .open)
    #expect(story.view("monitor")?.occurrence == 3)
  }

  @Test("closing ends what repeats without an end of its own")
  func closing() throws {
    var story = try Story.following(
      SamplePlaybook.of([Step(id: "a", repetition: Repetition(every: .days(1), until: nil))]))
    try story.tell(CompleteStep("a"))
    #expect(story.state("a") == .open)
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(story.state("a") == .done)
  }

  @Test("due steps are among what is due, by occurrence, while they can be worked on")
  func dueItems() throws {
    var story = try Story.following()
    let verify = DueCause.step(run: 1, id: "verify", occurrence: 1)
    func item(at minutes: Int) -> DueItem? {
      story.incident.dueItems(at: start + .minutes(minutes)).first { $0.cause == verify }
    }
    #expect(item(at: 29)?.level == nil)
    #expect(item(at: 30)?.level == .passed)
    #expect(item(at: 30)?.role == .monitoring)
    #expect(story.view("verify")?.isOverdue(at: start + .minutes(30)) == true)
    try story.tell(SkipStep("verify", because: "seen"))
    #expect(item(at: 30) == nil)
    try story.tell(CompleteStep("monitor"))
    let again = DueCause.step(run: 1, id: "monitor", occurrence: 2)
    #expect(story.incident.dueItems(at: start).map(\.cause).contains(again))
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(!story.incident.dueItems(at: start).map(\.cause).contains(again))
  }
}
