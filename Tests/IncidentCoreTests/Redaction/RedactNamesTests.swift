import IncidentCore
import TestSupport
import Testing

/// Erasing what people are called: of those who answer for something it takes two.
@Suite struct RedactNamesTests {
  /// Entry 2 keeps the settings with the names of two, 3 names somebody whom they do not know, 4 gives
  /// that person a role.
  private func storm() throws -> Story {
    var story = try Story.opened()
    try story.tell(
      NoticeSettings(
        DecidingSettings(logins: ["jadler": "adler"]),
        names: ["adler": "Jana Adler", "ebert": "Ruth Ebert"], former: nil))
    try story.tell(NamePerson("p-x7k2mq", name: "Vera Vogt"))
    try story.tell(AssignRole(role: .legal, person: "p-x7k2mq", name: "Vera Vogt"))
    return story
  }

  private func isAskedFor(_ sequence: Int, in story: Story) throws -> Bool {
    let drafts = try story.decide(RedactEntry(story.entry(sequence), because: "x"))
    return drafts.map(\.event.kind) == [.redactionRequested]
  }

  @Test func `names of the settings take two people while anybody may yet have to answer`() throws {
    #expect(try isAskedFor(2, in: storm()))
  }

  @Test func `names in a closed incident in which nobody answers for anything take one`() throws {
    var story = try storm()
    try story.tell(CloseIncident(reason: .cancelled))
    for sequence in 2...4 { #expect(try !isAskedFor(sequence, in: story)) }
  }

  @Test func `the name of who approved takes two, closed or not`() throws {
    var story = try storm()
    try story.tell(
      DraftStatement(channel: Channel("x"), language: "en", text: "We look."), as: "dietz")
    try story.tell(SubmitStatement(1, text: "We look."), as: "dietz")
    try story.tell(
      ApproveStatement(1, seen: SeenText(story.incident.statements[0].digest, .named)),
      as: "p-x7k2mq")
    #expect(try isAskedFor(3, in: story))
    #expect(try isAskedFor(4, in: story))
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(try isAskedFor(3, in: story))
    #expect(try !isAskedFor(2, in: story))
  }

  @Test func `the name of who released in an emergency or met a clock takes two`() throws {
    var story = try storm()
    try story.tell(DraftStatement(channel: Channel("x"), language: "en", text: "We look."))
    try story.tell(
      PublishStatement(1, text: "We look.", release: .emergency(because: "it burns")), as: "adler")
    try story.tell(StartClock("gdpr-33", because: "IT confirms access"))
    try story.tell(MeetClock(.number(1)), as: "p-x7k2mq")
    try story.tell(CloseIncident(reason: .cancelled))
    #expect(try isAskedFor(2, in: story))
    #expect(try isAskedFor(3, in: story))
  }
}
