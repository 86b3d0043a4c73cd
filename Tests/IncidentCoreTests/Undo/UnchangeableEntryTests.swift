import IncidentCore
import TestSupport
import Testing

/// What of the record cannot be corrected, erased or taken back.
@Suite struct UnchangeableEntryTests {
  /// An incident with an entry of each of the kinds meant here, the channel being entry 2.
  private func story() throws -> Story {
    var story = try Story.opened()
    try story.tell(AddChannel(Channel("x")))
    try story.tell(RaiseAlert(to: .yellow, because: "wind 2"))
    return story
  }

  @Test func `an entry without a text has none to correct`() throws {
    let story = try story()
    #expect(throws: Refusal.textNotCorrectable(2, .channelAdded)) {
      try story.decide(CorrectEntry(story.entry(2), text: "tiktok"))
    }
    #expect(throws: Never.self) { try story.decide(CorrectEntry(story.entry(3), text: "wind 3")) }
  }

  @Test func `when something fell due is computed and not corrected`() throws {
    var story = try story()
    story.wait(.hours(1))
    let due = try #require(try story.tell(RecordDue(), as: .system).first)
    #expect(throws: Refusal.timeNotCorrectable(due.sequence, .dueRecorded)) {
      try story.decide(CorrectEntry(due, occurredAt: Moment(Story.start)))
    }
  }

  @Test func `an undoing happened when it was recorded`() throws {
    var story = try story()
    story.wait(.minutes(5))
    let undone = try #require(try story.tell(story.undoing(2)).first)
    #expect(throws: Refusal.timeNotCorrectable(undone.sequence, .actUndone)) {
      try story.decide(CorrectEntry(undone, occurredAt: Moment(Story.start)))
    }
  }

  @Test func `what holds no words and no evidence is not redacted`() throws {
    var story = try story()
    let read = try #require(try story.tell(ReadWind(social: WindLevel(rawValue: 3))).first)
    #expect(throws: Refusal.nothingToErase(read.sequence)) {
      try story.decide(RedactEntry(read, because: "Art. 17 GDPR"))
    }
  }

  @Test func `who did nothing has nothing to take back`() throws {
    let story = try story()
    #expect(throws: Refusal.nothingToUndo("celik")) {
      try story.decide(
        UndoAct(entries: [], later: story.entries, before: story.incident), as: "celik")
    }
  }
}
