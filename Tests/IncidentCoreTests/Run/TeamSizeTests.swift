import IncidentCore
import TestSupport
import Testing

@Suite("A playbook and the size of the team")
struct TeamSizeTests {
  private static let document = PlaybookDocument(
    playbook: Playbook(
      id: "sized", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "assess",
          steps: [
            Step(id: "first"), Step(id: "log", after: ["first"], team: .large),
            Step(id: "sum", after: ["log"]), Step(id: "call", team: .small),
          ]),
        Phase(id: "rest", steps: [Step(id: "shifts", team: .large)]),
      ]),
    words: Words(texts: [
      "step.first.do.en": "First.", "step.log.do.en": "Log.", "step.sum.do.en": "Sum up.",
      "step.call.do.en": "Call.", "phase.rest.title.en": "Rest", "step.shifts.do.en": "Shifts.",
    ]))

  private static let three = Roster(
    people: [.init(id: "a", name: "A"), .init(id: "b", name: "B"), .init(id: "c", name: "C")],
    seats: [
      .crisisLead: .init(holders: ["a"]), .spokesperson: .init(holders: ["b"]),
      .management: .init(holders: ["a"], deputies: ["c"]), .socialLead: .init(holders: ["c"]),
    ])

  private func story(_ roster: Roster) throws -> Story {
    var story = Story(roster: roster)
    try story.tell(OpenIncident(title: "Storm", detected: Moment(Story.start)), as: "a")
    return story
  }

  @Test("six people are a large team, five a small one, and nobody named is not small")
  func sizes() {
    #expect(
      [nil, 0, 1, 5, 6].map { TeamSize(people: $0) } == [.large, .large, .small, .small, .large])
  }

  @Test("who holds several roles counts once, deputies do not count, who is called in does")
  func people() throws {
    var story = try story(Self.three)
    #expect(story.incident.peopleWithRoles(in: Self.three) == 3)
    try story.tell(AssignRole(role: .legal, person: "d", name: "D"), as: "a")
    #expect(story.incident.peopleWithRoles(in: Self.three) == 4)
    #expect(try Story.opened().incident.peopleWithRoles(in: Roster()) == 0)
  }

  @Test(
    "a small team's run has no step for a large one, and what waited for it waits for what stood before"
  )
  func small() throws {
    var story = try story(Self.three)
    try story.tell(StartRun(Self.document), as: "a")
    let run = try #require(story.incident.runs.first)
    #expect(run.people == 3)
    #expect(run.teamSize == .small)
    #expect(run.playbook.steps.map(\.id) == ["first", "sum", "call"])
    #expect(run.playbook.phases.map(\.id) == ["assess"])
    #expect(run.playbook.step("sum")?.after == ["first"])
    let words = try #require(story.entries.last?.words)
    #expect(words.texts["step.log.do.en"] == nil)
    #expect(words.texts["phase.rest.title.en"] == nil)
    #expect(words.texts["step.call.do.en"] == "Call.")
  }

  @Test("a large team's run has no step for a small one")
  func large() throws {
    var story = try Story.opened()
    try story.tell(StartRun(Self.document))
    let run = try #require(story.incident.runs.first)
    #expect(run.playbook.steps.map(\.id) == ["first", "log", "sum", "shifts"])
    #expect(run.playbook.step("sum")?.after == ["log"])
  }

  @Test("a run that is moved keeps its size, whoever was called in since")
  func moved() throws {
    var story = try story(Self.three)
    try story.tell(StartRun(Self.document), as: "a")
    for person in ["d", "e", "f"] {
      try story.tell(AssignRole(role: .legal, person: PersonID(person)), as: "a")
    }
    let newer = PlaybookDocument(
      playbook: Playbook(
        id: "sized", version: 2, languages: ["en"], phases: Self.document.playbook.phases),
      words: Self.document.words)
    try story.tell(MoveRun(newer, because: "checked"), as: "a")
    #expect(story.incident.runs.first?.playbook.steps.map(\.id) == ["first", "sum", "call"])
    #expect(story.incident.runs.first?.people == 3)
  }

  @Test("what a vacant role has to do goes up until somebody is there")
  func gathering() throws {
    let story = try story(Self.three)
    func bearer(_ role: Role) -> Role { story.incident.bearer(of: role, in: Self.three) }
    #expect(bearer(.monitoring) == .socialLead)
    #expect(bearer(.communityManager) == .socialLead)
    #expect(
      [Role.scribe, .legal, .it, .quality, Role("own-role")].map(bearer).uniqued() == [.crisisLead])
    #expect(bearer(.spokesperson) == .spokesperson)
    #expect(story.incident.people(bearing: .monitoring, in: Self.three) == ["c"])
    // Where nobody is there at all, the role stays what it was.
    #expect(story.incident.bearer(of: .monitoring, in: Roster()) == .monitoring)
  }
}
