import IncidentCore
import TestSupport
import Testing

@Suite struct RecordRestoreTests {
  @Test func `what was replaced is kept in the journal by its seal, and by nobody's hand`() throws {
    var story = try Story.opened()
    try story.tell(AddNote("seen"))
    let seal = Seal(position: 17, hash: String(repeating: "ab", count: 32))
    let before = story.incident
    let told = try story.tell(RecordRestore(replaced: seal, last: 14), as: .system)
    #expect(
      told.map(\.event) == [
        .databaseRestored(DatabaseRestored(through: 2, replaced: seal.description, last: 14))
      ])
    #expect(told[0].header.origin == .automatic)
    #expect(throws: Refusal.cannotUndo(told[0].sequence, .databaseRestored)) {
      try story.decide(story.undoing(told[0].sequence))
    }
    #expect(story.incident.status == before.status)
  }
}
