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
}
