import IncidentCore
import TestSupport
import Testing

@Suite struct PublishStatementTests {
  static let text = ReviewTests.text

  @Test("A publication keeps the digest and entry of its text; address and names are words")
  func publishes() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    let shot = NamedAttachment(Attachment(sha256: "ab", size: 3), name: "shot.png")
    try story.record(
      PublishStatement(1, url: "https://x.com/acme/1", text: Self.text, attachments: [shot]))
    guard case .statementPublished(let event)? = story.drafts.first?.event else {
      Issue.record("nothing was published")
      return
    }
    #expect(event.digest == "digest-2" && event.textEntry == 2)
    #expect(event.mode == .regular && event.alert == .green && event.missing == [])
    #expect(event.attachments == [shot.attachment])
    #expect(
      story.drafts.map(\.words) == [
        Words([.url: "https://x.com/acme/1", Attachment.nameKey(1): "shot.png"])
      ])
    #expect(story.statement?.status == .published)
    #expect(story.statement?.publication?.textEntry == 2)
    #expect(story.statement?.publication?.mode == .regular)
  }

  @Test("The rule is applied again at the present alert, and the approvals survive its rise")
  func raisedAlert() throws {
    var story = try StatementStory(.orange)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(RaiseAlert(to: .red, because: "injury"))
    #expect(story.statement?.status == .approved)
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text)) == .approvalsMissing(1, [.legal]))
    try story.record(ApproveWhatStands(1), by: .brandt)
    #expect(story.statement?.approvals.map(\.person) == [.adler, .brandt])
    try story.record(PublishStatement(1, text: Self.text))
    #expect(story.statement?.status == .published)
  }

  @Test("A lowered alert loosens nothing for a text that was submitted before, but for the next")
  func loweredAlert() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text)) == .approvalsMissing(1, [.legal]))
    try story.record(LowerAlert(to: .orange, because: "no injury"))
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text)) == .approvalsMissing(1, [.legal]))
    try story.record(RejectStatement(1, because: "for the lower alert"), by: .adler)
    try story.record(SubmitStatement(1, text: Self.text))
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(PublishStatement(1, text: Self.text))
    #expect(story.statement?.publication?.mode == .regular)
  }

  @Test("An approval given after the publication does not make it regular")
  func approvedAfterwards() throws {
    var story = try StatementStory()
    try story.submitted()
    let before = Moment(story.now - .minutes(1))
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text), at: before)
        == .approvalsMissing(1, [.anyone]))
    try story.record(
      PublishStatement(1, text: Self.text, release: .unapproved(because: "sent too soon")),
      at: before)
    #expect(story.statement?.publication?.at == before)
    #expect(missing(in: story) == [.anyone])
  }

  @Test("A draft is not published the regular way, whatever it needs")
  func draftIsNot() throws {
    var story = try StatementStory()
    story.policy = ApprovalPolicy(requirements: [.green: []])
    try story.draft()
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text))
        == .statementWrongStatus(1, present: .draft, needed: [.inReview, .approved]))
    try story.record(SubmitStatement(1, text: Self.text))
    #expect(story.refusal(of: PublishStatement(1, text: Self.text)) == nil)
  }

  @Test("Without its text, too long, or with a blank address nothing goes out")
  func unfit() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.refusal(of: PublishStatement(1, text: nil)) == .statementTextMissing(1))
    #expect(
      story.refusal(of: PublishStatement(1, url: " ", text: Self.text)) == .textMissing(.url))
    #expect(
      story.refusal(of: PublishStatement(1, text: String(repeating: "字", count: 141)))
        == .statementTooLong(Channel("x"), length: 282, limit: 280))
  }

  @Test("The crisis lead releases alone in an emergency, even as author of a draft")
  func emergency() throws {
    var story = try StatementStory(.red)
    try story.draft(by: .adler)
    try story.record(
      PublishStatement(1, text: Self.text, release: .emergency(because: "people in danger")),
      by: .adler)
    #expect(story.statement?.publication?.mode == .emergency)
    #expect(missing(in: story) == [.lead, .legal])
    #expect(story.drafts.map(\.words) == [Words([.because: "people in danger"])])
  }

  @Test("Nobody but who holds the crisis lead releases in an emergency")
  func emergencyByOthers() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    let release = PublishStatement(1, text: Self.text, release: .emergency(because: "danger"))
    for person in [PersonID.brandt, .celik, .dorn, .ebert, .guest] {
      #expect(story.refusal(of: release, by: person) == .emergencyOnlyByCrisisLead(person))
    }
    #expect(story.refusal(of: release, by: .falk) == nil)
    try story.record(AssignRole(role: .crisisLead, person: .guest))
    #expect(story.refusal(of: release, by: .guest) == nil)
  }

  @Test("In an emergency too the text is complete, fits, and a reason is given")
  func emergencyUnfit() throws {
    var story = try StatementStory()
    try story.draft("At {{next_update}}")
    func refusal(_ text: String?, because: String = "danger") -> Refusal? {
      story.refusal(
        of: PublishStatement(1, text: text, release: .emergency(because: because)), by: .adler)
    }
    #expect(refusal("At {{next_update}}") == .placeholdersOpen(["next_update"]))
    #expect(refusal(nil) == .statementTextMissing(1))
    #expect(
      refusal(String(repeating: "a", count: 281))
        == .statementTooLong(Channel("x"), length: 281, limit: 280))
    #expect(refusal("Fine", because: " ") == .textMissing(.because))
  }

  @Test(
    "What was published without approval is recorded from any state before it",
    arguments: [StatementStatus.draft, .inReview, .approved])
  func unapproved(status: StatementStatus) throws {
    var story = try StatementStory(.red)
    try story.draft("{{open}} " + String(repeating: "a", count: 300))
    story.incident.statements[0].status = status
    try story.record(
      PublishStatement(1, text: nil, release: .unapproved(because: "intern posted it")),
      by: .guest)
    #expect(story.statement?.status == .published)
    #expect(story.statement?.publication?.mode == .unapproved)
    #expect(missing(in: story) == [.lead, .legal])
  }

  @Test("An unapproved publication needs a reason")
  func unapprovedReason() throws {
    var story = try StatementStory()
    try story.draft()
    #expect(
      story.refusal(of: PublishStatement(1, text: nil, release: .unapproved(because: "")))
        == .textMissing(.because))
  }

  @Test(
    "What is published, corrected or withdrawn is not published again",
    arguments: [StatementStatus.published, .corrected, .withdrawn])
  func twice(status: StatementStatus) throws {
    var story = try StatementStory()
    try story.published()
    story.incident.statements[0].status = status
    let releases: [PublishStatement.Release] = [
      .emergency(because: "danger"), .unapproved(because: "happened"),
    ]
    for release in releases {
      #expect(
        story.refusal(of: PublishStatement(1, text: Self.text, release: release), by: .adler)
          == .statementWrongStatus(
            1, present: status, needed: [.draft, .inReview, .approved]))
    }
    #expect(
      story.refusal(of: PublishStatement(1, text: Self.text))
        == .statementWrongStatus(1, present: status, needed: [.inReview, .approved]))
  }

  private func missing(in story: StatementStory) -> [ApprovalPolicy.Requirement]? {
    guard case .statementPublished(let payload) = story.drafts.first?.event else { return nil }
    return payload.missing
  }
}
