import Foundation
import IncidentCore
import Testing

@testable import IncidentStore

/// What somebody wrote into the schema or removed as a whole, past all triggers.
@Suite struct SchemaVerificationTests {
  let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
    let store = try workspace.makeStoreWithIncident()
    let files = ["one", "two"].map { Evidence(Data($0.utf8)) }
    try store.record(
      AddNote(
        "two files",
        attachments: files.map { NamedAttachment($0.attachment, name: "\($0.content.count).png") }),
      evidence: files)
    try store.record(OpenIncident(title: "Another"), to: .new(UUID()), after: .hours(1))
    try store.record(OpenIncident(title: "Third"), to: .new(UUID()), after: .hours(2))
    #expect(try store.verify() == VerificationReport().counting(incidents: 3, entries: 4, files: 2))
    try store.close()
  }

  private func report(after sql: String) throws -> VerificationReport {
    try workspace.tamper(sql)
    let store = try Store.open(at: workspace.path, access: .readOnly)
    defer { try? store.close() }
    return try store.verify()
  }

  @Test(arguments: [
    // A trigger under the name of a view.
    """
    INSERT INTO sqlite_schema SELECT 'trigger', 'timeline', 'entry', 0,
      'CREATE TRIGGER timeline AFTER INSERT ON entry BEGIN SELECT 1; END'
    """,
    // An object that looks like SQLite's own.
    """
    INSERT INTO sqlite_schema SELECT 'trigger', 'sqlite_guard', 'entry', 0,
      'CREATE TRIGGER sqlite_guard AFTER INSERT ON entry BEGIN SELECT 1; END'
    """,
    // Another text of a view.
    "UPDATE sqlite_schema SET sql = sql || ' ' WHERE name = 'timeline'",
  ])
  func `whatever is in the schema is compared`(_ sql: String) throws {
    let found = try report(
      after: "PRAGMA writable_schema = ON; \(sql); PRAGMA writable_schema = OFF")
    #expect(!found.isSound)
  }

  @Test func `what another program counted is no change of the schema`() throws {
    #expect(try report(after: "ANALYZE").findings == [])
  }

  @Test func `files keep their numbers`() throws {
    let found = try report(
      after: "DROP TRIGGER attachment_not_updated; UPDATE attachment SET number = number + 4")
    #expect(found.findings.contains { $0.problem == .attachmentsDiffer && $0.sequence == 2 })
  }

  @Test func `an incident that is gone as a whole is missed`() throws {
    let drop = TestWorkspace.dropTriggers + "DROP TRIGGER incident_not_deleted;"
    let found = try report(
      after: drop + """
        DELETE FROM summary WHERE incident = 2; DELETE FROM words WHERE position = 3;
        DELETE FROM entry WHERE incident = 2; DELETE FROM incident WHERE number = 2;
        """)
    #expect(found.findings.contains { $0.problem == .incidentMissing(number: 2) })
  }

  @Test func `an incident without entries is not sound`() throws {
    let found = try report(
      after: TestWorkspace.dropTriggers + """
        DELETE FROM summary WHERE incident = 3; DELETE FROM words WHERE position = 4;
        DELETE FROM entry WHERE incident = 3;
        UPDATE incident SET head_sequence = 0, head_hash = zeroblob(32) WHERE number = 3
        """)
    #expect(found.findings.contains { $0.incident == 3 && $0.problem == .journalMissing })
  }

  @Test func `positions that were exchanged are noticed`() throws {
    let found = try report(
      after: TestWorkspace.dropTriggers + """
        UPDATE entry SET position = 9 WHERE position = 3;
        UPDATE words SET position = 9 WHERE position = 3;
        UPDATE entry SET position = 3 WHERE position = 4;
        UPDATE words SET position = 3 WHERE position = 4;
        UPDATE entry SET position = 4 WHERE position = 9;
        UPDATE words SET position = 4 WHERE position = 9
        """)
    #expect(found.notices == [.recordedBefore(position: 4)])
  }

  @Test func `a table that is gone is told as damage`() throws {
    try workspace.tamper("DROP VIEW incident_list; DROP VIEW timeline; DROP TABLE summary")
    let store = try Store.open(at: workspace.path, access: .readOnly)
    let error = #expect(throws: StoreError.self) { _ = try store.read { try $0.summaries() } }
    #expect(error?.reason == .corrupt("no such table: summary"))
  }

  @Test func `a log that does not belong to the database is refused unread`() throws {
    let log = workspace.path + "-wal"
    try Data("foreign".utf8).write(to: URL(fileURLWithPath: log))
    for access in [Store.Access.readOnly, .readWrite] {
      #expect(throws: StoreError(workspace.path, .strayFile(log))) {
        try Store.open(at: workspace.path, access: access)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: log)) == Data("foreign".utf8))
    #expect(!FileManager.default.fileExists(atPath: workspace.path + "-shm"))
  }

  @Test func `nothing new is made beside what would be mixed into it`() throws {
    let place = workspace.folder + "/new.sqlite"
    try Data("stale".utf8).write(to: URL(fileURLWithPath: place + "-journal"))
    #expect(throws: StoreError(place, .strayFile(place + "-journal"))) {
      try Store.create(at: place)
    }
    let store = try Store.open(at: workspace.path, access: .readOnly)
    for replacing in [false, true] {
      #expect(throws: StoreError(place, .strayFile(place + "-journal"))) {
        try store.backup(to: place, replacing: replacing)
      }
    }
  }

  @Test func `a link that leads to nothing is not a workspace to be begun`() throws {
    let link = workspace.folder + "/link.sqlite"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "none")
    #expect(throws: StoreError(link, .danglingLink)) {
      try Store.open(at: link, access: .readOnly)
    }
  }
}

extension VerificationReport {
  fileprivate func counting(incidents: Int, entries: Int, files: Int) -> Self {
    var report = self
    report.incidents = incidents
    report.entries = entries
    report.files = files
    return report
  }
}
