import Foundation
import IncidentCore
import IncidentStore
import Testing

@Suite struct AppendTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
  }

  @Test func anAppendedActIsReadBackAsItWas() throws {
    let store = try workspace.makeStoreWithIncident()
    let appended = try store.record(AddNote("ZDF asks", source: "https://zdf.example"))

    let entries = try store.read { try $0.entries(of: 1) }
    #expect(entries.map(\.sequence) == [1, 2])
    #expect(entries.suffix(1) == appended.entries.suffix(1))
    #expect(entries[1].words?[.text] == "ZDF asks")
    #expect(try store.read { try $0.load(1) }.incident == appended.after)
  }

  @Test func aRefusalIsReturnedAndNothingIsWritten() throws {
    let store = try workspace.makeStoreWithIncident()
    let before = try workspace.fileBytes()

    let result = try store.append(
      ReadWind(social: nil), to: .incident(1), in: TestWorkspace.context())
    #expect(result == .failure(.windMissing))
    #expect(try workspace.fileBytes() == before)
  }

  @Test func noDraftsWriteNothingAndMakeNoIncident() throws {
    let store = try workspace.makeStore()
    let result = try store.append(to: .new(UUID()), in: TestWorkspace.context()) { _, _ in [] }
    #expect(try result.get().entries.isEmpty)
    #expect(try store.read { try $0.summaries() }.isEmpty)
  }

  @Test func aClockThatWentBackIsToldAndTheEntryStands() throws {
    let store = try workspace.makeStoreWithIncident()
    try store.record(AddNote("later"), after: .hours(2))
    let appended = try store.record(AddNote("earlier"), after: .hours(1))
    #expect(appended.warnings == [.clockWentBack(lastRecorded: TestWorkspace.noon + .hours(2))])
    #expect(appended.entries.map(\.sequence) == [3])
    #expect(try store.verify().findings == [])
  }

  @Test func nothingIsAppendedToALostTail() throws {
    try workspace.makeStoreWithIncident().note("lost")
    try workspace.tamper(
      TestWorkspace.dropTriggers
        + "DELETE FROM words WHERE position = 2; DELETE FROM entry WHERE position = 2")
    let store = try Store.open(at: workspace.path, access: .readWrite)
    #expect(
      throws: StoreError(
        workspace.path, .corrupt("incident 1 does not end with its entry 2"))
    ) { try store.note("x") }
  }

  @Test func anEventOfANewerProgramIsNamed() throws {
    try workspace.makeStoreWithIncident().record(ReadWind(social: WindLevel(rawValue: 3)))
    try workspace.tamper(
      TestWorkspace.dropTriggers + "UPDATE entry SET kind = 'storm-brewed' WHERE position = 2")
    let store = try Store.open(at: workspace.path, access: .readOnly)
    let expected = StoreError(
      workspace.path,
      .unknownEvent(incident: 1, sequence: 2, kind: "storm-brewed", version: 1))
    #expect(throws: expected) { try store.read { try $0.load(1) } }
    #expect(throws: expected) { try store.read { try $0.entries(of: 1) } }
  }
}
