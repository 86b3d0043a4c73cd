import IncidentCore
import TestSupport
import Testing

@Suite struct StatementViewsTests {
  private func waiting(_ story: StatementStory) -> [WaitingStatement] {
    story.incident.statementsWaiting(roster: StatementStory.roster, policy: story.policy)
  }

  @Test("A statement in review waits for what is missing, and for who can give it")
  func inReview() throws {
    var story = try StatementStory(.red)
    try story.draft()
    #expect(waiting(story).isEmpty)
    try story.record(SubmitStatement(1, text: ReviewTests.text))
    #expect(waiting(story).map(\.missing) == [[.lead, .legal]])
    #expect(waiting(story).map(\.approvers) == [[.adler, .brandt, .falk]])
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(waiting(story).map(\.missing) == [[.legal]])
    #expect(waiting(story).map(\.approvers) == [[.brandt, .falk]])
    try story.record(ApproveWhatStands(1), by: .falk)
    #expect(waiting(story).isEmpty)
  }

  @Test("Authors are not asked, people assigned here are")
  func authors() throws {
    var story = try StatementStory(.orange)
    try story.submitted(by: .adler)
    try story.record(AssignRole(role: .spokesperson, person: .guest))
    #expect(waiting(story).map(\.approvers) == [[.dorn, .falk, .guest]])
  }

  @Test("Where one person who holds both roles has approved, either colleague can complete it")
  func bothRoles() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .falk)
    #expect(waiting(story).map(\.missing) == [[.legal]])
    #expect(waiting(story).map(\.approvers) == [[.adler, .brandt]])
  }

  @Test("An approved statement waits again when the alert rises")
  func raised() throws {
    var story = try StatementStory(.orange)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(waiting(story).isEmpty)
    try story.record(RaiseAlert(to: .red, because: "injury"))
    #expect(waiting(story).map(\.statement.status) == [.approved])
    #expect(waiting(story).map(\.missing) == [[.legal]])
  }

  @Test("A lowered alert leaves what a submitted text waits for")
  func lowered() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(LowerAlert(to: .orange, because: "no injury"))
    #expect(waiting(story).map(\.missing) == [[.legal]])
    #expect(waiting(story).map(\.approvers) == [[.brandt, .falk]])
  }
}
