import IncidentCore
import Testing

/// Lessons and action items, which a closed incident takes as well.
@Suite struct FollowUpTests {
  @Test(
    "Lessons are numbered and hold their category; the text is words", arguments: [false, true])
  func lessons(closed: Bool) throws {
    var story = try StatementStory()
    if closed { try story.record(CloseIncident(reason: .external)) }
    let first = story.incident.sequence + 1
    try story.record(AddLesson(.well, "The roster was right"))
    try story.record(AddLesson(.luck, "It was a Sunday"))
    #expect(
      story.incident.lessons == [
        Lesson(number: 1, sequence: first, category: .well),
        Lesson(number: 2, sequence: first + 1, category: .luck),
      ])
    #expect(story.drafts.map(\.words) == [Words([.text: "It was a Sunday"])])
    #expect(story.refusal(of: AddLesson(.badly, "\n")) == .textMissing(.text))
  }

  @Test("An action item has an owner and a due date", arguments: [false, true])
  func actions(closed: Bool) throws {
    var story = try StatementStory()
    if closed { try story.record(CloseIncident(reason: .external)) }
    let due = Moment(story.now + .days(20), precision: .day)
    let sequence = story.incident.sequence + 1
    try story.record(AddAction("Train all depots", owner: "hr", due: due))
    #expect(
      story.incident.actions == [
        ActionItem(number: 1, sequence: sequence, owner: "hr", due: due)
      ])
    #expect(story.drafts.map(\.words) == [Words([.text: "Train all depots"])])
  }

  @Test("An action item without text or owner, or due before it was added, is refused")
  func unfitActions() throws {
    let story = try StatementStory()
    let tomorrow = Moment(story.now + .days(1), precision: .day)
    let yesterday = Moment(story.now - .days(1))
    #expect(
      story.refusal(of: AddAction("", owner: "hr", due: tomorrow)) == .textMissing(.text))
    #expect(
      story.refusal(of: AddAction("Train", owner: " ", due: tomorrow)) == .textMissing(.owner))
    #expect(
      story.refusal(of: AddAction("Train", owner: "hr", due: yesterday))
        == .dueInThePast(yesterday.instant))
    // The day has begun but is not over.
    let today = Moment(story.now - .minutes(5), precision: .day)
    #expect(story.refusal(of: AddAction("Train", owner: "hr", due: today)) == nil)
  }

  @Test("An action item is settled once; dropping it needs a reason")
  func settles() throws {
    var story = try StatementStory()
    #expect(story.refusal(of: SettleAction(1, .done)) == .unknownAction(1))
    let due = Moment(story.now + .days(1))
    try story.record(AddAction("Train all depots", owner: "hr", due: due))
    try story.record(AddAction("Buy cameras", owner: "adler", due: due))
    try story.record(CloseIncident(reason: .external))
    try story.record(SettleAction(1, .done, text: "All 14 depots"))
    #expect(story.drafts.map(\.words) == [Words([.text: "All 14 depots"])])
    #expect(story.refusal(of: SettleAction(2, .dropped)) == .textMissing(.because))
    #expect(
      story.refusal(of: SettleAction(2, .dropped, text: "no")) == .textMissing(.because))
    let moment = Moment(story.now)
    try story.record(SettleAction(2, .dropped, because: "works council"), at: moment)
    #expect(story.drafts.map(\.words) == [Words([.because: "works council"])])
    #expect(story.incident.actions.map(\.outcome) == [.done, .dropped])
    #expect(story.incident.actions.last?.settledAt == moment)
    #expect(story.incident.actions.last?.settledIn == story.incident.sequence)
    #expect(story.refusal(of: SettleAction(1, .dropped)) == .actionSettled(1, .done))
  }
}
