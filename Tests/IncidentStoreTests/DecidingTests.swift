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

  private static let file = Evidence(Data("what was there".utf8))

  private var note: AddNote {
    AddNote("seen", attachments: [NamedAttachment(Self.file.attachment, name: "a.txt")])
  }

  /// A journal with a file at entry 102 to which something was done by hand, and the guards of which
  /// were put back.
  private func storeWithAlteredFile(_ change: String) throws -> Store {
    try store.record(note, evidence: [Self.file])
    try store.close()
    let guards = try DatabaseQueue(path: workspace.path)
    let triggers = try guards.read { database in
      try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    }
    let names = try guards.read { database in
      try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    }
    try guards.close()
    try workspace.tamper(
      names.map { "DROP TRIGGER \($0);" }.joined() + "\(change);"
        + triggers.map { "\($0);" }.joined())
    return try Store.open(at: workspace.path, access: .readWrite)
  }

  private static let changes: [(String, VerificationReport.Problem)] = [
    (
      "UPDATE evidence SET content = CAST('what was made!' AS BLOB), size = 14",
      .evidenceChanged(sha256: file.attachment.sha256)
    ),
    ("UPDATE evidence SET content = NULL", .evidenceMissing(sha256: file.attachment.sha256)),
    ("DELETE FROM evidence", .evidenceMissing(sha256: file.attachment.sha256)),
  ]

  @Test(arguments: Self.changes)
  func nothingIsDecidedOnFilesThatWereChanged(
    _ change: String, _ problem: VerificationReport.Problem
  ) throws {
    let again = try storeWithAlteredFile(change)
    let error = #expect(throws: StoreError.self) {
      try again.append(
        CloseIncident(reason: .falseAlarm, because: "it was a test mail"), to: .incident(1),
        in: TestWorkspace.context())
    }
    #expect(error?.reason == .unsound(.init(incident: 1, sequence: 102, problem)))
    try again.note("somebody changed the file")
    // What keeps from erasing is done all the same.
    try again.record(ChangeHold(isHeld: true, because: "counsel's letter"))
  }

  @Test func nothingIsDecidedWhereTheGuardsAreNotThose() throws {
    try workspace.tamper(
      "CREATE TRIGGER zz AFTER INSERT ON words BEGIN UPDATE summary SET title = 'x'; END")
    let again = try Store.open(at: workspace.path, access: .readWrite)
    let error = #expect(throws: StoreError.self) {
      try again.append(
        CloseIncident(reason: .falseAlarm, because: "it was a test mail"), to: .incident(1),
        in: TestWorkspace.context())
    }
    #expect(error?.reason == .unsound(.init(.schemaDiffers(name: "zz"))))
  }

  /// What fails by somebody else's trigger is no fault of this program.
  @Test func whatAForeignTriggerKeepsFromStoringIsNamed() throws {
    try workspace.tamper(
      """
      CREATE TRIGGER zz AFTER INSERT ON words BEGIN
        INSERT INTO attachment (position, number, sha256) VALUES (NEW.position, 1, 'none');
      END
      """)
    let again = try Store.open(at: workspace.path, access: .readWrite)
    let error = #expect(throws: StoreError.self) {
      try again.append(AddNote("x"), to: .incident(1), in: TestWorkspace.context())
    }
    guard case .foreignTriggers(["zz"], _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// Nor is it damage where the trigger is about a table that is not there, or refuses.
  @Test(arguments: ["INSERT INTO nix VALUES (1)", "SELECT RAISE(ABORT, 'no')"])
  func whatAForeignTriggerRefusesIsNoDamage(_ body: String) throws {
    try workspace.tamper("CREATE TRIGGER zz AFTER INSERT ON words BEGIN \(body); END")
    let again = try Store.open(at: workspace.path, access: .readWrite)
    let error = #expect(throws: StoreError.self) {
      try again.append(AddNote("x"), to: .incident(1), in: TestWorkspace.context())
    }
    guard case .foreignTriggers(["zz"], _) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  /// With the file goes what shows that it was changed; so it is in the journal from then on.
  @Test(arguments: Self.changes.prefix(2))
  func aChangedFileIsErasedOnlyWithAWordAboutIt(
    _ change: String, _ problem: VerificationReport.Problem
  ) throws {
    let again = try storeWithAlteredFile(change)
    let entry = try again.read { try $0.entry(102, of: 1) }
    let error = #expect(throws: StoreError.self) {
      try again.append(
        RedactEntry(entry, because: "a request"), to: .incident(1), in: TestWorkspace.context())
    }
    #expect(error?.reason == .unsound(.init(incident: 1, sequence: 102, problem)))

    let sha256 = Self.file.attachment.sha256
    let altered = try again.read { try $0.alteredEvidence(of: 1) }
    #expect(altered == [sha256])
    try again.record(RedactEntry(entry, because: "a request", altered: altered))
    let report = try again.verify()
    #expect(report.findings == [])
    #expect(report.notices == [.erasedAltered(incident: 1, sequence: 103, sha256: sha256)])
    #expect(try again.read { try $0.alteredEvidence(of: 1) } == [])
  }

  @Test func theTrueFileIsNotTakenForWhatLiesUnderItsName() throws {
    let again = try storeWithAlteredFile(Self.changes[0].0)
    let error = #expect(throws: StoreError.self) {
      try again.append(
        note, to: .incident(1), in: TestWorkspace.context(), evidence: [Self.file])
    }
    #expect(error?.reason == .keptOtherwise(sha256: Self.file.attachment.sha256))
    #expect(try again.read { try $0.load(1) }.head.sequence == 102)
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
