import IncidentCore
import TestSupport
import Testing

@Suite struct ChecklistTests {
  private static let playbook = SamplePlaybook.of([
    Step(id: "look"),
    Step(id: "calls", after: ["look"], itemCount: 3),
    Step(id: "round", repetition: Repetition(every: .hours(1), until: nil), itemCount: 2),
    Step(id: "plain"),
  ])

  private func begun() throws -> Story {
    var story = try Story.following(Self.playbook)
    try story.tell(CompleteStep("look"))
    return story
  }

  private func view(_ step: String, _ story: Story) throws -> StepView {
    try #require(story.incident.stepViews(at: story.now).first { $0.step.id == step })
  }

  @Test func tickingAnItemBeginsTheStepAndIsKept() throws {
    var story = try begun()
    try story.tell(TickItems("calls", items: [3, 1, 3]))
    #expect(
      story.entries.last?.event == .itemsTicked(ItemsTicked(run: 1, step: "calls", items: [1, 3])))
    let view = try view("calls", story)
    #expect(view.tickedItems == [1, 3])
    #expect(view.state == .started)
    #expect(view.isToDo)
  }

  @Test func aStepIsNotDoneWhileItemsAreOpenAndTheRefusalNamesThem() throws {
    var story = try begun()
    try story.tell(TickItems("calls", items: [2]))
    #expect(
      throws: Refusal.itemsOpen(
        "calls",
        items: [ChecklistItem(number: 1, text: "call 1"), ChecklistItem(number: 3, text: "call 3")])
    ) {
      try story.tell(CompleteStep("calls") { "call \($0)" })
    }
    try story.tell(TickItems("calls", items: [1, 3]))
    try story.tell(CompleteStep("calls"))
    let view = try view("calls", story)
    #expect(view.state == .done)
    #expect(view.tickedItems == [1, 2, 3])
    #expect(!view.isOutOfOrder)
  }

  @Test func withAReasonItIsDoneAllTheSameAndFlagged() throws {
    var story = try begun()
    #expect(throws: Refusal.self) { try story.tell(CompleteStep("calls", outOfOrderBecause: " ")) }
    try story.tell(CompleteStep("calls", outOfOrderBecause: "nobody answers at night"))
    let view = try view("calls", story)
    #expect(view.state == .done)
    #expect(view.isOutOfOrder)
    #expect(view.tickedItems == [])
  }

  @Test(arguments: [0, 4, -1, Int.max])
  func anItemThatIsNotThereIsRefused(item: Int) throws {
    let story = try begun()
    #expect(throws: Refusal.unknownItem(item, step: "calls", count: 3)) {
      try story.decide(TickItems("calls", items: [1, item]))
    }
    #expect(throws: Refusal.unknownItem(1, step: "plain", count: 0)) {
      try story.decide(TickItems("plain", items: [1]))
    }
  }

  @Test func whatIsTickedIsNotTickedAgain() throws {
    var story = try begun()
    try story.tell(TickItems("calls", items: [2]))
    #expect(throws: Refusal.itemAlreadyTicked(2, step: "calls")) {
      try story.tell(TickItems("calls", items: [1, 2]))
    }
  }

  @Test func theListOfAStepThatWaitsIsTickedOnlyWithAReason() throws {
    var story = try Story.following(Self.playbook)
    #expect(throws: Refusal.predecessorsOpen("calls", open: ["look"])) {
      try story.tell(TickItems("calls", items: [1]))
    }
    try story.tell(TickItems("calls", items: [1], outOfOrderBecause: "they rang us"))
    #expect(try view("calls", story).tickedItems == [1])
  }

  @Test func aStepThatRepeatsBeginsItsListAnew() throws {
    var story = try begun()
    try story.tell(TickItems("round", items: [1, 2]))
    try story.tell(CompleteStep("round"))
    #expect(try view("round", story).tickedItems == [])
    #expect(throws: Refusal.self) { try story.tell(CompleteStep("round")) }
    try story.tell(TickItems("round", items: [1]))
    #expect(try view("round", story).tickedItems == [1])
  }

  @Test func undoTakesTheTicksBackAndLeavesThoseBefore() throws {
    var story = try begun()
    try story.tell(TickItems("calls", items: [2]))
    let entry = try story.tell(TickItems("calls", items: [3]))[0].sequence
    try story.tell(story.undoing(entry))
    #expect(try view("calls", story).tickedItems == [2])
  }

  @Test func aListOfAStepWithoutRunOrStepChangesNothing() throws {
    var story = try begun()
    let before = story.incident.runs
    let header = story.entries[0].header
    for event in [
      ItemsTicked(run: 9, step: "calls", items: [1]), .init(run: 1, step: "x", items: [1]),
    ] {
      story.incident.apply(.itemsTicked(event), as: header, digest: "")
    }
    #expect(story.incident.runs == before)
  }
}
