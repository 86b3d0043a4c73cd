import GRDB
import IncidentCore
import StormlogSchema

/// The schema that a database must have, and the way to it from older ones.
struct Schema: Sendable {
  /// The number of the newest schema, kept in `user_version`.
  let version: Int
  /// What leads from each schema to the next, the first from nothing to schema 1. Not read before
  /// it is needed.
  let migrations: @Sendable () -> [String]

  static let current = Schema(version: StormlogSchema.version) { StormlogSchema.migrations }

  /// Checks that a database is of this program and not newer than it.
  func requireOurs(_ database: Database, path: String) throws {
    let found = try Self.number("PRAGMA application_id", in: database)
    guard found == Int(StormlogSchema.applicationID) else {
      throw StoreError(path, .foreign(applicationID: found))
    }
    let present = try Self.version(of: database)
    guard present <= version else {
      throw StoreError(path, .newerSchema(found: present, known: version))
    }
    guard present >= 1 else { throw StoreError(path, .corrupt("schema \(present)")) }
  }

  /// Runs the migrations that a database lacks, all in one transaction.
  func migrate(_ queue: DatabaseQueue) throws {
    try queue.write { database in
      for migration in migrations().dropFirst(try Self.version(of: database)) {
        try database.execute(sql: migration)
      }
    }
  }

  static func version(of database: Database) throws -> Int {
    try number("PRAGMA user_version", in: database)
  }

  private static func number(_ sql: String, in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: sql) ?? 0
  }
}
