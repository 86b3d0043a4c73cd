import IncidentCore
import TestSupport
import Testing

@Suite struct StatementUndoTests {
  private func submitted() throws -> Story {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "One"), as: "gross")
    try story.tell(SubmitStatement(1, text: "One"), as: "gross")
    return story
  }

  @Test("An undone edit brings back the text and its approvals")
  func edit() throws {
    var story = try submitted()
    try story.tell(ApproveWhatStands(1), as: "dietz")
    let before = story.incident.statements
    try story.tell(EditStatement(1, text: "Two", current: "One"), as: "gross")
    try story.tell(story.undoing(5))
    #expect(story.incident.statements == before)
    try story.tell(PublishStatement(1, text: "One"), as: "gross")
    #expect(story.incident.statements.first?.publication?.textEntry == 2)
  }

  @Test("An undone approval is missing again")
  func approval() throws {
    var story = try submitted()
    try story.tell(ApproveWhatStands(1), as: "dietz")
    try story.tell(story.undoing(4))
    #expect(story.incident.statements.first?.status == .inReview)
    #expect(
      throws: Refusal.approvalsMissing(1, [.anyone]),
      performing: { try story.decide(PublishStatement(1, text: "One")) })
  }

  @Test("A publication is not undone, nor what it rests on")
  func publication() throws {
    var story = try submitted()
    try story.tell(ApproveWhatStands(1), as: "dietz")
    try story.tell(PublishStatement(1, text: "One"))
    #expect(
      throws: Refusal.cannotUndo(5, .statementPublished),
      performing: { try story.decide(story.undoing(5)) })
    #expect(
      throws: Refusal.restedUpon(4, by: [5]),
      performing: { try story.decide(story.undoing(4)) })
  }
}
