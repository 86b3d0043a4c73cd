import Foundation
import GRDB
import IncidentCore
import IncidentStore
import Testing

/// A folder of its own for one test, removed with it, and the acts that tests record in it.
final class TestWorkspace {
  let folder: String
  let path: String

  init() throws {
    folder = NSTemporaryDirectory() + "stormlog-tests-" + UUID().uuidString
    path = folder + "/stormlog.sqlite"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// 2026-04-09T12:00:00Z, from which tests count.
  static let noon = Instant(milliseconds: 1_775_736_000_000)

  static func context(
    after interval: IncidentCore.Interval = .zero, actor: String = "adler"
  ) -> DecisionContext {
    DecisionContext(now: noon + interval, actor: PersonID(actor), login: "wache")
  }

  /// A new database, open for writing.
  func makeStore() throws -> Store {
    try Store.create(at: path)
    return try Store.open(at: path, access: .readWrite)
  }

  /// A new database in which incident 1 is open.
  func makeStoreWithIncident(title: String = "Driver throws parcels") throws -> Store {
    let store = try makeStore()
    try store.record(OpenIncident(title: title), to: .new(UUID()))
    return store
  }

  /// The bytes of the database file.
  func fileBytes() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Runs SQL on the file behind the tool's back.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; " + sql)
    }
    try queue.close()
  }

  /// The triggers that stand in the way of whoever edits the journal.
  static let dropTriggers = """
    DROP TRIGGER entry_in_order; DROP TRIGGER entry_moves_head; DROP TRIGGER entry_not_updated;
    DROP TRIGGER entry_not_deleted; DROP TRIGGER incident_head_is_entry;
    DROP TRIGGER words_only_erased; DROP TRIGGER words_not_deleted;
    DROP TRIGGER evidence_only_erased; DROP TRIGGER evidence_not_deleted;
    DROP TRIGGER attachment_not_updated; DROP TRIGGER attachment_not_deleted;
    """
}

extension Store {
  /// Records an act and expects it to be accepted.
  @discardableResult
  func record(
    _ act: any Act, to target: Target = .incident(1),
    after interval: IncidentCore.Interval = .zero, actor: String = "adler",
    evidence: [Evidence] = []
  ) throws -> Appended {
    try append(
      act, to: target, in: TestWorkspace.context(after: interval, actor: actor),
      evidence: evidence
    ).get()
  }

  func note(_ text: String) throws { try record(AddNote(text)) }

  /// Records so many notes as one act, which costs one commit.
  func notes(_ count: Int) throws {
    try record(CompoundAct((1...count).map { AddNote("Note \($0)") }))
  }

  func correct(_ sequence: Int, _ text: String) throws {
    let entry = try read { try $0.entry(sequence, of: 1) }
    try record(CorrectEntry(entry, text: text))
  }

  @discardableResult
  func redact(_ sequence: Int) throws -> Appended {
    let entry = try read { try $0.entry(sequence, of: 1) }
    return try record(RedactEntry(entry, because: "court order"))
  }
}
