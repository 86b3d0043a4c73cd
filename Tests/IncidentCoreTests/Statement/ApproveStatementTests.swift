import IncidentCore
import TestSupport
import Testing

@Suite struct ApproveStatementTests {
  @Test(
    "Who may complete a statement alone depends on the alert",
    arguments: [
      (AlertLevel.green, [PersonID.adler, .brandt, .celik, .dorn, .falk]),
      (.yellow, [.adler, .celik, .falk]),
      (.orange, [.adler, .dorn, .falk]),
      (.red, []),
    ])
  func byAlert(alert: AlertLevel, expected: [PersonID]) throws {
    var able: [PersonID] = []
    for person in [PersonID.adler, .brandt, .celik, .dorn, .falk] {
      var story = try StatementStory(alert)
      try story.submitted()
      guard story.refusal(of: ApproveWhatStands(1), by: person) == nil else { continue }
      try story.record(ApproveWhatStands(1), by: person)
      if story.statement?.status == .approved { able.append(person) }
    }
    #expect(able == expected)
  }

  @Test("An approval binds to the text's digest and tells for which role it was given")
  func records() throws {
    var story = try StatementStory(.orange)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .dorn)
    #expect(
      story.drafts.map(\.event) == [
        .statementApproved(
          StatementApproved(
            statement: 1, digest: "digest-3", role: .spokesperson, roles: [.spokesperson],
            sameLogin: false, completes: true, seen: .named))
      ])
    #expect(story.statement?.approvals.map(\.person) == [.dorn])
    #expect(story.statement?.approvals.map(\.digest) == ["digest-3"])
  }

  @Test("At green anyone of the roster approves, for no role in particular")
  func green() throws {
    var story = try StatementStory()
    try story.submitted(by: .celik)
    try story.record(ApproveWhatStands(1), by: .ebert)
    #expect(story.statement?.approvals.map(\.role) == [nil])
    #expect(story.statement?.status == .approved)
  }

  @Test("An author never approves, under another login neither")
  func author() throws {
    var story = try StatementStory()
    try story.submitted(by: .adler)
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .adler, login: "other")
        == .approverIsAuthor(.adler))
  }

  @Test("An approval from a login that wrote the text is flagged, not refused")
  func sameLogin() throws {
    var story = try StatementStory(.red)
    try story.submitted(by: .ebert)
    try story.record(ApproveWhatStands(1), by: .adler, login: "ebert")
    try story.record(ApproveWhatStands(1), by: .brandt, login: "brandt")
    #expect(story.statement?.approvals.map(\.sameLogin) == [true, false])
  }

  @Test("A login that only edited the text is flagged as well")
  func sameLoginEdited() throws {
    var story = try StatementStory()
    try story.draft()
    try story.record(EditStatement(1, text: "Other", current: nil), by: .celik, login: "desk")
    try story.record(SubmitStatement(1, text: "Other"))
    try story.record(ApproveWhatStands(1), by: .adler, login: "desk")
    #expect(story.statement?.approvals.map(\.sameLogin) == [true])
  }

  @Test("An approver is of the roster, or was given a role in the incident")
  func known() throws {
    var story = try StatementStory(.orange)
    try story.submitted()
    #expect(story.refusal(of: ApproveWhatStands(1), by: .guest) == .approverNotInRoster(.guest))
    #expect(story.refusal(of: ApproveWhatStands(1), by: .system) == .approverNotInRoster(.system))
    try story.record(AssignRole(role: .spokesperson, person: .guest))
    try story.record(ApproveWhatStands(1), by: .guest)
    #expect(story.statement?.status == .approved)
  }

  @Test("Who holds none of the roles needed is refused, and told which are")
  func noRole() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .celik)
        == .approverHasNoNeededRole(.celik, needed: [.lead, .legal]))
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .celik)
        == .approverHasNoNeededRole(.celik, needed: [.legal]))
  }

  @Test("A role that was already filled is not needed again")
  func filledRole() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .brandt)
    try story.record(AssignRole(role: .legal, person: .celik))
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .celik)
        == .approverHasNoNeededRole(.celik, needed: [.lead]))
  }

  @Test("Nobody approves the same text twice")
  func twice() throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .falk)
    #expect(story.refusal(of: ApproveWhatStands(1), by: .falk) == .alreadyApproved(1, .falk))
  }

  @Test(
    "At red, one who leads and is legal counts once, whoever comes second",
    arguments: [PersonID.adler, .brandt])
  func oneRoleEach(second: PersonID) throws {
    var story = try StatementStory(.red)
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .falk)
    #expect(story.statement?.status == .inReview)
    #expect(
      story.refusal(of: PublishStatement(1, text: ReviewTests.text))
        == .approvalsMissing(1, [.legal]))
    try story.record(ApproveWhatStands(1), by: second)
    #expect(story.statement?.status == .approved)
    #expect(story.refusal(of: PublishStatement(1, text: ReviewTests.text)) == nil)
  }

  @Test(
    "A text that touches liability needs legal from orange on",
    arguments: [(AlertLevel.green, true), (.yellow, true), (.orange, false), (.red, false)])
  func liability(alert: AlertLevel, leadIsEnough: Bool) throws {
    var story = try StatementStory(alert)
    try story.submitted(liability: true)
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect((story.statement?.status == .approved) == leadIsEnough)
    guard !leadIsEnough else { return }
    try story.record(ApproveWhatStands(1), by: .brandt)
    #expect(story.statement?.status == .approved)
  }

  @Test("Only what is in review is approved, or approved but short of a risen alert")
  func status() throws {
    var story = try StatementStory()
    try story.draft()
    let needed: [StatementStatus] = [.inReview, .approved]
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .adler)
        == .statementWrongStatus(1, present: .draft, needed: needed))
    try story.record(SubmitStatement(1, text: ReviewTests.text))
    try story.record(ApproveWhatStands(1), by: .celik)
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .adler)
        == .statementWrongStatus(1, present: .approved, needed: [.inReview]))
    try story.record(RaiseAlert(to: .orange, because: "media"))
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(story.statement?.approvals.map(\.person) == [.celik, .adler])
    try story.record(PublishStatement(1, text: ReviewTests.text))
    #expect(
      story.refusal(of: ApproveWhatStands(1), by: .brandt)
        == .statementWrongStatus(1, present: .published, needed: needed))
    #expect(story.refusal(of: ApproveWhatStands(4), by: .brandt) == .unknownStatement(4))
  }

  @Test("An approval of another text than the present one counts for nothing")
  func otherText() throws {
    var story = try StatementStory()
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .adler)
    story.incident.statements[0].digest = "digest-of-another-text"
    #expect(
      story.refusal(of: PublishStatement(1, text: ReviewTests.text))
        == .approvalsMissing(1, [.anyone]))
    #expect(story.refusal(of: ApproveWhatStands(1), by: .adler) == nil)
  }

  @Test("A role taken away later leaves the approval given under it")
  func rolesAsHeldThen() throws {
    var story = try StatementStory(.orange)
    try story.record(AssignRole(role: .spokesperson, person: .guest))
    try story.submitted()
    try story.record(ApproveWhatStands(1), by: .guest)
    story.incident.assignments = []
    #expect(story.refusal(of: PublishStatement(1, text: ReviewTests.text)) == nil)
  }
}

