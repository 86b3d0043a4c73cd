import IncidentCore
import TestSupport
import Testing

/// Who approves though an author chose them, or nobody knows them; and one person under two ids.
@Suite struct ApprovalDoubtTests {
  private func approved(_ story: StatementStory) -> [ApprovalDoubt]? {
    guard case .statementApproved(let event)? = story.drafts.first?.event else { return nil }
    return event.doubts
  }

  private func published(_ story: StatementStory) -> [DoubtfulApproval]? {
    guard case .statementPublished(let event)? = story.drafts.first?.event else { return nil }
    return event.doubts
  }

  @Test func `whom an author appointed is told at the approval and at the publication`() throws {
    var story = try StatementStory(.red)
    try story.submitted(by: .celik)
    try story.record(AssignRole(role: .crisisLead, person: .guest, name: "Zora"), by: .celik)
    try story.record(AssignRole(role: .legal, person: .ebert), by: .celik)
    try story.record(ApproveWhatStands(1), by: .guest)
    #expect(approved(story) == [.appointedByAuthor, .unknown])
    try story.record(ApproveWhatStands(1), by: .ebert)
    #expect(approved(story) == [.appointedByAuthor])
    try story.record(PublishStatement(1, text: "We are looking into it."), by: .celik)
    #expect(
      published(story) == [
        DoubtfulApproval(person: .guest, doubt: .appointedByAuthor),
        DoubtfulApproval(person: .guest, doubt: .unknown),
        DoubtfulApproval(person: .ebert, doubt: .appointedByAuthor),
      ])
  }

  @Test func `who took the role, or got it under the author's login, is told`() throws {
    for (by, login, doubt) in [
      (PersonID.ebert, "ebert", ApprovalDoubt.appointedSelf),
      (.adler, "celik", .appointedUnderAuthorsLogin),
    ] {
      var story = try StatementStory(.red)
      try story.submitted(by: .celik)
      try story.record(AssignRole(role: .legal, person: .ebert), by: by, login: login)
      try story.record(ApproveWhatStands(1), by: .ebert)
      #expect(approved(story) == [doubt])
    }
  }

  @Test func `an author whom the settings do not know is told like such an approver`() throws {
    var story = try StatementStory()
    try story.submitted(by: .guest)
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(approved(story) == [.unknownAuthor])
    try story.record(PublishStatement(1, text: "We are looking into it."), by: .celik)
    #expect(published(story) == [DoubtfulApproval(person: .adler, doubt: .unknownAuthor)])
  }

  @Test func `a role of the settings, or one that somebody else gave, is as it should be`() throws {
    var story = try StatementStory(.red)
    try story.submitted(by: .celik)
    try story.record(AssignRole(role: .crisisLead, person: .adler), by: .celik)
    try story.record(AssignRole(role: .legal, person: .ebert), by: .adler)
    try story.record(ApproveWhatStands(1), by: .adler)
    #expect(approved(story) == [])
    try story.record(ApproveWhatStands(1), by: .ebert)
    #expect(approved(story) == [])
    try story.record(PublishStatement(1, text: "We are looking into it."), by: .celik)
    #expect(published(story) == [])
  }

  @Test func `who knew nobody when they approved is told though the settings know them by now`()
    throws
  {
    var story = Story(roster: StatementStory.roster)
    try story.tell(OpenIncident(title: "Parcels"))
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We look."), as: "celik")
    try story.tell(SubmitStatement(1, text: "We look."), as: "celik")
    try story.tell(AssignRole(role: .legal, person: "guest"), as: "adler")
    try story.tell(ApproveWhatStands(1), as: "guest")
    story.roster = Roster(
      people: story.roster.people + [Roster.Person(id: "guest", name: "Gesa Gast")],
      seats: story.roster.seats)
    let told = try story.tell(PublishStatement(1, text: "We look."), as: "celik")
    guard case .statementPublished(let event)? = told.first?.event else { return }
    #expect(event.doubts == [DoubtfulApproval(person: "guest", doubt: .unknown)])
  }

  @Test func `an emergency release by whom an author made crisis lead is told`() throws {
    var story = try StatementStory(.red)
    try story.draft(by: .celik)
    try story.record(AssignRole(role: .crisisLead, person: .celik), by: .celik)
    try story.record(
      PublishStatement(
        1, text: "We are looking into it.", release: .emergency(because: "it burns")), by: .celik)
    #expect(published(story) == [DoubtfulApproval(person: .celik, doubt: .appointedByAuthor)])
  }

  private static let roster = Roster(people: [
    Roster.Person(id: "s1", name: "Carla Çelik"), Roster.Person(id: "s2", name: "CELIK,  Carla"),
    Roster.Person(id: "k1", name: "Anna Adler"), Roster.Person(id: "k2", name: "Adler Anna"),
    Roster.Person(id: "r1", name: "Dora Dietz"),
  ])

  @Test func `an author under a second id is an author, and an approver counts once`() throws {
    var story = Story(roster: Self.roster)
    try story.tell(OpenIncident(title: "Parcels"), as: "s1")
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We look."), as: "s1")
    try story.tell(SubmitStatement(1, text: "We look."), as: "s1")
    #expect(throws: Refusal.approverIsNamesake("s2", of: "s1")) {
      try story.decide(ApproveWhatStands(1), as: "s2")
    }
    let waiting = story.incident.statementsWaiting(roster: Self.roster, policy: .standard)
    #expect(waiting.first?.approvers == ["k1", "k2", "r1"])
    story.approvals.requirements[.green] = [
      ApprovalPolicy.Requirement(anyOf: []), ApprovalPolicy.Requirement(anyOf: []),
    ]
    try story.tell(ApproveWhatStands(1), as: "k1")
    #expect(throws: Refusal.approverIsNamesake("k2", of: "k1")) {
      try story.decide(ApproveWhatStands(1), as: "k2")
    }
  }

  @Test func `a second id confirms no erasure that the first asked for`() throws {
    var story = Story(roster: Self.roster)
    try story.tell(OpenIncident(title: "Parcels"), as: "k1")
    try story.tell(StartClock("gdpr-33", because: "IT confirms access"), as: "k1")
    try story.tell(RedactEntry(story.entry(2), because: "x"), as: "s1")
    #expect(throws: Refusal.redactionNeedsSecond(2, askedBy: "s1")) {
      try story.decide(RedactEntry(story.entry(2), because: nil, .confirming), as: "s2")
    }
  }

  @Test func `ids of one name are found`() {
    #expect(Self.roster.namesakes == [["s1", "s2"], ["k1", "k2"]])
    #expect(Roster.sample.namesakes.isEmpty)
  }
}
