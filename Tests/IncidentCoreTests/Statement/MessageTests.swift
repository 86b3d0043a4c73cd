import Foundation
import IncidentCore
import TestSupport
import Testing

@Suite struct MessageTests {
  private static let text = "We look into it."
  private static let whole = VariantName(1)
  private static let instagram = VariantName(1, channel: Channel("instagram"))

  private static func variant(
    _ channel: String, _ language: String = "en", _ text: String = Self.text
  ) -> DraftStatement {
    DraftStatement(channel: Channel(channel), language: language, text: text)
  }

  /// One message: 1 and 2 for X in two languages, 3 for Instagram.
  private func story(instagram text: String = Self.text) throws -> StatementStory {
    var story = try StatementStory()
    try story.record(
      DraftMessage([
        Self.variant("x"), Self.variant("x", "de"), Self.variant("instagram", "en", text),
      ]))
    return story
  }

  private func submission(_ names: VariantName..., text: String = Self.text) -> ActOnStatements {
    ActOnStatements(names, .submission) { SubmitStatement($0.number, text: text) }
  }

  /// The approval of what these versions name.
  private func approval(
    _ names: VariantName..., seen versions: [String], in incident: Incident
  ) -> ActOnStatements {
    let seen = SeenTexts(versions, .named)
    return ActOnStatements(names, .approval) {
      ApproveStatement($0.number, seen: seen.text(of: $0, namedBy: names, in: incident))
    }
  }

  private func version(_ story: StatementStory) throws -> String {
    try #require(story.incident.messages.first).version
  }

  private func statuses(_ story: StatementStory) -> [StatementStatus] {
    story.incident.statements.map(\.status)
  }

  @Test func `one act drafts all variants, under the number of the first`() throws {
    var story = try story()
    let drafted = story.drafts.compactMap { draft -> StatementDrafted? in
      guard case .statementDrafted(let payload) = draft.event else { return nil }
      return payload
    }
    #expect(drafted.map(\.statement) == [1, 2, 3])
    #expect(drafted.map(\.message) == [nil, 1, 1])
    try story.draft()
    #expect(story.incident.messages.map(\.number) == [1, 4])
    #expect(story.incident.messages.map { $0.variants.map(\.number) } == [[1, 2, 3], [4]])
  }

