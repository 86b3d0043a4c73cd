import IncidentCore
import IncidentStore
import TestSupport
import Testing

/// The settings that a database kept last, in whichever incident.
@Suite struct LastSettingsTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try TestWorkspace() }

  @Test func theyAreThoseOfTheLatestEntry() throws {
    let store = try workspace.makeStoreWithIncident()
    #expect(try store.read { try $0.lastSettings() } == nil)
    for login in ["a", "b"] {
      try store.record(
        NoticeSettings(
          DecidingSettings(logins: [login: "adler"]), names: [:], former: nil))
    }
    try store.record(AddNote("later"))
    let last = try #require(try store.read { try $0.lastSettings() })
    #expect(last.sequence == 3)
    guard case .settingsNoticed(let kept) = last.event else { return }
    #expect(kept.settings.logins == ["b": "adler"])
  }
}
