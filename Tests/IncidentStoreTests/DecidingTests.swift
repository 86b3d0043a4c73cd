import Foundation
import GRDB
import IncidentCore
import Testing

@testable import IncidentStore

/// What lets something out is decided on the journal, whatever stands beside it.
@Suite struct DecidingTests {
  let workspace: TestWorkspace
  let store: Store

  init() throws {
    workspace = try TestWorkspace()
    store = try workspace.makeStoreWithIncident()
    try store.notes(Snapshot.distance)
  }

  /// Puts a state into the database that no entry tells, bound as if this program had written it.
  private func forge(_ change: (inout Incident) -> Void) throws {
    var incident = try store.read { try $0.load(1) }.incident
    change(&incident)
    try store.queue.write { database in
      try JournalReader(database: database, path: store.path).writeSnapshot(incident, of: 1)
    }
    #expect(try store.read { try $0.load(1) }.incident == incident)
  }

  private func close(_ incident: inout Incident) {
    incident.milestones.append(
      Milestone(sequence: 1, status: .closed, at: Moment(TestWorkspace.noon)))
  }

  private func refusal(of act: any Act) throws -> Refusal? {
    let result = try store.append(act, to: .incident(1), in: TestWorkspace.context())
    if case .failure(let refusal) = result { return refusal }
    return nil
  }

  @Test func whatTheEntriesDoNotTellLetsNothingOut() throws {
    try forge(close)
    #expect(try refusal(of: ReopenIncident(because: "it flares up again")) != nil)
    #expect(try store.read { try $0.load(1) }.head.sequence == Snapshot.distance + 1)
  }

  @Test func whatTheEntriesDoNotTellStandsInNobodysWay() throws {
    try forge(close)
    let stored = try store.record(CloseIncident(reason: .falseAlarm, because: "it was a test mail"))
    #expect(stored.after.status == .closed)
    #expect(stored.warnings == [.stateStoredAnew])
    #expect(try store.verify().findings == [])
  }

  @Test func nothingIsDecidedOnEntriesThatWereChanged() throws {
    try workspace.tamper(
      TestWorkspace.dropTriggers
        + #"UPDATE words SET text = '{"text":"lie"}' WHERE position = 5"#)
    let again = try Store.open(at: workspace.path, access: .readWrite)
    let error = #expect(throws: StoreError.self) {
      try again.append(
        CloseIncident(reason: .falseAlarm, because: "it was a test mail"), to: .incident(1),
        in: TestWorkspace.context())
    }
    #expect(
      error?.reason
        == .unsound(.init(incident: 1, sequence: 5, .chain(.wordsChanged))))
    // What only adds to the record goes on: it is the hour in which everything has to be written down.
    try again.note("somebody changed the database")
  }

  /// The list says that the incident is closed; what is meant without a number goes by its entries.
  @Test func anIncidentIsClosedOnlyWhereItsEntriesSaySo() throws {
    try store.record(OpenIncident(title: "Another"), to: .new(UUID()))
    #expect(try store.read { try $0.openSummaries() }.map(\.number) == [1, 2])
    try workspace.tamper("UPDATE summary SET status = 'closed' WHERE incident = 1")
    #expect(try store.read { try $0.openSummaries() }.map(\.number) == [1, 2])
    try workspace.tamper("DELETE FROM summary WHERE incident = 1")
    #expect(try store.read { try $0.openSummaries() }.map(\.number) == [1, 2])
  }

  @Test func anIncidentIsADrillOnlyWhereItsEntriesSaySo() throws {
    try workspace.tamper("UPDATE summary SET mode = 'drill' WHERE incident = 1")
    #expect(try store.read { try $0.openSummaries() }.map(\.mode) == [.real])
  }

  @Test func aStructureThatIsNoneIsDamageAndNoFaultOfTheProgram() throws {
    try workspace.tamper(
      TestWorkspace.dropTriggers
        + "PRAGMA ignore_check_constraints = ON; UPDATE entry SET structure = 'x{' WHERE position = 1"
    )
    let again = try Store.open(at: workspace.path, access: .readOnly)
    let error = #expect(throws: StoreError.self) {
      try again.read { try $0.openSummaries() }
    }
    #expect(error?.reason == .corrupt("malformed JSON"))
  }

  @Test(arguments: ["closed_precision = 'day'", "closed_offset = 3600", "detected_at = NULL"])
  func partsOfATimeThatIsNotThereAreFound(_ change: String) throws {
    try workspace.tamper("UPDATE summary SET \(change)")
    #expect(try store.verify().findings.map(\.problem) == [.summaryDiffers])
  }

  @Test func aClosedIncidentStaysClosed() throws {
    let closing = try store.record(
      CloseIncident(reason: .falseAlarm, because: "it was a test mail"))
    #expect(try store.read { try $0.openSummaries() } == [])
    let sequence = try #require(closing.entries.last?.sequence)
    try store.record(
      UndoAct(
        entries: closing.entries, later: [],
        before: Incident(
          id: closing.after.id,
          folding: try store.read { try $0.entries(of: 1, EntryQuery(through: sequence - 1)) }),
        because: "a slip"))
    #expect(try store.read { try $0.openSummaries() }.map(\.number) == [1])
  }
}
