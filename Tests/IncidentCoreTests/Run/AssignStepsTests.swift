import IncidentCore
import TestSupport
import Testing

@Suite struct AssignStepsTests {
  private static let playbook = SamplePlaybook.of([
    Step(id: "look", role: .monitoring, due: [DueRule(.minutes(30))]),
    Step(id: "check", role: .legal, due: [DueRule(.minutes(30))]),
    Step(id: "sue", role: .legal, after: ["check"]),
    Step(id: "settle", role: .legal, when: Condition(source: #"fact.victim == "yes""#)),
    Step(id: "appeal", role: .legal, when: Condition(source: #"fact.lost == "yes""#)),
    Step(id: "free"),
  ])

  private func begun() throws -> Story {
    var story = try Story.following(Self.playbook)
    try story.tell(SetFact("lost", "no"))
    return story
  }

  private func assignees(_ story: Story) -> [String: PersonID] {
    Dictionary(
      uniqueKeysWithValues: story.incident.stepViews(at: story.now).compactMap { view in
        view.assignee.map { (view.step.id, $0) }
      })
  }

  @Test func singleStepsAreGivenToAPerson() throws {
    var story = try begun()
    try story.tell(AssignSteps(.steps(["look", "free", "look"], run: nil), to: "gross"))
    #expect(assignees(story) == ["look": "gross", "free": "gross"])
    #expect(
      story.entries.last?.event
        == .stepsAssigned(
          StepsAssigned(
            person: "gross", steps: [.init(run: 1, step: "look"), .init(run: 1, step: "free")])))
    #expect(story.entries.last?.words?[.name] == "Ina Groß")
    let due = story.incident.dueItems(at: story.now).filter(\.isStepOfTest)
    #expect(due.map(\.people) == [[], ["gross"]] || due.map(\.people) == [["gross"], []])
  }

  @Test func allStepsOfARoleThatAreNotDoneYetAreGiven() throws {
    var story = try begun()
    try story.tell(CompleteStep("check"))
    try story.tell(AssignSteps(.role(.legal), to: "gross"))
    // One waits for an answer and may come; one is known not to be needed.
    #expect(assignees(story) == ["sue": "gross", "settle": "gross"])
    #expect(throws: Refusal.noStepsToAssign) {
      try story.tell(AssignSteps(.role(.legal), to: "gross"))
    }
    #expect(throws: Refusal.noStepsToAssign) {
      try story.tell(AssignSteps(.role(.it), to: "gross"))
    }
  }

  @Test func allStepsOfAPersonAreThoseGivenAndThoseOfTheRoles() throws {
    var story = try begun()
    try story.tell(AssignSteps(.steps(["free"], run: nil), to: "ebert"))
    try story.tell(AssignSteps(.steps(["check"], run: nil), to: "adler"))
    try story.tell(AssignSteps(.person("ebert"), to: "gross"))
    #expect(
      assignees(story) == ["free": "gross", "check": "adler", "sue": "gross", "settle": "gross"])
  }

  @Test func whatIsSettledOrThePersonsAlreadyIsRefused() throws {
    var story = try begun()
    try story.tell(CompleteStep("look"))
    try story.tell(SkipStep("free", because: "no"))
    try story.tell(AssignSteps(.steps(["check"], run: nil), to: "gross"))
    for (step, refusal) in [
      ("look", Refusal.stepAlreadyDone("look")), ("free", .stepAlreadySkipped("free")),
      ("check", .stepAlreadyWith("check", "gross")),
      ("lok", .unknownStep("lok", known: Self.playbook.playbook.steps.map(\.id))),
    ] {
      #expect(throws: refusal) {
        try story.tell(AssignSteps(.steps(["sue", step], run: nil), to: "gross"))
      }
    }
    #expect(throws: Refusal.personReserved(.system)) {
      try story.tell(AssignSteps(.role(.legal), to: .system))
    }
    for id in ["System", "SYSTEM", "sys\u{200B}tem"].map({ PersonID($0) }) {
      #expect(throws: Refusal.personReserved(id)) {
        try story.tell(AssignSteps(.role(.legal), to: id))
      }
      #expect(throws: Refusal.personReserved(id)) {
        try story.decide(NamePerson("p-222222", name: id.name))
      }
    }
    #expect(assignees(story) == ["check": "gross"])
  }

  @Test func whoGotAStepMayNotApproveForIt() throws {
    var story = try begun()
    try story.tell(AssignSteps(.role(.legal), to: "stranger", name: "Uta Zimmer"))
    #expect(!story.incident.knows("stranger", in: story.roster))
    #expect(story.incident.roles(of: "gross", in: story.roster) == [.management])
  }

  @Test func undoGivesTheStepsBack() throws {
    var story = try begun()
    try story.tell(AssignSteps(.steps(["check"], run: nil), to: "adler"))
    let entry = try story.tell(AssignSteps(.role(.legal), to: "gross"))[0].sequence
    try story.tell(story.undoing(entry))
    #expect(assignees(story) == ["check": "adler"])
  }

  @Test func aClosedIncidentGivesOnlyTheStepsOfTheLessons() throws {
    var story = try Story.following()
    try story.tell(CloseIncident(reason: .external))
    #expect(throws: Refusal.incidentClosed(.workOnSteps)) {
      try story.tell(AssignSteps(.steps(["verify"], run: nil), to: "gross"))
    }
    #expect(throws: Refusal.noStepsToAssign) {
      try story.tell(AssignSteps(.role(.monitoring), to: "gross"))
    }
    try story.tell(AssignSteps(.steps(["review"], run: nil), to: "gross"))
  }
}

extension DueItem {
  fileprivate var isStepOfTest: Bool {
    if case .step = cause { true } else { false }
  }
}
