import Foundation
import GRDB
import HostFiles
import Synchronization

/// How a connection to a database file is made and set up.
enum Connection {
  /// How long a command waits for another one that writes, in seconds.
  static let patience: Double = 30

  /// Opens the file after ``PathCheck`` found it fit.
  ///
  /// A reader opens the file for reading only, so that looking never writes. Only where a process
  /// died while writing does it have to be opened for writing, to roll back what was half done.
  static func open(
    _ path: String, access: Store.Access, schema: Schema, patience: Double
  ) throws -> DatabaseQueue {
    if hasForeignJournal(path, patience: patience) {
      throw StoreError(path, .strayFile(HotJournal.path(beside: path)))
    }
    do {
      return try connect(path, access, schema, patience)
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK && access == .readOnly
    {
      try PathCheck.requireRollbackAllowed(at: path)
      try retire(connect(path, .readWrite, schema, patience))
      return try connect(path, access, schema, patience)
    }
  }

  /// Whether a journal lies beside the file that SQLite would write back into it, and that is not the
  /// file's own.
  static func hasForeignJournal(_ path: String, patience: Double) -> Bool {
    // Looked at twice: somebody else may have written it back meanwhile, and gone on.
    (1...2).allSatisfy { _ in
      hasHotJournal(path, patience: patience) && HotJournal.isForeign(to: path)
    }
  }

  /// Asks SQLite, which leaves the journal alone where it may only read: whether one is left over, or of
  /// somebody who writes now, is seen by the locks.
  private static func hasHotJournal(_ path: String, patience: Double) -> Bool {
    guard SafeFile.exists(HotJournal.path(beside: path)) else { return false }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = waiting(patience)
    do {
      let queue = try DatabaseQueue(path: PathCheck.plain(path), configuration: configuration)
      defer { try? retire(queue) }
      _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      return false
    } catch let error as DatabaseError {
      return error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
    } catch {
      return false
    }
  }

  private static func connect(
    _ path: String, _ access: Store.Access, _ schema: Schema, _ patience: Double
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = waiting(patience)
    configuration.prepareDatabase { database in
      // Nothing is set before the file is known to be ours: a setting may write into it.
      try schema.requireOurs(database, path: path)
      try database.execute(sql: access == .readOnly ? readerSettings : settings)
      if access == .readWrite { try requireRollbackJournal(database, path: path) }
    }
    return try DatabaseQueue(path: PathCheck.plain(path), configuration: configuration)
  }

  /// A connection to a file that is just being made.
  static func create(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = waiting(patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: settings)
    }
    return try DatabaseQueue(path: PathCheck.plain(path), configuration: configuration)
  }

  /// A connection to a file of which nothing is known or asked.
  static func bare(_ path: String, patience: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = waiting(patience)
    return try DatabaseQueue(path: PathCheck.plain(path), configuration: configuration)
  }

  /// Closes what is not needed any more.
  static func retire(_ queue: DatabaseQueue) throws {
    retired.withLock { retired in
      retired.append(queue)
      if retired.count > 1_000 { retired.removeFirst() }
    }
    try queue.close()
  }

  /// What was closed, kept until the process ends, at least the last thousand.
  ///
  /// A queue that goes leaves something to be done to another thread, for which it waits where the
  /// system allows no more threads: what was stored would never be acknowledged. It also asks
  /// Foundation to notify it of nothing any more, which it never asked to be notified of; the first
  /// such question takes longer than all else that closing does.
  private static let retired = Mutex<[DatabaseQueue]>([])

  /// Waits for another connection in short steps, for about so many seconds.
  ///
  /// SQLite's own way of waiting asks ever more seldom, so that among many writers those who came
  /// last get their turn first, and the one who has waited longest may never get it.
  private static func waiting(_ patience: Double) -> Database.BusyMode {
    let steps = 2_000...20_000
    let mean = Double(steps.lowerBound + steps.upperBound) / 2
    let limit = Int(patience * 1_000_000 / mean)
    return .callback { tries in
      guard tries < limit else { return false }
      usleep(.random(in: UInt32(steps.lowerBound)...UInt32(steps.upperBound)))
      return true
    }
  }

  /// `secure_delete` overwrites what a redaction erases; `recursive_triggers` keeps
  /// `INSERT OR REPLACE` from slipping past the triggers against deletion.
  private static let settings = """
    PRAGMA synchronous = EXTRA;
    PRAGMA fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA cell_size_check = ON
    """

  private static let readerSettings = "PRAGMA cell_size_check = ON"

  /// Takes a file back to the rollback journal where somebody switched it to write-ahead logging,
  /// of which many SQLite versions in use can lose commits.
  private static func requireRollbackJournal(_ database: Database, path: String) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
    guard mode == "delete" else { throw StoreError(path, .busy) }
  }
}
