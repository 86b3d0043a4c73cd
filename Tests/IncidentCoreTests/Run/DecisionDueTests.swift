import IncidentCore
import TestSupport
import Testing

/// A due time that runs from a decision's moment.
@Suite struct DecisionDueTests {
  private static let playbook = SamplePlaybook.of([
    Step(id: "judge", options: ["yes", "no"]),
    Step(id: "act", due: [DueRule(.minutes(30), from: .decision("judge"))]),
  ])

  private func due(_ story: Story) -> Instant? {
    story.incident.stepViews(at: story.now).first { $0.step.id == "act" }?.due
  }

  @Test func itIsOpenWithoutADueTimeUntilTheDecisionIsMade() throws {
    var story = try Story.following(Self.playbook)
    #expect(due(story) == nil)
    story.wait(.minutes(10))
    try story.tell(MakeDecision("judge", option: "yes"))
    #expect(due(story) == Story.start + .minutes(40))
  }

  @Test func aChangedDecisionMovesItAndItsUndoingMovesItBack() throws {
    var story = try Story.following(Self.playbook)
    try story.tell(MakeDecision("judge", option: "yes"))
    story.wait(.hours(1))
    let change = try story.tell(MakeDecision("judge", option: "no", because: "a fake"))[0].sequence
    #expect(due(story) == Story.start + .minutes(90))
    try story.tell(story.undoing(change))
    #expect(due(story) == Story.start + .minutes(30))
  }

  @Test func aCorrectedMomentOfTheDecisionMovesItToo() throws {
    var story = try Story.following(Self.playbook)
    story.wait(.minutes(20))
    let entry = try story.tell(MakeDecision("judge", option: "yes"))[0]
    try story.tell(CorrectEntry(entry, occurredAt: Moment(Story.start + .minutes(5))))
    #expect(due(story) == Story.start + .minutes(35))
  }
}