  @Test func `a variant is called by its channel, and by its language where that has to be`() throws
  {
    var story = try story()
    try story.draft()
    #expect(
      (1...4).map { story.incident.name(ofStatement: $0).text } == [
        "1/x/en", "1/x/de", "1/instagram", "4",
      ])
  }

  @Test(arguments: [
    (VariantName(1), [1, 2, 3]), (VariantName(2), [2]), (VariantName(3), [3]),
    (VariantName(1, channel: Channel("x")), [1, 2]),
    (VariantName(1, channel: Channel("x"), language: "de"), [2]),
    (VariantName(1, channel: Channel("de")), [2]), (VariantName(2, channel: Channel("x")), [2]),
  ])
  func `what is typed means the message, or some of its variants`(
    name: VariantName, numbers: [Int]
  ) throws {
    #expect(try story().incident.variants(name).map(\.number) == numbers)
  }

  @Test func `what is no variant is refused with those there are`() throws {
    let incident = try story().incident
    let name = VariantName(1, channel: Channel("tiktok"))
    let known = [1, 2, 3].map(incident.name(ofStatement:))
    #expect(throws: Refusal.unknownVariant(name, known: known)) { try incident.variants(name) }
    #expect(throws: Refusal.unknownStatement(9)) { try incident.variants(VariantName(9)) }
    #expect(throws: Refusal.severalVariants(Self.whole, variants: known)) {
      try incident.variant(Self.whole)
    }
  }

  @Test func `a variant can be added to a message, by the number of any of its variants`() throws {
    var story = try story()
    try story.record(DraftMessage([Self.variant("tiktok")], to: 2))
    #expect(story.incident.messages.map { $0.variants.map(\.number) } == [[1, 2, 3, 4]])
    let again = DraftMessage([Self.variant("website"), Self.variant("x", "de")], to: 1)
    #expect(
      story.refusal(of: again)
        == .variantExists(VariantName(1, channel: Channel("x"), language: "de")))
  }

  @Test func `a statement of before is a message of one under its own number`() throws {
    let stored = #"{"channel":"x","language":"de","statement":5,"touchesLiability":false}"#
    let payload = try StatementDrafted(structure: Data(stored.utf8), version: 1)
    #expect(payload.message == nil)
    var story = try StatementStory()
    try story.submitted()
    let statement = try #require(story.statement)
    #expect(try version(story) == statement.version)
    #expect(story.incident.name(ofStatement: 1).text == "1")
  }

  @Test func `all variants are submitted and approved in one act each, every one by its digest`()
    throws
  {
    var story = try story()
    try story.record(submission(Self.whole))
    #expect(statuses(story) == [.inReview, .inReview, .inReview])
    let seen = try version(story)
    try story.record(approval(Self.whole, seen: [seen], in: story.incident), by: .adler)
    #expect(statuses(story) == [.approved, .approved, .approved])
    #expect(
      story.incident.statements.flatMap(\.approvals).map(\.digest) == [
        "digest-2", "digest-3", "digest-4",
      ])
  }

  @Test func `an edit voids the approvals of its variant alone, and the message follows it again`()
    throws
  {
    var story = try story()
    try story.record(submission(Self.whole))
    let seen = try version(story)
    try story.record(approval(Self.whole, seen: [seen], in: story.incident), by: .adler)
    try story.record(EditStatement(3, text: "We looked into it.", current: Self.text))
    #expect(statuses(story) == [.approved, .approved, .draft])
    #expect(
      story.refusal(of: approval(Self.whole, seen: [seen], in: story.incident), by: .adler)
        == .ofVariant(
          3, Self.instagram,
          .statementWrongStatus(3, present: .draft, needed: [.inReview, .approved])))
    try story.record(submission(Self.whole, text: "We looked into it."))
    #expect(story.drafts.count == 1)
    let now = try version(story)
    #expect(now != seen)
    try story.record(approval(Self.whole, seen: [now], in: story.incident), by: .adler)
    #expect(story.drafts.count == 1)
    #expect(statuses(story) == [.approved, .approved, .approved])
  }

  @Test func `the version of a message no longer approves once one of its texts is another`() throws
  {
    var story = try story()
    try story.record(submission(Self.whole))
    let seen = try version(story)
    try story.record(EditStatement(3, text: "We looked into it.", current: Self.text))
    try story.record(submission(Self.instagram, text: "We looked into it."))
    let refusal = story.refusal(
      of: approval(Self.whole, seen: [seen], in: story.incident), by: .adler)
    #expect(refusal?.code == "seen-text-replaced")
    #expect(statuses(story) == [.inReview, .inReview, .inReview])
  }

  @Test func `of several texts each has to have been seen`() throws {
    var story = try story()
    try story.record(submission(Self.whole))
    let versions = story.incident.statements.map(\.digest)
    #expect(
      story.refusal(
        of: approval(Self.whole, seen: ["digest-2", "digest-3"], in: story.incident), by: .adler)?
        .code == "approval-of-unseen-text")
    try story.record(approval(Self.whole, seen: versions, in: story.incident), by: .adler)
    #expect(statuses(story) == [.approved, .approved, .approved])
  }

  @Test func `all or none: what is wrong with one is told of it, and nothing is done`() throws {
    let gap = "We look into what happened in {{place}}."
    let story = try story(instagram: gap)
    let act = ActOnStatements([Self.whole], .submission) {
      SubmitStatement($0.number, text: $0.number == 3 ? gap : Self.text)
    }
    let refusal = story.refusal(of: act)
    #expect(refusal == .ofVariant(3, Self.instagram, .placeholdersOpen(["place"])))
    #expect(refusal?.code == "placeholders-open")
  }

  @Test func `statements of several messages are taken together, each once`() throws {
    var story = try story()
    try story.draft()
    try story.record(submission(VariantName(4), Self.whole, VariantName(2)))
    #expect(statuses(story) == [.inReview, .inReview, .inReview, .inReview])
    #expect(story.drafts.count == 4)
    #expect(story.incident.names(ofStatements: [1, 2, 3, 4]).map(\.text) == ["1", "4"])
    #expect(story.incident.names(ofStatements: [1, 3]).map(\.text) == ["1/x/en", "1/instagram"])
  }

  @Test func `what was withdrawn is passed over where the message is meant`() throws {
    var story = try story()
    try story.record(WithdrawStatement(2, because: "not for Germany"))
    try story.record(submission(Self.whole))
    #expect(statuses(story) == [.inReview, .withdrawn, .inReview])
    let seen = try version(story)
    try story.record(approval(Self.whole, seen: [seen], in: story.incident), by: .adler)
    try story.record(
      ActOnStatements([Self.whole], .publication) {
        PublishStatement($0.number, text: Self.text)
      })
    #expect(statuses(story) == [.published, .withdrawn, .published])
  }

  @Test func `undoing the act that drafted a message takes all its variants back`() throws {
    var story = try Story.opened()
    try story.tell(DraftMessage([Self.variant("x"), Self.variant("instagram")]))
    try story.tell(story.undoing(2))
    #expect(story.incident.statements.isEmpty)
  }
}
