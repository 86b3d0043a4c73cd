import Foundation
import GRDB
import HostFiles
import IncidentCore

/// A database that gives its place to another one and is kept beside it.
///
/// What lies beside a database is a part of it: the new one must never meet the old one's journal,
/// nor the old one stand there without it. So SQLite first takes back what was half written; then
/// the whole file gets a second name, and the new one is moved over the first.
struct ReplacedDatabase {
  let path: String
  /// What the kept file is named by.
  let time: Instant
  let patience: Double

  /// Keeps the database and lets `place` put the new one there, while nobody writes the old one.
  ///
  /// - Returns: Where it is kept, nil where there was none, and where its journals ended, nil where that
  ///   could not be read.
  func giveWay(to place: () throws -> Void) throws -> (kept: String?, ends: ReplacedEnds?) {
    let name = try freeName()
    try moveStrayLog(to: name)
    if SafeFile.exists(path), Connection.hasForeignJournal(path, patience: patience) {
      try move("-journal", to: Self.strayName(besides: name))
    }
    guard SafeFile.exists(path) else {
      try moveSideFiles(to: name)
      try place()
      return (nil, nil)
    }
    do {
      return try whileHeld { ends in
        (try keepAndPlace(name, place), ends)
      }
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      // SQLite makes nothing of it any more. It is kept as it is.
      return (try keepAndPlace(name, place), nil)
    }
  }

  private func keepAndPlace(_ name: String, _ place: () throws -> Void) throws -> String {
    try moveSideFiles(to: name)
    let kept = try earlierName() ?? name
    if kept == name { try SafeFile.keep(path, as: name) }
    try place()
    return kept
  }

  /// Runs the body while nobody else can read or write the database, after what was half written was
  /// taken back.
  private func whileHeld<Value>(_ body: (ReplacedEnds?) throws -> Value) throws -> Value {
    let queue = try Connection.bare(path, patience: patience)
    defer { try? Connection.retire(queue) }
    return try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE")
      defer { try? database.execute(sql: "ROLLBACK") }
      return try body(try? ReplacedEnds(JournalReader(database: database, path: path)))
    }
  }

  /// A write-ahead log beside a database that keeps none is not its own: SQLite must not see it.
  private func moveStrayLog(to name: String) throws {
    guard SafeFile.exists(path), SafeFile.exists(path + "-wal"), try !PathCheck.keepsLog(path)
    else {
      return
    }
    for ending in ["-wal", "-shm"] { try move(ending, to: name) }
  }

  /// Not the name by which SQLite would find it again beside the database that is kept.
  private static func strayName(besides name: String) -> String { name + ".stray" }

  private func moveSideFiles(to name: String) throws {
    for ending in databaseSideEndings { try move(ending, to: name) }
  }

  private func move(_ ending: String, to name: String) throws {
    guard SafeFile.exists(path + ending) else { return }
    try SafeFile.move(path + ending, to: name + ending)
  }

  /// The name under which an earlier attempt, which ended before the new database stood there, has
  /// kept this very file.
  private func earlierName() throws -> String? {
    let folder = parent(of: path)
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasPrefix(lastComponent(of: path) + Self.mark) }
      .map { joined(folder, $0) }
      .first { SafeFile.isSame($0, path) }
  }

  /// A name that is free, with those of the files beside it.
  private func freeName() throws -> String {
    let name = path + Self.mark + Self.stamp(time)
    let names = [name] + (2...99).map { "\(name)-\($0)" }
    let free = names.first { name in
      ([""] + databaseSideEndings).allSatisfy { !SafeFile.exists(name + $0) }
    }
    guard let free else { throw StoreError(name, .alreadyExists) }
    return free
  }

  private static let mark = ".replaced-"

  /// `20261130T103313Z`, which every file system takes.
  private static func stamp(_ time: Instant) -> String {
    time.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