@Suite struct ApprovalTallyTests {
  @Test("Earlier requirements are filled first, and people moved where that fills more")
  func moves() {
    let both = ApprovalTally.Approver(person: .falk, roles: [.legal, .crisisLead])
    let lead = ApprovalTally.Approver(person: .adler, roles: [.crisisLead])
    let alone = ApprovalTally([.lead, .legal], approvers: [both])
    #expect(alone.filledBy == [.falk, nil])
    #expect(alone.missing == [.legal])
    let pair = ApprovalTally([.lead, .legal], approvers: [both, lead])
    #expect(pair.filledBy == [.adler, .falk])
    #expect(pair.isComplete)
    #expect(pair.requirement(filledBy: .falk) == .legal)
  }

  @Test("The same requirement twice needs two people")
  func twoPeople() {
    let first = ApprovalTally.Approver(person: .adler, roles: [.crisisLead])
    let second = ApprovalTally.Approver(person: .ebert, roles: [])
    #expect(ApprovalTally([.anyone, .anyone], approvers: [first]).missing == [.anyone])
    #expect(ApprovalTally([.anyone, .anyone], approvers: [first, second]).isComplete)
    #expect(ApprovalTally([.anyone, .lead], approvers: [first, second]).isComplete)
  }

  @Test("Who asks for nothing has all it asks for")
  func nothingNeeded() {
    #expect(ApprovalTally([], approvers: []).isComplete)
  }
}
