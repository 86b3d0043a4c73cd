import IncidentCore
import TestSupport
import Testing

@Suite struct SeenTextTests {
  @Test("An approval that names no text is refused, and told which one stands there")
  func unseen() throws {
    var story = try StatementStory()
    try story.submitted()
    #expect(
      story.refusal(of: ApproveStatement(1, seen: nil), by: .adler)
        == .approvalOfUnseenText(1, version: "digest"))
  }

  @Test("Who read another text than the one that stands there approves nothing")
  func replaced() throws {
    var story = try StatementStory()
    try story.submitted()
    let read = try #require(story.statement).digest
    try story.record(
      EditStatement(1, text: "We are liable.", current: "We are looking into it."), by: .celik)
    try story.record(SubmitStatement(1, text: "We are liable."), by: .celik)
    let changed = try #require(story.statement)
    #expect(
      story.refusal(of: ApproveStatement(1, seen: SeenText(read, .named)), by: .adler)
        == .seenTextReplaced(1, seen: read, present: changed.version, since: changed.textAt))
    #expect(
      story.refusal(of: ApproveStatement(1, seen: SeenText(changed.digest, .shown)), by: .adler)
        == nil)
  }

  @Test("Fewer than six characters name no text")
  func short() throws {
    var story = try StatementStory()
    try story.submitted()
    let beginning = String(try #require(story.statement).digest.prefix(5))
    #expect(
      story.refusal(of: ApproveStatement(1, seen: SeenText(beginning, .named)), by: .adler) != nil)
  }

  @Test(
    "How the text was seen is kept with the approval", arguments: [SeenText.Manner.named, .shown])
  func manner(manner: SeenText.Manner) throws {
    var story = try StatementStory()
    try story.submitted()
    let digest = try #require(story.statement).digest
    try story.record(ApproveStatement(1, seen: SeenText(digest, manner)), by: .adler)
    #expect(story.statement?.approvals.map(\.seen) == [manner])
  }

  @Test("A text built on one that was replaced meanwhile is refused, with what differs")
  func staleEdit() throws {
    var story = try StatementStory()
    try story.draft("First line.\nSecond line.")
    let opened = try #require(story.statement).digest
    try story.record(
      EditStatement(1, text: "First line.\nTheirs.", current: "First line.\nSecond line."),
      by: .celik)
    let present = try #require(story.statement)
    let edit = EditStatement(
      1, text: "First line.\nMine.", current: "First line.\nTheirs.", basis: opened)
    #expect(
      story.refusal(of: edit, by: .adler)
        == .editOfOlderText(
          1, seen: String(opened.prefix(6)), present: present.version, since: present.textAt,
          TextDifference(from: "First line.\nMine.", to: "First line.\nTheirs.")))
    let fresh = EditStatement(
      1, text: "First line.\nMine.", current: "First line.\nTheirs.", basis: present.digest)
    #expect(story.refusal(of: fresh, by: .adler) == nil)
  }

  @Test("A difference keeps what is in both and tells whose the rest is")
  func difference() {
    let difference = TextDifference(from: "a\nb\nc", to: "a\nx\nc\nd")
    #expect(
      difference.lines == [
        .both("a"), .onlyFirst("b"), .onlySecond("x"), .both("c"), .onlySecond("d"),
      ])
    #expect(TextDifference(from: "a", to: "a").lines == [.both("a")])
    #expect(TextDifference(from: "", to: "a").lines == [.onlyFirst(""), .onlySecond("a")])
  }

  @Test("Where the settings ask for the own login, another one approves nothing")
  func ownLogin() throws {
    var story = try StatementStory()
    story.policy.ownLogin = true
    story.logins = ["aadler": .adler]
    try story.submitted()
    let act = ApproveWhatStands(1)
    #expect(
      story.refusal(of: act, by: .adler, login: "nobody")
        == .approvalFromOtherLogin(.adler, login: "nobody"))
    #expect(story.refusal(of: act, by: .adler, login: "aadler") == nil)
    #expect(
      story.refusal(of: act, by: .celik, login: "aadler")
        == .approvalFromOtherLogin(.celik, login: "aadler"))
  }

  @Test("What a text needed when it was submitted it needs still, whatever the settings say later")
  func stricterOfBoth() throws {
    var story = try StatementStory(.orange)
    try story.submitted(liability: true)
    story.policy.requirements[.orange] = [.anyone]
    story.policy.legalOnLiabilityFrom = .red
    let needed = [ApprovalPolicy.Requirement(anyOf: [.crisisLead, .spokesperson]), .legal]
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .celik)
        == .approverHasNoNeededRole(.celik, needed: needed))
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.statement?.status == .inReview)
    #expect(
      story.refusal(of: PublishStatement(1, text: "We are looking into it."))
        == .approvalsMissing(1, [.legal]))
  }
}
