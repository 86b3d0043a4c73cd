import Foundation
import IncidentCore
import IncidentStore
import TestSupport
import Testing

@Suite struct QueryTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  private func fill() throws -> Store {
    let store = try workspace.makeStoreWithIncident()
    try store.record(AddNote("a"), after: .minutes(1), actor: "berg")
    try store.record(ReadWind(social: WindLevel(rawValue: 2)), after: .minutes(2))
    try store.record(
      CompoundAct([AddNote("b"), AddNote("c")]), after: .minutes(3), actor: "berg")
    return store
  }

  @Test(arguments: [
    (EntryQuery.all, [1, 2, 3, 4, 5]),
    (EntryQuery(after: 2), [3, 4, 5]),
    (EntryQuery(after: 1, through: 3), [2, 3]),
    (EntryQuery(kinds: [.noteAdded]), [2, 4, 5]),
    (EntryQuery(actor: PersonID("adler")), [1, 3]),
    (EntryQuery(recordedSince: TestWorkspace.noon + .minutes(3)), [4, 5]),
    (EntryQuery(isReversed: true, limit: 2), [5, 4]),
  ])
  func entriesAreFoundByWhatIsAsked(_ query: EntryQuery, _ expected: [Int]) throws {
    let found = try fill().read { try $0.entries(of: 1, query) }
    #expect(found.map(\.sequence) == expected)
  }

  @Test func theLastActsOfAPersonComeWithAllTheirEntries() throws {
    let store = try fill()
    let acts = try store.read { try $0.lastActs(of: PersonID("berg"), in: 1, limit: 5) }
    #expect(acts.map { $0.map(\.sequence) } == [[4, 5], [2]])
    let last = try store.read { try $0.lastActs(of: PersonID("berg"), in: 1, limit: 1) }
    #expect(last.map { $0.map(\.sequence) } == [[4, 5]])
    #expect(try store.read { try $0.entries(of: 1, act: acts[0][0].header.act) } == acts[0])
  }

  @Test func wordsAreFoundBySequence() throws {
    let store = try fill()
    try store.redact(2)
    let words = try store.read { try $0.words(of: 1, sequences: [2, 4, 99]) }
    #expect(words == [4: Words([.text: "b"])])
  }

  @Test func whatIsNotThereIsSaid() throws {
    let store = try fill()
    #expect(throws: StoreError(workspace.path, .unknownIncident(9))) {
      try store.read { try $0.load(9) }
    }
    #expect(throws: StoreError(workspace.path, .unknownEntry(incident: 1, sequence: 9))) {
      try store.read { try $0.entry(9, of: 1) }
    }
    let id = try store.read { try $0.load(1) }.incident.id
    #expect(try store.read { try $0.number(of: id) } == 1)
    #expect(try store.read { try $0.number(of: UUID()) } == nil)
  }
}
