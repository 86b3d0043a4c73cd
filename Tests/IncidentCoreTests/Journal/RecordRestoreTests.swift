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

  @Test func `what earlier restorings named is carried on, and that nothing was found is kept`()
    throws
  {
    var story = try Story.opened()
    let told = try story.tell(
      RecordRestore(replaced: nil, last: nil, earlier: ["9-ab"], foundNone: true), as: .system)
    guard case .databaseRestored(let event) = told[0].event else {
      Issue.record("\(told)")
      return
    }
    #expect(event.earlier == ["9-ab"] && event.foundNone && event.replaced == nil)
  }
}
