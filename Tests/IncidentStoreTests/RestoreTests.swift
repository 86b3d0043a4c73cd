import Foundation
import GRDB
import HostFiles
import IncidentCore
import Testing

@testable import IncidentStore

@Suite struct RestoreTests {
  let workspace: TestWorkspace
  let copy: String
  private let now = TestWorkspace.noon

  /// A copy of one entry, and a database of three.
  init() throws {
    workspace = try TestWorkspace()
    copy = workspace.folder + "/copy.sqlite"
    let store = try workspace.makeStoreWithIncident()
    _ = try store.backup(to: copy)
    try store.note("later")
    try store.note("later still")
    try store.close()
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: workspace.folder).sorted() }
  }

  private func entries(_ path: String) throws -> Int {
    let store = try Store.open(at: path, access: .readOnly)
    let report = try store.verify()
    #expect(report.findings == [])
    try store.close()
    return report.entries
  }

  /// Leaves the database with a change half written, as a process that dies does.
  private func crash() throws {
    let crashed = workspace.folder + "/crashed"
    let queue = try DatabaseQueue(path: workspace.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
          UPDATE snapshot SET state = '';
          CREATE TABLE spill (x); WITH RECURSIVE n(i) AS
            (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
            INSERT INTO spill SELECT randomblob(4000) FROM n
          """)
      try FileManager.default.copyItem(atPath: workspace.path, toPath: crashed)
      try FileManager.default.copyItem(
        atPath: workspace.path + "-journal", toPath: crashed + "-journal")
      try database.execute(sql: "ROLLBACK")
    }
    try queue.close()
    for ending in ["", "-journal"] {
      try? FileManager.default.removeItem(atPath: workspace.path + ending)
      try FileManager.default.moveItem(
        atPath: crashed + ending, toPath: workspace.path + ending)
    }
  }

  @Test func `a copy stands in place of the database, which is kept whole`() throws {
    let restored = try Store.restore(from: copy, to: workspace.path, at: now)
    let kept = workspace.path + ".replaced-20260409T120000Z"
    #expect(restored.kept == kept)
    #expect(restored.keptPosition == 3)
    #expect(restored.report.entries == 1)
    #expect(try entries(workspace.path) == 1)
    #expect(try entries(kept) == 3)
    #expect(try entries(copy) == 1)
    #expect(try names == ["copy.sqlite", "stormlog.sqlite", lastComponent(of: kept)])
    let mode = try FileManager.default.attributesOfItem(atPath: workspace.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let store = try Store.open(at: workspace.path, access: .readWrite)
    #expect(try store.read { try $0.seal() } == restored.seal)
    try store.note("it can be worked with")
  }

  @Test func `what a crash left half written never meets the copy`() throws {
    try crash()
    #expect(SafeFile.exists(workspace.path + "-journal"))
    let restored = try Store.restore(from: copy, to: workspace.path, at: now)
    #expect(try entries(workspace.path) == 1)
    #expect(try entries(try #require(restored.kept)) == 3)
    #expect(try names.filter { $0.contains("-journal") } == [])
  }

  @Test func `what lies beside a database that is not one any more is kept with it`() throws {
    try crash()
    for ending in ["", "-journal"] {
      try Data(repeating: 7, count: 4096).write(
        to: URL(fileURLWithPath: workspace.path + ending))
    }
    let restored = try Store.restore(from: copy, to: workspace.path, at: now)
    let kept = try #require(restored.kept)
    #expect(try entries(workspace.path) == 1)
    #expect(restored.keptPosition == nil)
    #expect(SafeFile.exists(kept))
    #expect(!SafeFile.exists(workspace.path + "-journal"))
  }

  @Test func `a log that does not belong there is moved away unread`() throws {
    try Data("foreign".utf8).write(to: URL(fileURLWithPath: workspace.path + "-wal"))
    let kept = try #require(try Store.restore(from: copy, to: workspace.path, at: now).kept)
    #expect(try entries(workspace.path) == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept + "-wal")) == Data("foreign".utf8))
    try FileManager.default.removeItem(atPath: kept + "-wal")
    #expect(try entries(kept) == 3)
  }

  @Test func `which incidents had gone on is known, with the seal of what was replaced`() throws {
    let present = try Store.open(at: workspace.path, access: .readWrite)
    try present.record(OpenIncident(title: "Another"), to: .new(UUID()))
    let seal = try present.read { try $0.seal() }
    try present.close()
    let restored = try Store.restore(from: copy, to: workspace.path, at: now)
    #expect(restored.keptSeal == seal)
    #expect(restored.losses == [.init(number: 1, last: 3)])
    // Back again nothing is lost: it goes on from what the copy had.
    let back = try Store.restore(
      from: try #require(restored.kept), to: workspace.path, at: now + .hours(1))
    #expect(back.losses == [])
    #expect(back.keptSeal == restored.seal)
  }

  @Test func `what an earlier restoring named is not forgotten by the next one`() throws {
    func note(_ restored: RestoredDatabase) throws {
      let store = try Store.open(at: workspace.path, access: .readWrite)
      for loss in restored.losses {
        try store.record(
          RecordRestore(replaced: restored.keptSeal, last: loss.last, earlier: loss.earlier),
          to: .incident(loss.number))
      }
      try store.close()
    }
    let first = try Store.restore(from: copy, to: workspace.path, at: now)
    #expect(first.losses == [.init(number: 1, last: 3)])
    try note(first)
    let second = try Store.restore(from: copy, to: workspace.path, at: now + .hours(1))
    let seals = [first, second].compactMap { $0.keptSeal?.description }
    #expect(second.losses == [.init(number: 1, last: 2, earlier: [seals[0]])])
    try note(second)
    let third = try Store.restore(from: copy, to: workspace.path, at: now + .hours(2))
    #expect(third.losses == [.init(number: 1, last: 2, earlier: seals)])
    // What was replaced first comes back: of that nothing is lost, of the others their seals.
    try note(third)
    let back = try Store.restore(
      from: try #require(first.kept), to: workspace.path, at: now + .hours(3))
    let named = [second, third].compactMap { $0.keptSeal?.description }
    #expect(back.losses == [.init(number: 1, last: 2, earlier: named)])
  }

  @Test func `a whole incident that is gone is told in those that are left`() throws {
    let second = workspace.folder + "/second.sqlite"
    let present = try Store.open(at: workspace.path, access: .readWrite)
    _ = try present.backup(to: second)
    try present.record(OpenIncident(title: "Another"), to: .new(UUID()))
    try present.close()
    let restored = try Store.restore(from: second, to: workspace.path, at: now)
    #expect(restored.losses == [.init(number: 1, last: nil)])
  }

  @Test func `a journal that does not belong there is moved away unread`() throws {
    let foreign = Data("no journal of anything".utf8)
    try foreign.write(to: URL(fileURLWithPath: workspace.path + "-journal"))
    let kept = try #require(try Store.restore(from: copy, to: workspace.path, at: now).kept)
    #expect(try entries(workspace.path) == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept + ".stray-journal")) == foreign)
    #expect(try entries(kept) == 3)
  }

  @Test func `where the database is gone the copy takes its place, without what lay beside`() throws
  {
    try FileManager.default.removeItem(atPath: workspace.path)
    try Data("stale".utf8).write(to: URL(fileURLWithPath: workspace.path + "-journal"))
    let restored = try Store.restore(from: copy, to: workspace.path, at: now)
    #expect(restored.kept == nil)
    #expect(restored.losses == [.init(number: 1, last: nil)])
    #expect(try entries(workspace.path) == 1)
  }

  @Test func `a backup without incidents has nowhere to note what was replaced`() throws {
    let empty = workspace.folder + "/empty.sqlite"
    try Store.create(at: empty)
    let restored = try Store.restore(from: empty, to: workspace.path, at: now)
    #expect(restored.losses.isEmpty && restored.hasNowhereToNote)
    #expect(restored.keptSeal?.position == 3)
    // Where what stood there had nothing either, nothing is lost.
    let again = try Store.restore(from: empty, to: workspace.path, at: now + .hours(1))
    #expect(!again.hasNowhereToNote)
  }

  @Test func `an attempt that ended halfway is completed under the same name`() throws {
    let earlier = workspace.path + ".replaced-20260101T000000Z"
    #expect(link(workspace.path, earlier) == 0)
    #expect(try Store.restore(from: copy, to: workspace.path, at: now).kept == earlier)
    #expect(try names.count == 3)
  }

  @Test func `two restorings in one second keep both`() throws {
    let first = try Store.restore(from: copy, to: workspace.path, at: now).kept
    let second = try Store.restore(from: copy, to: workspace.path, at: now).kept
    #expect(second == first.map { $0 + "-2" })
  }

  @Test func `a copy that does not verify replaces nothing`() throws {
    let bytes = try workspace.fileBytes()
    let queue = try DatabaseQueue(path: copy)
    try queue.write { database in
      try database.execute(
        sql: TestWorkspace.dropTriggers + "UPDATE entry SET actor = 'x'")
    }
    try queue.close()
    let error = #expect(throws: StoreError.self) {
      try Store.restore(from: copy, to: workspace.path, at: now)
    }
    guard case .copyUnsound = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.path == copy)
    #expect(try workspace.fileBytes() == bytes)
    #expect(try names == ["copy.sqlite", "stormlog.sqlite"])
  }

  @Test(arguments: [
    ("PRAGMA user_version = 9", StoreError.Reason.newerSchema(found: 9, known: 1)),
    ("PRAGMA application_id = 7", .foreign(applicationID: 7)),
  ])
  func `a file that is not a database of this program replaces nothing`(
    _ sql: String, _ reason: StoreError.Reason
  ) throws {
    let bytes = try workspace.fileBytes()
    let queue = try DatabaseQueue(path: copy)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    #expect(throws: StoreError(copy, reason)) {
      try Store.restore(from: copy, to: workspace.path, at: now)
    }
    try Data(repeating: 65, count: 2048).write(to: URL(fileURLWithPath: copy))
    #expect(throws: StoreError(copy, .notADatabase)) {
      try Store.restore(from: copy, to: workspace.path, at: now)
    }
    #expect(try workspace.fileBytes() == bytes)
    #expect(try names == ["copy.sqlite", "stormlog.sqlite"])
  }

  @Test func `the database is not restored from itself`() throws {
    #expect(throws: StoreError(workspace.path, .restoredFromItself)) {
      try Store.restore(from: workspace.path, to: workspace.path, at: now)
    }
  }

  @Test func `who opened the old database before does not write into it any more`() throws {
    let store = try Store.open(at: workspace.path, access: .readWrite)
    let kept = try #require(try Store.restore(from: copy, to: workspace.path, at: now).kept)
    #expect(throws: StoreError(workspace.path, .replaced)) { try store.note("lost?") }
    try store.close()
    #expect(try entries(kept) == 3)
    #expect(try entries(workspace.path) == 1)
  }
}
