import Foundation
import GRDB
import IncidentCore

extension Store {
  /// Brings a file with an older schema up to date, after a backup that was read back.
  ///
  /// - Throws: ``StoreError/Reason/olderSchema(found:known:)`` where the store may only read.
  func upgrade(to schema: Schema) throws {
    let present = try queue.inDatabase { database in try Schema.version(of: database) }
    guard present < schema.version else { return }
    guard access == .readWrite else {
      throw StoreError(path, .olderSchema(found: present, known: schema.version))
    }
    let copy = "\(path).schema-\(present)"
    do {
      try copyDatabase(to: copy, replacing: false) { path in
        try requireReadable(path)
      }
    } catch let error as StoreError where error.reason == .alreadyExists {
      // An earlier attempt got as far as this; its backup is the older one and stays.
    }
    try schema.migrate(queue)
  }

  /// Checks a copy by means that every schema has: it is whole, and has as many entries.
  private func requireReadable(_ copy: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: PathCheck.plain(copy), configuration: configuration)
    let (check, count) = try queue.read { database in
      (
        try String.fetchOne(database, sql: "PRAGMA integrity_check"),
        try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
      )
    }
    try Connection.retire(queue)
    let expected = try self.queue.read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM entry")
    }
    guard check == "ok", count == expected else {
      throw StoreError(copy, .backupUnsound(.init(.integrity(check ?? ""))))
    }
  }
}
