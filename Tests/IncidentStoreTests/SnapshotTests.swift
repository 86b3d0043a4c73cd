import Foundation
import IncidentCore
@testable import IncidentStore
import Testing

@Suite struct SnapshotTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func aStateFromASnapshotEqualsTheFoldOfAllEntries() throws {
    let store = try workspace.makeStoreWithIncident()
    for number in 1...10 {
      try store.notes(21)
      try store.record(
        ReadWind(social: WindLevel(rawValue: number % 7)), after: .minutes(number))
    }
    let (loaded, entries) = try store.read { journal in
      (try journal.load(1).incident, try journal.entries(of: 1))
    }
    #expect(entries.count == 221)
    #expect(loaded == Incident(id: loaded.id, folding: entries))
  }

  @Test func aSnapshotOfAnotherFormatIsLeftAside() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.notes(110)
    let before = try store.read { try $0.load(1) }
    try store.close()
    try workspace.tamper("UPDATE snapshot SET format = 99, state = 'gibberish'")

    let again = try Store.open(at: workspace.path, access: .readOnly)
    #expect(try again.read { try $0.load(1) } == before)
    #expect(try again.verify().findings == [])
  }

  @Test func anUnreadableSnapshotIsLeftAside() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.notes(110)
    let before = try store.read { try $0.load(1) }
    try store.close()
    try workspace.tamper("UPDATE snapshot SET state = 'gibberish'")

    let again = try Store.open(at: workspace.path, access: .readOnly)
    #expect(try again.read { try $0.load(1) }.incident == before.incident)
    #expect(try again.verify().findings.map(\.problem) == [.snapshotDiffers])
  }

  /// The state says of itself that the alert is red; its binding says that it was not written so.
  @Test func aStateThatWasWrittenIntoItByHandIsLeftAside() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.notes(110)
    let before = try store.read { try $0.load(1) }
    try store.close()
    try workspace.tamper(#"UPDATE snapshot SET state = replace(state, '"real"', '"drill"')"#)

    let again = try Store.open(at: workspace.path, access: .readWrite)
    #expect(try again.read { try $0.load(1) }.incident == before.incident)
    #expect(try again.verify().findings.map(\.problem) == [.snapshotDiffers])

    try again.notes(1)
    #expect(try again.verify().findings == [])
  }

  /// An older state of the same journal, put back with its own binding.
  @Test func anOlderStateIsNotTakenForALaterOne() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.notes(110)
    try store.close()
    try workspace.tamper("UPDATE snapshot SET sequence = sequence - 1")
    let again = try Store.open(at: workspace.path, access: .readOnly)
    #expect(try again.read { try $0.load(1) }.hasWrongSnapshot)
  }
}
