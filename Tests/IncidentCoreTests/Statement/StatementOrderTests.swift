import IncidentCore
import TestSupport
import Testing

/// A statement's way has an order that no time given afterwards can break.
@Suite struct StatementOrderTests {
  private static let text = "We are looking into it."

  /// When the present text of statement 1 was written.
  private func written(_ story: StatementStory) throws -> Moment {
    try #require(story.statement?.textAt)
  }

  @Test("Nothing happens to a text before it was written")
  func beforeText() throws {
    var story = try StatementStory()
    try story.draft()
    let early = Moment(story.now - .hours(4))
    let text = TimeOrder.Thing.statement(1, .text, by: .ebert)
    for act in [
      SubmitStatement(1, text: Self.text), EditStatement(1, text: "New", current: Self.text),
    ] as [any Act] {
      #expect(story.refusal(of: act, at: early)?.thingsOutOfOrder?.last == text)
    }
    try story.record(SubmitStatement(1, text: Self.text))
    let submitted = try #require(story.statement?.submittedAt)
    for act in [
      ApproveWhatStands(1), RejectStatement(1, because: "no"), WithdrawStatement(1, because: "no"),
      PublishStatement(1, text: Self.text, release: .unapproved(because: "the agency did")),
    ] as [any Act] {
      // The one next to it is named, which for what went out without approvals is the text.
      let next = act is PublishStatement ? text : .statement(1, .submission, by: .ebert)
      #expect(story.refusal(of: act, by: .adler, at: early)?.thingsOutOfOrder?.last == next)
      #expect(story.refusal(of: act, by: .adler, at: submitted) == nil)
    }
  }

  @Test("With an edit the text is a new one")
  func edited() throws {
    var story = try StatementStory()
    try story.draft()
    let first = try written(story)
    try story.record(EditStatement(1, text: "New", current: Self.text))
    let second = try written(story)
    #expect(second.instant > first.instant)
    try story.record(SubmitStatement(1, text: "New"))
    #expect(story.refusal(of: ApproveWhatStands(1), by: .adler, at: first) != nil)
  }

  @Test("Nothing is withdrawn from the public before it was there")
  func beforePublication() throws {
    var story = try StatementStory()
    try story.published()
    let published = try #require(story.statement?.publication?.at)
    let early = Moment(published.instant - .minutes(1))
    #expect(
      story.refusal(of: WithdrawStatement(1, because: "wrong"), at: early)?
        .thingsOutOfOrder == [
          .statement(1, .withdrawal, by: .ebert), .statement(1, .publication, by: .ebert),
        ])
    #expect(story.refusal(of: WithdrawStatement(1, because: "wrong"), at: published) == nil)
  }

  @Test("When somebody approved is corrected by nobody else, and never to before the text")
  func approvalCorrected() throws {
    var story = try Story.opened()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: Self.text), as: "fuchs")
    try story.tell(SubmitStatement(1, text: Self.text), as: "fuchs")
    story.wait(.minutes(10))
    let approval = try story.tell(ApproveWhatStands(1), as: "celik")[0]
    let earlier = Moment(story.now - .minutes(5))
    let correction = CorrectEntry(approval, occurredAt: earlier)
    #expect(throws: Refusal.approvalOfAnother(approval.sequence, "celik")) {
      try story.decide(correction, as: "fuchs")
    }
    #expect(throws: Never.self) { try story.decide(correction, as: "celik") }
    let written = try #require(story.incident.statements.first?.textAt)
    let tooEarly = CorrectEntry(approval, occurredAt: Moment(written.instant - .minutes(1)))
    #expect(
      story.refusal(of: tooEarly, as: "celik")?.thingsOutOfOrder == [
        .statement(1, .approval, by: "celik"), .statement(1, .submission, by: "fuchs"),
      ])
  }

  @Test("What is published already takes no second address, and an address must be one")
  func addresses() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    for url in ["nowhere", "ftp://x.example/1", "https://", "https://a b.example"] {
      #expect(
        story.refusal(of: PublishStatement(1, url: url, text: Self.text)) == .notAWebAddress(url))
    }
    try story.record(PublishStatement(1, text: Self.text))
    let entry = try #require(story.statement?.publication?.sequence)
    #expect(
      story.refusal(of: PublishStatement(1, url: "https://x.example/1", text: Self.text))
        == .publishedAlready(1, entry: entry))
  }

  @Test("An address is corrected to an address")
  func correctedAddress() throws {
    var story = try Story.opened()
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: Self.text))
    let published = try story.tell(
      PublishStatement(1, text: Self.text, release: .unapproved(because: "hurry")))[0]
    #expect(throws: Refusal.notAWebAddress("only a word")) {
      try story.decide(CorrectEntry(published, text: "only a word"))
    }
    #expect(throws: Never.self) {
      try story.decide(CorrectEntry(published, text: "https://x.example/1"))
    }
  }

  @Test("An approval is given in the person's own role before one deputised for, which is said")
  func capacity() throws {
    var story = try StatementStory(.orange)
    story.policy.requirements[.orange] = [
      ApprovalPolicy.Requirement(anyOf: [.crisisLead, .legal])
    ]
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .falk)
    guard case .statementApproved(let own)? = story.drafts.first?.event else {
      return #expect(Bool(false))
    }
    #expect(own.role == .legal)
    #expect(own.asDeputy == nil)
    story = try StatementStory(.orange)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .falk)
    guard case .statementApproved(let deputised)? = story.drafts.first?.event else {
      return #expect(Bool(false))
    }
    #expect(deputised.role == .crisisLead)
    #expect(deputised.asDeputy == true)
  }

  @Test("The publication says for which role each approval counted in the end")
  func counted() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    // Falk could stand for both; counted for legal, since nobody else approved for it.
    try story.record(ApproveWhatStands(1), by: .falk)
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(PublishStatement(1, text: Self.text))
    guard case .statementPublished(let published)? = story.drafts.first?.event else {
      return #expect(Bool(false))
    }
    #expect(
      published.counted == [
        CountedApproval(person: .adler, role: .crisisLead),
        CountedApproval(person: .falk, role: .legal),
      ])
    #expect(!published.isByDeputy)
  }

  @Test("An emergency release by the deputy is one")
  func emergencyByDeputy() throws {
    for (person, isByDeputy) in [(PersonID.adler, false), (.falk, true)] {
      var story = try StatementStory(.red)
      try story.draft()
      try story.record(
        PublishStatement(1, text: Self.text, release: .emergency(because: "now")), by: person)
      guard case .statementPublished(let published)? = story.drafts.first?.event else {
        return #expect(Bool(false))
      }
      #expect(published.isByDeputy == isByDeputy)
    }
  }

  @Test("An edit says whether it took the mark of liability away")
  func liability() throws {
    var story = try StatementStory()
    try story.draft(liability: true)
    for (mark, changed) in [(false, true), (false, false), (true, true)] {
      let text = "\(mark) \(changed)"
      try story.record(EditStatement(1, text: text, current: nil, touchesLiability: mark))
      guard case .statementEdited(let edited)? = story.drafts.first?.event else {
        return #expect(Bool(false))
      }
      #expect(edited.liabilityChanged == changed)
      #expect(edited.touchesLiability == mark)
    }
  }
}
