import Foundation
import GRDB
import HostFiles

/// The journal of a workspace's incidents in one SQLite file.
///
/// Every method either does its whole work or throws; what it returns has been read completely, so
/// that no lock is held while something is shown.
package final class Store: Sendable {
  package enum Access: Hashable, Sendable {
    case readOnly, readWrite
  }

  package let path: String
  package let access: Access
  let queue: DatabaseQueue
  /// How long this store waits for others that write, in seconds.
  let patience: Double

  init(path: String, access: Access, queue: DatabaseQueue, patience: Double) {
    self.path = path
    self.access = access
    self.queue = queue
    self.patience = patience
  }

  /// Makes a new, empty database; never over something that exists. Only its owner may read and
  /// write it, and its group where it is `sharedWithGroup`.
  package static func create(
    at path: String, sharedWithGroup: Bool = false, allowingNetwork: Bool = false
  ) throws(StoreError) {
    try PathCheck.requireFree(path, allowingNetwork: allowingNetwork)
    do {
      try makeFile(at: path, mode: sharedWithGroup ? 0o660 : 0o600) { path in
        let queue = try Connection.create(path)
        try Schema.current.migrate(queue)
        try Connection.retire(queue)
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Makes a file that `body` fills by the path where it is made, and moves it to its place after.
  static func makeFile(
    at path: String, mode: UInt32 = 0o600, replacing: Bool = false, _ body: (String) throws -> Void
  ) throws {
    let file = try NewFile(for: path, mode: mode, replacing: replacing)
    let made = file.temporaryPath
    // What SQLite leaves beside it where it fails; it takes its own away where it does not.
    defer { for ending in databaseSideEndings { try? SafeFile.remove(made + ending) } }
    try body(made)
    try file.place()
  }

  /// Opens an existing database; never makes one. A network file system, where neither locks nor
  /// durability are certain, is refused unless `allowingNetwork` says otherwise.
  package static func open(
    at path: String, access: Access, allowingNetwork: Bool = false
  ) throws(StoreError) -> Store {
    try open(at: path, access: access, allowingNetwork: allowingNetwork, schema: .current)
  }

  static func open(
    at path: String, access: Access, allowingNetwork: Bool = false, schema: Schema,
    patience: Double = Connection.patience
  ) throws(StoreError) -> Store {
    try PathCheck.requireDatabaseFile(
      at: path, writing: access == .readWrite, allowingNetwork: allowingNetwork)
    do {
      let queue = try Connection.open(path, access: access, schema: schema, patience: patience)
      let store = Store(path: path, access: access, queue: queue, patience: patience)
      try store.upgrade(to: schema)
      return store
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Closes the file. The store cannot be used after it.
  package func close() throws(StoreError) {
    do { try Connection.retire(queue) } catch { throw StoreError(error, at: path) }
  }

  /// Reads several things from one and the same state of the file.
  package func read<Value>(
    _ body: (JournalReader) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try queue.read { database in
        try body(JournalReader(database: database, path: path))
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }
}
