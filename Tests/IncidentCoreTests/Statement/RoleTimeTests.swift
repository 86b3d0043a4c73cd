import IncidentCore
import TestSupport
import Testing

/// Somebody approves for the roles that they have at the time of the approval.
@Suite struct RoleTimeTests {
  private func at(_ minutes: Int) -> Moment { Moment(Story.start + .minutes(minutes)) }

  /// A text that waits at red since 0, told at 60 minutes.
  private func story() throws -> Story {
    var story = Story(roster: StatementStory.roster)
    try story.tell(OpenIncident(title: "Parcels"), as: .adler)
    try story.tell(RaiseAlert(to: .red, because: "query"), as: .adler)
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We look."), as: .celik)
    try story.tell(SubmitStatement(1, text: "We look."), as: .celik)
    story.wait(.minutes(60))
    return story
  }

  @Test func `a role that was given later counts for no approval before it`() throws {
    var story = try story()
    try story.tell(AssignRole(role: .legal, person: .ebert), as: .adler, at: at(30))
    try story.tell(
      AssignRole(role: .crisisLead, person: .guest, name: "Zora"), as: .adler, at: at(30))
    #expect(throws: Refusal.roleGivenLater(.legal, .ebert, since: at(30), in: 5)) {
      try story.decide(ApproveWhatStands(1), as: .ebert, at: at(10))
    }
    #expect(throws: Refusal.roleGivenLater(.crisisLead, .guest, since: at(30), in: 6)) {
      try story.decide(ApproveWhatStands(1), as: .guest, at: at(10))
    }
    #expect(throws: Never.self) {
      try story.decide(ApproveWhatStands(1), as: .ebert, at: at(40))
    }
  }

  @Test func `the time of a role is not moved behind an approval that rests on it`() throws {
    var story = try story()
    let given = try story.tell(AssignRole(role: .legal, person: .ebert), as: .adler, at: at(10))[0]
    let approved = try story.tell(ApproveWhatStands(1), as: .ebert, at: at(20))[0]
    guard case .statementApproved(let event) = approved.event else { return }
    #expect(event.given == [given.sequence])
    let order: [TimeOrder.Thing] = [
      .statement(1, .approval, by: .ebert), .roleGiven(.legal, .ebert),
    ]
    #expect(story.refusal(of: CorrectEntry(given, occurredAt: at(30)))?.thingsOutOfOrder == order)
    let corrected = CorrectEntry(approved, occurredAt: at(5))
    #expect(story.refusal(of: corrected, as: .ebert)?.thingsOutOfOrder == order)
    #expect(story.refusal(of: CorrectEntry(given, occurredAt: at(15))) == nil)
  }

  @Test func `a role of the settings has no such time`() throws {
    var story = try story()
    try story.tell(AssignRole(role: .crisisLead, person: .adler), as: .celik, at: at(30))
    let approved = try story.tell(ApproveWhatStands(1), as: .adler, at: at(20))[0]
    guard case .statementApproved(let event) = approved.event else { return }
    #expect(event.given == [])
  }

  @Test func `nobody releases as crisis lead before they were`() throws {
    var story = try story()
    try story.tell(AssignRole(role: .crisisLead, person: .ebert), as: .adler, at: at(30))
    let act = PublishStatement(1, text: "We look.", release: .emergency(because: "it burns"))
    #expect(throws: Refusal.emergencyOnlyByCrisisLead(.ebert)) {
      try story.decide(act, as: .ebert, at: at(10))
    }
    #expect(throws: Never.self) { try story.decide(act, as: .ebert, at: at(40)) }
  }
}
