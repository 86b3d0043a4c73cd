import IncidentCore
import TestSupport
import Testing

@Suite struct InformAudienceTests {
  @Test("Who was told, by whom and when is state; how and what are words")
  func tells() throws {
    var story = try StatementStory()
    let moment = Moment(story.now - .minutes(20), precision: .minute)
    let proof = NamedAttachment(Attachment(sha256: "ab", size: 3), name: "mail.pdf")
    try story.record(
      InformAudience(
        .staff, by: .dorn, via: "intranet", text: "The holding text", attachments: [proof]),
      at: moment)
    #expect(
      story.incident.informings == [
        Informing(sequence: 2, audience: .staff, outcome: .told, at: moment, by: .dorn)
      ])
    #expect(
      story.drafts.map(\.words) == [
        Words([
          .text: "The holding text", .via: "intranet", Attachment.nameKey(1): "mail.pdf",
        ])
      ])
    #expect(story.drafts.map(\.event.attachments) == [[proof.attachment]])
  }

  @Test("Who told it is the actor where nobody else is named")
  func actor() throws {
    var story = try StatementStory()
    try story.record(InformAudience(.victim), by: .celik)
    #expect(story.incident.informings.map(\.by) == [.celik])
  }

  @Test(
    "What was not done needs a reason",
    arguments: [Informing.Outcome.notPossible, .notNeeded], [nil, " "])
  func reason(outcome: Informing.Outcome, because: String?) throws {
    var story = try StatementStory()
    #expect(
      story.refusal(of: InformAudience(.victim, outcome, because: because))
        == .textMissing(.because))
    try story.record(InformAudience(.victim, outcome, because: "no number"))
    #expect(story.incident.informings.map(\.outcome) == [outcome])
  }

  @Test("A closed incident takes who was told late")
  func closed() throws {
    var story = try StatementStory()
    try story.record(CloseIncident(reason: .external))
    try story.record(InformAudience(.authority))
    #expect(story.incident.informings.count == 1)
  }

  @Test("A telling is undone alone, and its corrected time moves it")
  func undoneAndMoved() throws {
    var story = try Story.opened()
    let told = try story.tell(InformAudience(.staff))
    let again = try story.tell(InformAudience(.staff))
    let earlier = Moment(Story.start - .hours(2), precision: .minute)
    try story.tell(CorrectEntry(again[0], occurredAt: earlier))
    #expect(story.incident.informings.map(\.at) == [told[0].header.occurredAt, earlier])
    try story.tell(story.undoing(told[0].sequence))
    #expect(story.incident.informings.map(\.sequence) == [again[0].sequence])
  }

  @Test(
    "The person harmed counts once it is a fact that there is one", arguments: ["victim", "injury"])
  func victim(fact: String) throws {
    var story = try Story.opened()
    let policy = InformingPolicy.standard
    #expect(story.incident.audiencesUntold(by: policy) == [.staff])
    try story.tell(SetFact(fact, "no"))
    #expect(story.incident.audiencesUntold(by: policy) == [.staff])
    try story.tell(SetFact(fact, "yes", because: "a doctor says so"))
    #expect(story.incident.audiencesUntold(by: policy) == [.victim, .staff])
    try story.tell(InformAudience(.staff))
    try story.tell(InformAudience(.victim, .notPossible, because: "unknown"))
    #expect(story.incident.audiencesUntold(by: policy).isEmpty)
  }

  @Test("Conditions count how often an audience was told, not why it was not")
  func conditions() throws {
    var story = try Story.opened()
    let playbook = Playbook(
      id: "p", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "a",
          steps: [
            Step(id: "none", when: Condition(source: "informed.staff == 0")),
            Step(id: "twice", when: Condition(source: "informed.staff >= 2")),
          ])
      ])
    try story.tell(StartRun(PlaybookDocument(playbook: playbook, words: Words())))
    func open() -> [String] {
      story.incident.stepViews(at: story.now).filter(\.isToDo).map(\.step.id)
    }
    #expect(open() == ["none"])
    try story.tell(InformAudience(.staff, .notNeeded, because: "one person"))
    try story.tell(InformAudience(.staff))
    #expect(!open().contains("twice"))
    try story.tell(InformAudience(.staff))
    #expect(open().contains("twice"))
  }
}
