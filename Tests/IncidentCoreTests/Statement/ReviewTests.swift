import IncidentCore
import TestSupport
import Testing

/// Editing, submitting and rejecting.
@Suite struct ReviewTests {
  static let text = "We are looking into it."

  @Test("Submitting puts a draft to review and stores whose approval it needs")
  func submits() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    #expect(story.statement?.status == .inReview)
    #expect(story.statement?.submittedAt != nil)
    #expect(
      story.drafts.map(\.event) == [
        .statementSubmitted(
          StatementSubmitted(statement: 1, digest: "digest-3", requirements: [.lead, .legal]))
      ])
  }

  @Test("What has placeholders open is not submitted")
  func placeholders() throws {
    var story = try StatementStory()
    try story.draft("Next update at {{next_update}}, {{who}}.")
    #expect(
      story.refusal(of: SubmitStatement(1, text: "Next update at {{next_update}}, {{who}}."))
        == .placeholdersOpen(["next_update", "who"]))
  }

  @Test("What is longer than its channel takes is not submitted")
  func tooLong() throws {
    var story = try StatementStory()
    let text = String(repeating: "ü", count: 281)
    try story.draft(text)
    #expect(
      story.refusal(of: SubmitStatement(1, text: text))
        == .statementTooLong(Channel("x"), length: 281, limit: 280))
    #expect(story.refusal(of: SubmitStatement(1, text: String(text.dropLast()))) == nil)
  }

  @Test("A channel without a limit takes any length")
  func unlimited() throws {
    var story = try StatementStory()
    let text = String(repeating: "word ", count: 20_000)
    try story.record(DraftStatement(channel: Channel("website"), language: "en", text: text))
    #expect(story.refusal(of: SubmitStatement(1, text: text)) == nil)
  }

  @Test("A text that was erased is neither submitted, approved nor published")
  func erased() throws {
    var story = try StatementStory()
    try story.draft()
    #expect(story.refusal(of: SubmitStatement(1, text: nil)) == .statementTextMissing(1))
    try story.record(SubmitStatement(1, text: Self.text))
    story.incident.redacted = [2]
    #expect(story.refusal(of: ApproveWhatStands(1), by: .adler) == .statementTextMissing(1))
    story.incident.redacted = []
    try story.record(ApproveWhatStands(1), by: .adler)
    story.incident.redacted = [2]
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text)) == .statementTextMissing(1))
  }

  @Test("Only a draft is submitted")
  func submittedTwice() throws {
    var story = try StatementStory()
    try story.submitted()
    #expect(
      story.refusal(of: SubmitStatement(1, text: Self.text))
        == .statementWrongStatus(1, present: .inReview, needed: [.draft]))
    #expect(story.refusal(of: SubmitStatement(2, text: Self.text)) == .unknownStatement(2))
  }

  @Test("An edit voids the approvals, binds the new text and adds its author and login")
  func editVoids() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.statement?.status == .approved)
    try story.record(
      EditStatement(1, text: "We know more.", current: Self.text), by: .celik, login: "pc-7")
    let statement = try #require(story.statement)
    #expect(statement.status == .draft)
    #expect(statement.approvals.isEmpty)
    #expect(statement.textEntry == 5)
    #expect(statement.digest == "digest-5")
    #expect(statement.authors == [.ebert, .celik])
    #expect(statement.logins == ["ebert", "pc-7"])
    #expect(story.drafts.map(\.words) == [Words([.text: "We know more."])])
    #expect(
      story.refusal(of: PublishStatement(1, text: "We know more."))
        == .statementWrongStatus(1, present: .draft, needed: [.inReview, .approved]))
  }

  @Test("Who edits a text becomes its author, and so cannot approve it again")
  func editorCannotApprove() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(EditStatement(1, text: "We know more.", current: Self.text), by: .adler)
    try story.record(SubmitStatement(1, text: "We know more."))
    #expect(story.refusal(of: ApproveWhatStands(1), by: .adler) == .approverIsAuthor(.adler))
  }

  @Test("An edit that changes nothing is refused; marking liability is a change")
  func unchanged() throws {
    var story = try StatementStory()
    try story.draft()
    let same = EditStatement(1, text: Self.text, current: Self.text)
    #expect(story.refusal(of: same) == .statementTextUnchanged(1))
    #expect(
      story.refusal(
        of: EditStatement(1, text: Self.text, current: Self.text, touchesLiability: false))
        == .statementTextUnchanged(1))
    #expect(
      story.refusal(of: EditStatement(1, text: " ", current: Self.text)) == .textMissing(.text))
    try story.record(
      EditStatement(1, text: Self.text, current: Self.text, touchesLiability: true))
    #expect(story.statement?.touchesLiability == true)
    try story.record(EditStatement(1, text: "Other", current: Self.text))
    #expect(story.statement?.touchesLiability == true)
  }

  @Test("An erased text can be replaced")
  func editErased() throws {
    var story = try StatementStory()
    try story.draft()
    #expect(story.refusal(of: EditStatement(1, text: "New", current: nil)) == nil)
  }

  @Test("What is published or withdrawn is not edited")
  func editPublished() throws {
    var story = try StatementStory()
    try story.published()
    let edit = EditStatement(1, text: "Other", current: Self.text)
    let needed: [StatementStatus] = [.draft, .inReview, .approved]
    #expect(
      story.refusal(of: edit) == .statementWrongStatus(1, present: .published, needed: needed))
    try story.record(WithdrawStatement(1, because: "wrong"))
    #expect(
      story.refusal(of: edit) == .statementWrongStatus(1, present: .withdrawn, needed: needed))
    #expect(
      story.refusal(of: EditStatement(9, text: "Other", current: nil)) == .unknownStatement(9))
  }

  @Test("Rejecting needs a reason, leads back to draft and voids the approvals")
  func rejects() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.refusal(of: RejectStatement(1, because: " ")) == .textMissing(.because))
    try story.record(RejectStatement(1, because: "Too early"), by: .brandt)
    #expect(story.statement?.status == .draft)
    #expect(story.statement?.approvals.isEmpty == true)
    #expect(story.drafts.map(\.words) == [Words([.because: "Too early"])])
    #expect(
      story.refusal(of: RejectStatement(1, because: "Again"))
        == .statementWrongStatus(1, present: .draft, needed: [.inReview, .approved]))
  }
}
