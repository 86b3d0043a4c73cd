import IncidentCore
import TestSupport
import Testing

/// Corrections and withdrawals of what was said, also after the incident was closed.
@Suite struct StatementCorrectionTests {
  static let text = "It was in Erfurt."

  private func correction(of number: Int) -> DraftStatement {
    DraftStatement(
      channel: Channel("x"), language: "en", text: Self.text, corrects: number)
  }

  @Test("A statement is corrected when its correction is published, not before")
  func chain() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(correction(of: 1))
    try story.record(SubmitStatement(2, text: Self.text))
    try story.record(ApproveWhatStands(2), by: .adler)
    #expect(story.incident.statements.map(\.status) == [.published, .approved])
    try story.record(PublishStatement(2, text: Self.text))
    #expect(story.incident.statements.map(\.status) == [.corrected, .published])
    #expect(story.incident.statements.map(\.corrects) == [nil, 1])
  }

  @Test("While one correction is being worked on, there is no second")
  func onlyOne() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(correction(of: 1))
    #expect(story.refusal(of: correction(of: 1)) == .correctionExists(1, correction: 2))
    try story.record(WithdrawStatement(2, because: "wrong"))
    #expect(story.refusal(of: correction(of: 1)) == nil)
  }

  @Test("A correction is corrected in its turn, the first statement no more")
  func correctionOfCorrection() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(correction(of: 1))
    try story.record(
      PublishStatement(2, text: Self.text, release: .emergency(because: "urgent")), by: .adler)
    #expect(
      story.refusal(of: correction(of: 1))
        == .statementWrongStatus(1, present: .corrected, needed: [.published]))
    try story.record(correction(of: 2))
    try story.record(
      PublishStatement(3, text: Self.text, release: .unapproved(because: "happened")))
    #expect(story.incident.statements.map(\.status) == [.corrected, .corrected, .published])
  }

  @Test("What was withdrawn meanwhile stays withdrawn when its correction is published")
  func withdrawnMeanwhile() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(correction(of: 1))
    try story.record(WithdrawStatement(1, because: "wrong place"))
    try story.record(
      PublishStatement(2, text: Self.text, release: .emergency(because: "urgent")), by: .adler)
    #expect(story.incident.statements.map(\.status) == [.withdrawn, .published])
  }

  @Test("A withdrawal needs a reason, keeps the publication, and happens once")
  func withdraws() throws {
    var story = try StatementStory()
    try story.published()
    #expect(story.refusal(of: WithdrawStatement(1, because: "")) == .textMissing(.because))
    try story.record(WithdrawStatement(1, because: "wrong place"))
    #expect(story.drafts.map(\.words) == [Words([.because: "wrong place"])])
    #expect(story.statement?.status == .withdrawn)
    #expect(story.statement?.publication != nil)
    #expect(
      story.refusal(of: WithdrawStatement(1, because: "again"))
        == .statementWrongStatus(
          1, present: .withdrawn,
          needed: [.draft, .inReview, .approved, .published, .corrected]))
    #expect(story.refusal(of: WithdrawStatement(2, because: "no")) == .unknownStatement(2))
  }

  @Test(
    "What is not published yet, and what was corrected, can be withdrawn too",
    arguments: [StatementStatus.draft, .inReview, .approved, .corrected])
  func withdrawsAnyState(status: StatementStatus) throws {
    var story = try StatementStory()
    try story.draft()
    story.incident.statements[0].status = status
    try story.record(WithdrawStatement(1, because: "no longer needed"))
    #expect(story.statement?.status == .withdrawn)
  }

  @Test("A closed incident takes a correction all the way, its edits and its rejection")
  func closedCorrection() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(CloseIncident(reason: .external))
    try story.record(correction(of: 1))
    try story.record(SubmitStatement(2, text: Self.text))
    try story.record(RejectStatement(2, because: "say when"))
    try story.record(EditStatement(2, text: "It was in Erfurt, in May.", current: Self.text))
    try story.record(SubmitStatement(2, text: "It was in Erfurt, in May."))
    try story.record(ApproveWhatStands(2), by: .adler)
    try story.record(PublishStatement(2, text: "It was in Erfurt, in May."))
    #expect(story.incident.statements.map(\.status) == [.corrected, .published])
    try story.record(WithdrawStatement(2, because: "wrong again"))
    #expect(story.incident.statements.map(\.status) == [.corrected, .withdrawn])
  }

  @Test("A closed incident takes no other work on statements")
  func closedOthers() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(CloseIncident(reason: .external))
    let acts: [any Act] = [
      EditStatement(1, text: "Other", current: ReviewTests.text),
      SubmitStatement(1, text: ReviewTests.text), ApproveWhatStands(1),
      RejectStatement(1, because: "no"), PublishStatement(1, text: ReviewTests.text),
      PublishStatement(1, text: nil, release: .unapproved(because: "happened")),
      WithdrawStatement(1, because: "no longer needed"),
    ]
    for act in acts {
      #expect(story.refusal(of: act, by: .adler) == .incidentClosed(.writeStatement))
    }
  }

  @Test("An unpublished correction can be discarded in a closed incident")
  func closedDiscard() throws {
    var story = try StatementStory()
    try story.published()
    try story.record(CloseIncident(reason: .external))
    try story.record(correction(of: 1))
    #expect(story.refusal(of: WithdrawStatement(2, because: "not needed")) == nil)
  }
}
