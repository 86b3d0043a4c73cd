import IncidentCore
import TestSupport
import Testing

@Suite struct RedactEntriesTests {
  /// Entries 2 and 3 are notes, 4 corrects 3, 5 starts a legal clock.
  private func storm() throws -> Story {
    var story = try Story.opened()
    try story.tell(AddNote("A customer's name"))
    try story.tell(AddNote("Her son's name"))
    try story.tell(CorrectEntry(story.entry(3), text: "Her daughter's name", because: "a slip"))
    try story.tell(StartClock("gdpr-33", because: "IT confirms access"))
    return story
  }

  private func redacting(
    _ sequences: [Int], _ manner: RedactEntry.Manner = .asking, isWhole: Bool = false,
    in story: Story
  ) -> RedactEntries {
    RedactEntries(
      sequences.map { RedactEntry(story.entry($0), because: "a request", manner) },
      isWhole: isWhole)
  }

  @Test func `several are erased in one entry, with what corrected them`() throws {
    var story = try storm()
    let told = try story.tell(redacting([2, 3, 4], in: story))
    #expect(told.map(\.event) == [.entryRedacted(EntryRedacted(targets: [2, 3, 4]))])
    #expect(story.incident.redacted == [2, 3, 4])
  }

  @Test func `what is proof among them is asked for`() throws {
    var story = try storm()
    let told = try story.tell(redacting([2, 5], in: story), as: "adler")
    #expect(
      told.map(\.event) == [
        .entryRedacted(EntryRedacted(targets: [2])),
        .redactionRequested(RedactionRequested(target: 5)),
      ])
    try story.tell(redacting([5], .confirming, in: story), as: "brandt")
    #expect(story.incident.redacted == [2, 5])
  }

  @Test func `where one of them cannot be erased none is`() throws {
    var story = try storm()
    try story.tell(redacting([2], in: story))
    #expect(throws: Refusal.alreadyRedacted(2)) { try story.decide(redacting([3, 2], in: story)) }
  }

  @Test func `a whole incident is erased once it is closed`() throws {
    var story = try storm()
    #expect(throws: Refusal.redactionOfOpen) {
      try story.decide(redacting([2, 3], isWhole: true, in: story))
    }
    try story.tell(StopClock(.number(1), because: "no risk"))
    try story.tell(CloseIncident(reason: .cancelled))
    try story.tell(redacting([2, 3], isWhole: true, in: story))
    #expect(story.incident.redacted == [2, 3, 4])
    #expect(throws: Refusal.nothingToRedact) {
      try story.decide(redacting([], isWhole: true, in: story))
    }
  }
}
