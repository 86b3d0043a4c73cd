import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct DeclaredFactTests {
  private func following(_ facts: [DeclaredFact], id: String = "small") -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: id, version: 1, languages: ["en"],
        phases: [Phase(id: "assess", steps: [Step(id: "look-\(id)")])], facts: facts),
      words: Words())
  }

  private static let claim = DeclaredFact("claim", values: .words(["true", "partly"]))

  @Test func aDeclaredFactTakesItsValuesAndUnknown() throws {
    var story = try Story.following(following([Self.claim]))
    for value in ["true", "PARTLY", "unknown"] {
      try story.tell(SetFact("claim", value, because: "found out"))
    }
    #expect(
      throws: Refusal.factValueNotDeclared("claim", value: "maybe", known: ["true", "partly"])
    ) {
      try story.tell(SetFact("claim", "maybe"))
    }
    #expect(story.incident.standingAnswers.fact("claim") == nil)
  }

  @Test func aNumberTakesOnlyNumbers() throws {
    var story = try Story.following(following([DeclaredFact("similar", values: .number)]))
    for value in ["3", "2.5", "-1", "unknown"] { try story.tell(SetFact("similar", value)) }
    #expect(throws: Refusal.factNotANumber("similar", value: "many")) {
      try story.tell(SetFact("similar", "many"))
    }
  }

  @Test func whatNobodyDeclaresOrRestrictsTakesAnything() throws {
    var story = try Story.following(following([Self.claim, DeclaredFact("victim")]))
    try story.tell(SetFact("victim", "two-people"))
    try story.tell(SetFact("weather", "rain"))
  }

  @Test func ofTwoPlaybooksEachAllowsItsValues() throws {
    var story = try Story.following(following([Self.claim]))
    let other = DeclaredFact("claim", values: .words(["false"]))
    try story.tell(StartRun(following([other], id: "second")))
    try story.tell(SetFact("claim", "false"))
    #expect(
      throws: Refusal.factValueNotDeclared(
        "claim", value: "so-so", known: ["true", "partly", "false"])
    ) {
      try story.tell(SetFact("claim", "so-so"))
    }
    try story.tell(StartRun(following([DeclaredFact("claim")], id: "third")))
    try story.tell(SetFact("claim", "so-so"))
  }

  @Test func thePlaybookStoresThemAndLeavesTheKeyOutWithoutAny() throws {
    let facts = [Self.claim, DeclaredFact("similar", values: .number), DeclaredFact("victim")]
    let playbook = following(facts).playbook
    let bytes = try JournalCoding.encoder().encode(playbook)
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(
        #""facts":[{"name":"claim","values":["true","partly"]},"#
          + #"{"name":"similar","values":"number"},{"name":"victim"}]"#))
    #expect(try JournalCoding.decoder().decode(Playbook.self, from: bytes) == playbook)
    let none = try JournalCoding.encoder().encode(following([]).playbook)
    #expect(!String(decoding: none, as: UTF8.self).contains("facts"))
    #expect(!String(decoding: none, as: UTF8.self).contains("checklist"))
  }

  @Test func aSecondRunKeepsItsFacts() throws {
    var story = try Story.following()
    let document = PlaybookDocument(
      playbook: Playbook(
        id: "second", version: 1, languages: ["en"],
        phases: [Phase(id: "assess", steps: [Step(id: "thank", after: ["contact-victim"])])],
        facts: [Self.claim]), words: Words())
    let prose = [1: Words()]
    try story.tell(StartRun(document, prose: prose))
    #expect(story.incident.runs[1].playbook.facts == [Self.claim])
    #expect(story.incident.runs[1].playbook.steps.isEmpty)
  }
}

@Suite struct PublishedConditionTests {
  private static let playbook = PlaybookDocument(
    playbook: Playbook(
      id: "small", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "say",
          steps: [
            Step(id: "first", when: Condition(source: "published.holding >= 1")),
            Step(id: "second", when: Condition(source: "published.holding > 1")),
            Step(id: "never", when: Condition(source: "published.facts == 0")),
          ])
      ],
      templates: [StatementTemplate(id: "holding", channels: [Channel("x")])]),
    words: Words())

  private func publish(_ story: inout Story, _ template: String?) throws {
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "de", text: "Text.", template: template))
    let number = try #require(story.incident.statements.last?.number)
    try story.tell(
      PublishStatement(
        number, url: "https://x.example/1", text: "Text.",
        release: .unapproved(because: "it is out")))
  }

  private func open(_ story: Story) -> [String] {
    story.incident.stepViews(at: story.now).filter(\.isToDo).map(\.step.id)
  }

  @Test func publicationsOfATemplateAreCounted() throws {
    var story = try Story.following(Self.playbook)
    #expect(open(story) == ["never"])
    try publish(&story, nil)
    #expect(open(story) == ["never"])
    try publish(&story, "holding")
    #expect(open(story) == ["first", "never"])
    story.wait(.minutes(5))
    let second = story.now
    try publish(&story, "holding")
    #expect(open(story) == ["first", "second", "never"])
    #expect(story.incident.runs[0].records["second"]?.opened == second)
  }
}
