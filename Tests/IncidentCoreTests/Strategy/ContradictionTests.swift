import IncidentCore
import TestSupport
import Testing

@Suite struct ContradictionTests {
  private static let text = "We are looking into it."

  private func draft(
    _ strategies: [ResponseStrategy] = [], claims: [Int] = [], corrects: Int? = nil
  ) -> DraftStatement {
    DraftStatement(
      channel: Channel("x"), language: "en", text: Self.text, corrects: corrects,
      strategies: strategies, claims: claims)
  }

  private func submission(_ number: Int, because: String? = nil) -> SubmitStatement {
    SubmitStatement(number, text: Self.text, contradictingBecause: because)
  }

  private func publication(_ number: Int, because: String? = nil) -> PublishStatement {
    PublishStatement(number, text: Self.text, contradictingBecause: because)
  }

  @Test("Denying and admitting in one statement is refused, or recorded with a reason")
  func within() throws {
    var story = try StatementStory()
    try story.record(draft([.denial, .reminder, .apology]))
    let found = [Contradiction.withinItself(.deny, .rebuild)]
    #expect(
      story.refusal(of: submission(1)) == .statementContradicts(1, found, publishing: false))
    #expect(story.refusal(of: submission(1, because: " ")) == .textMissing(.because))
    try story.record(submission(1, because: "two things"))
    #expect(story.statement?.acceptedContradictions == found)
    #expect(story.drafts.map(\.words) == [Words([.because: "two things"])])
  }

  @Test("What bolsters or informs goes with everything")
  func supplements() throws {
    for posture in [ResponsePosture.deny, .diminish, .rebuild] {
      var story = try StatementStory()
      try story.record(
        draft(posture.strategies + ResponsePosture.bolster.strategies + [.information]))
      #expect(story.refusal(of: submission(1)) == nil)
    }
  }

  @Test("Denying after apologising is refused, and so is apologising after denying")
  func others() throws {
    for (first, second) in [
      (ResponseStrategy.apology, ResponseStrategy.denial),
      (.scapegoat, .excuse),
    ] {
      var story = try StatementStory()
      try story.record(draft([first]))
      try story.record(draft([second]))
      #expect(story.refusal(of: submission(2)) == nil, "a draft says nothing yet")
      try story.record(submission(1))
      let found = Contradiction.withStatement(1, own: second.posture, other: first.posture)
      #expect(
        story.refusal(of: submission(2)) == .statementContradicts(2, [found], publishing: false))
      try story.record(WithdrawStatement(1, because: "wrong"))
      #expect(story.refusal(of: submission(2)) == nil)
    }
  }

  @Test("Published statements at odds are a pair, until one of them is corrected")
  func atOdds() throws {
    var story = try StatementStory()
    for strategy in [ResponseStrategy.denial, .apology] {
      let number = story.incident.statements.count + 1
      try story.record(draft([strategy]))
      try story.record(submission(number, because: "they know"))
      #expect(story.incident.statementsAtOdds.isEmpty, "not before the public yet")
      try story.record(ApproveWhatStands(number), by: .adler)
      try story.record(publication(number))
    }
    #expect(
      story.incident.statementsAtOdds == [
        StatementsAtOdds(statement: 2, posture: .rebuild, other: 1, otherPosture: .deny)
      ])
    try story.record(draft([.apology], corrects: 1))
    try story.record(submission(3))
    try story.record(ApproveWhatStands(3), by: .adler)
    try story.record(publication(3))
    #expect(story.incident.statementsAtOdds.isEmpty)
    let corrected = try #require(story.incident.statements.first)
    #expect(story.incident.contradictions(of: corrected).isEmpty, "it is taken back")
  }

  @Test("The correction that takes a denial back does not contradict it")
  func correction() throws {
    var story = try StatementStory()
    try story.record(draft([.denial]))
    try story.record(submission(1))
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(publication(1))
    try story.record(draft([.apology], corrects: 1))
    #expect(story.refusal(of: submission(2)) == nil)
    try story.record(draft([.apology]))
    #expect(story.refusal(of: submission(3)) != nil)
  }

  @Test(
    "Only what the ledger holds as true may be stated",
    arguments: [Claim.Verdict.open, .partly, .isFalse, .isTrue])
  func ledger(verdict: Claim.Verdict) throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours", verdict: verdict, because: "seen"))
    try story.record(draft(claims: [1, 1]))
    #expect(story.statement?.claims == [1])
    let refusal = story.refusal(of: submission(1))
    if verdict == .isTrue {
      #expect(refusal == nil)
    } else {
      #expect(
        refusal
          == .statementContradicts(1, [.withLedger(1, verdict)], publishing: false))
    }
  }

  @Test("A claim that turned false since is refused at publication, in an emergency too")
  func publishing() throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours", verdict: .isTrue, because: "seen"))
    try story.record(draft(claims: [1]))
    try story.record(submission(1))
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(SettleClaim(1, .isFalse, because: "no shift"))
    let refusal = Refusal.statementContradicts(1, [.withLedger(1, .isFalse)], publishing: true)
    #expect(story.refusal(of: publication(1)) == refusal)
    let emergency = PublishStatement(1, text: Self.text, release: .emergency(because: "now"))
    #expect(story.refusal(of: emergency, by: .adler) == refusal)
    #expect(story.refusal(of: publication(1, because: "")) == .textMissing(.because))
    try story.record(publication(1, because: "out by the agency"))
    #expect(story.statement?.acceptedContradictions == [.withLedger(1, .isFalse)])
    #expect(story.drafts.map(\.words) == [Words([.because: "out by the agency"])])
  }

  @Test("What was accepted at submission is not asked for again, unless it got worse")
  func acceptedOnce() throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours"))
    try story.record(draft(claims: [1]))
    try story.record(submission(1, because: "nearly sure"))
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.refusal(of: publication(1)) == nil)
    try story.record(SettleClaim(1, .partly, because: "a subcontractor"))
    #expect(
      story.refusal(of: publication(1))
        == .statementContradicts(1, [.withLedger(1, .partly)], publishing: true))
  }

  @Test("What went out without approval is recorded with what spoke against it")
  func unapproved() throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours"))
    try story.record(draft(claims: [1]))
    try story.record(
      PublishStatement(1, text: Self.text, release: .unapproved(because: "by the agency")))
    #expect(story.statement?.acceptedContradictions == [.withLedger(1, .open)])
    #expect(story.drafts.map(\.words) == [Words([.because: "by the agency"])])
  }

  @Test("An edit and a rejection take the acceptance back with the approvals")
  func reset() throws {
    for act in [
      EditStatement(1, text: "Other", current: Self.text) as any Act,
      RejectStatement(1, because: "no"),
    ] {
      var story = try StatementStory()
      try story.record(draft([.denial, .apology]))
      try story.record(submission(1, because: "so"))
      try story.record(act)
      #expect(story.statement?.acceptedContradictions == [])
      #expect(story.statement?.strategies == [.denial, .apology])
    }
  }

  @Test("Strategy and claims are set later without touching the approvals")
  func position() throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours", verdict: .isTrue, because: "seen"))
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(SetStrategies(1, [.apology, .apology, .compensation]))
    try story.record(SetStatedClaims(1, [1]))
    #expect(story.statement?.strategies == [.apology, .compensation])
    #expect(story.statement?.claims == [1])
    #expect(story.statement?.status == .approved)
    #expect(story.statement?.standingApprovals.count == 1)
    #expect(
      story.refusal(of: SetStrategies(1, [.apology, .compensation])) == .strategiesUnchanged(1))
    #expect(story.refusal(of: SetStatedClaims(1, [1])) == .statedClaimsUnchanged(1))
    #expect(story.refusal(of: SetStatedClaims(1, [2])) == .unknownClaim(2))
    #expect(story.refusal(of: draft(claims: [7])) == .unknownClaim(7))
    #expect(story.refusal(of: SetStrategies(2, [.apology])) == .unknownStatement(2))
    try story.record(SetStrategies(1, []))
    #expect(story.statement?.strategies == [])
    try story.record(WithdrawStatement(1, because: "old"))
    #expect(story.refusal(of: SetStrategies(1, [.apology])) != nil)
  }

  @Test("A published statement that turns out wrong calls for its correction until it has one")
  func correctIt() throws {
    var story = try StatementStory()
    try story.record(AddClaim("The driver was ours", verdict: .isTrue, because: "seen"))
    try story.record(draft(claims: [1]))
    try story.record(submission(1))
    try story.record(ApproveWhatStands(1), by: .adler)
    try story.record(SettleClaim(1, .isFalse, because: "no shift"))
    #expect(story.incident.statementsToCorrect == [], "it is not out yet")
    try story.record(publication(1, because: "x"))
    #expect(
      story.incident.statementsToCorrect == [
        StatementToCorrect(statement: 1, claim: 1, verdict: .isFalse)
      ])
    try story.record(SettleClaim(1, .open, because: "new witness"))
    #expect(story.incident.statementsToCorrect == [])
    try story.record(SettleClaim(1, .partly, because: "a subcontractor"))
    try story.record(draft(corrects: 1))
    try story.record(submission(2))
    try story.record(ApproveWhatStands(2), by: .adler)
    #expect(story.incident.statementsToCorrect.count == 1)
    try story.record(publication(2))
    #expect(story.incident.statementsToCorrect == [])
  }

  @Test("A draft takes the strategies of its template, unless others are said")
  func template() throws {
    var story = try StatementStory()
    let playbook = Playbook(
      id: "small", version: 1, languages: ["en"], phases: [],
      templates: [
        StatementTemplate(id: "sorry", channels: [Channel("x")], strategies: [.apology])
      ])
    try story.record(StartRun(PlaybookDocument(playbook: playbook, words: Words())))
    let fromTemplate = DraftStatement(
      channel: Channel("x"), language: "en", text: "Sorry", template: "sorry")
    try story.record(fromTemplate)
    #expect(story.incident.statements.last?.strategies == [.apology])
    try story.record(
      DraftStatement(
        channel: Channel("x"), language: "en", text: "Sorry", template: "sorry",
        strategies: [.information]))
    #expect(story.incident.statements.last?.strategies == [.information])
  }
}
