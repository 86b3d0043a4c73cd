import IncidentCore
import TestSupport
import Testing

/// Who came into the settings, or into a role there, while a text waited: whoever may write the file can
/// make an approver of anybody, and put it back.
@Suite struct NewHolderTests {
  private let text = "We look."

  private func changed(
    legal: PersonID = .brandt, people: [PersonID] = [], of roster: Roster = StatementStory.roster
  ) -> Roster {
    Roster(
      people: roster.people + people.map { Roster.Person(id: $0, name: $0.name) },
      seats: roster.seats.merging([.legal: Roster.Seat(holders: [legal])]) { $1 })
  }

  private func notice(_ roster: Roster, after former: Roster? = nil) -> NoticeSettings {
    func names(_ roster: Roster) -> [PersonID: String] {
      Dictionary(uniqueKeysWithValues: roster.people.map { ($0.id, $0.name) })
    }
    return NoticeSettings(
      DecidingSettings(seats: roster.seats), names: names(roster),
      former: former.map {
        NoticeSettings.Former(settings: DecidingSettings(seats: $0.seats), names: names($0))
      })
  }

  /// A storm at an alert, whose settings were kept at its beginning.
  private func storm(_ alert: AlertLevel = .green, with roster: Roster) throws -> Story {
    var story = Story(roster: roster)
    try story.tell(OpenIncident(title: "Parcels"), as: .adler)
    try story.tell(notice(roster))
    if alert > .green { try story.tell(RaiseAlert(to: alert, because: "query"), as: .adler) }
    return story
  }

  private func submit(_ story: inout Story) throws {
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: text), as: .celik)
    try story.tell(SubmitStatement(1, text: text), as: .celik)
  }

  private func doubts(_ drafts: [Draft]) -> [ApprovalDoubt]? {
    guard case .statementApproved(let event)? = drafts.last?.event else { return nil }
    return event.doubts
  }

  @Test func `who holds the role by a file that was just changed is told`() throws {
    let (before, after) = (changed(), changed(legal: .ebert))
    var story = try storm(.red, with: before)
    try submit(&story)
    story.roster = after
    // Kept only with the act itself, or by one before it.
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .ebert)) == [.newHolder])
    try story.tell(notice(after, after: before))
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .ebert)) == [.newHolder])
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .adler)) == [])
    // However long ago, it was after the text.
    story.wait(.hours(30))
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .ebert)) == [.newHolder])
  }

  @Test func `who has held it for more than a day when the text is written is not`() throws {
    let (before, after) = (changed(), changed(legal: .ebert))
    var story = try storm(.red, with: before)
    story.roster = after
    try story.tell(notice(after, after: before))
    story.wait(.hours(30))
    try submit(&story)
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .ebert)) == [])
  }

  @Test func `a file that was put back takes the mark from no publication`() throws {
    let (before, after) = (changed(), changed(legal: .ebert))
    var story = try storm(.red, with: before)
    try submit(&story)
    story.roster = after
    try story.tell(notice(after, after: before))
    try story.tell(ApproveWhatStands(1), as: .ebert)
    story.roster = before
    try story.tell(notice(before, after: after))
    try story.tell(ApproveWhatStands(1), as: .adler)
    let told = try story.tell(PublishStatement(1, text: text), as: .celik)
    guard case .statementPublished(let event)? = told.last?.event else { return }
    #expect(event.doubts == [DoubtfulApproval(person: .ebert, doubt: .newHolder)])
  }

  @Test func `who was put into the settings for it is told`() throws {
    let (before, after) = (changed(), changed(people: [.guest]))
    var story = try storm(with: before)
    try submit(&story)
    story.roster = after
    try story.tell(notice(after, after: before))
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .guest)) == [.newPerson])
    #expect(try doubts(story.decide(ApproveWhatStands(1), as: .adler)) == [])
  }

  @Test func `the same of who confirms an erasure, and of who asked for it`() throws {
    let (before, after) = (changed(), changed(people: [.guest]))
    for (asking, confirming) in [(PersonID.adler, PersonID.guest), (.guest, .adler)] {
      var story = try storm(with: before)
      let clock = try story.tell(StartClock("gdpr-33", because: "IT confirms access"), as: .adler)
      story.roster = after
      try story.tell(notice(after, after: before))
      let target = try #require(clock.last)
      try story.tell(RedactEntry(target, because: "x"), as: asking)
      let drafts = try story.decide(RedactEntry(target, because: nil, .confirming), as: confirming)
      guard case .entryRedacted(let event)? = drafts.last?.event else { return }
      #expect(event.doubts == [DoubtfulApproval(person: .guest, doubt: .newPerson)])
    }
  }
}
