import Foundation
import IncidentCore
import IncidentStore
import TestSupport
import Testing

/// The settings that a database kept lately, in whichever incident.
@Suite struct LastSettingsTests {
  private let workspace: TestWorkspace

  init() throws { workspace = try TestWorkspace() }

  private func keep(
    _ login: String, in store: Store, _ number: Int = 1, after wait: IncidentCore.Interval = .zero
  ) throws {
    try store.record(
      NoticeSettings(DecidingSettings(logins: [login: "adler"]), names: [:], former: nil),
      to: .incident(number), after: wait)
  }

  private func logins(of store: Store, heldSince wait: IncidentCore.Interval) throws -> [String] {
    let since = TestWorkspace.context(after: wait).now
    return try store.read { try $0.settings(heldSince: since) }.flatMap { entry -> [String] in
      guard case .settingsNoticed(let kept) = entry.event else { return [] }
      return kept.settings.logins.keys.sorted()
    }
  }

  @Test func theyAreEachOnceInTheOrderOfKeeping() throws {
    let store = try workspace.makeStoreWithIncident()
    #expect(try logins(of: store, heldSince: .zero).isEmpty)
    for login in ["a", "b", "a"] { try keep(login, in: store) }
    try store.record(AddNote("later"))
    #expect(try logins(of: store, heldSince: .zero) == ["b", "a"])
  }

  @Test func ofThoseFromBeforeTheLastAloneCounts() throws {
    let store = try workspace.makeStoreWithIncident()
    try keep("a", in: store)
    try keep("b", in: store, after: .hours(1))
    try store.record(OpenIncident(title: "Second"), to: .new(UUID()), after: .hours(10))
    try keep("c", in: store, 2, after: .hours(10))
    #expect(try logins(of: store, heldSince: .hours(9)) == ["b", "c"])
    #expect(try logins(of: store, heldSince: .hours(20)) == ["c"])
  }

  @Test func whatAnIncidentKeepsHoldsUntilItsLastEntry() throws {
    let store = try workspace.makeStoreWithIncident()
    try keep("a", in: store)
    try store.record(OpenIncident(title: "Throwaway"), to: .new(UUID()), after: .hours(1))
    try keep("evil", in: store, 2, after: .hours(1))
    // The first incident goes on with the settings that it knows.
    try store.record(AddNote("later"), after: .hours(30))
    #expect(try logins(of: store, heldSince: .hours(29)) == ["a", "evil"])
  }

  @Test func thoseOfOneIncidentCanBeLeftOut() throws {
    let store = try workspace.makeStoreWithIncident()
    try keep("a", in: store)
    try store.record(OpenIncident(title: "Second"), to: .new(UUID()), after: .hours(10))
    try keep("b", in: store, 2, after: .hours(10))
    func kept(by wait: IncidentCore.Interval, besides number: Int) throws -> [String] {
      let time = TestWorkspace.context(after: wait).now
      let entry = try store.read { try $0.settings(keptBy: time, besides: number) }
      guard case .settingsNoticed(let kept)? = entry?.event else { return [] }
      return kept.settings.logins.keys.sorted()
    }
    #expect(try kept(by: .hours(11), besides: 1) == ["b"])
    #expect(try kept(by: .hours(11), besides: 2) == ["a"])
    #expect(try kept(by: .hours(9), besides: 1).isEmpty)
    let since = TestWorkspace.context().now
    let others = try store.read { try $0.settings(heldSince: since, besides: 2) }
    #expect(others.map(\.sequence) == [2])
  }
}
