import HostFiles

/// What may stand at a database's path, found out without opening it.
///
/// It must not be opened: when a process closes any descriptor of a file, it loses the locks that
/// SQLite holds on that file through another one.
enum PathCheck {
  /// Checks that a database can stand at `path` and that it may be read, or written.
  static func requireDatabaseFile(
    at path: String, writing: Bool, allowingNetwork: Bool
  ) throws(StoreError) {
    let status = try status(at: path)
    guard status.kind == .file else { throw StoreError(path, .notAFile) }
    if !allowingNetwork { try requireLocal(path, for: path) }
    try asked(about: path) { () throws(FileFailure) in
      try FileStatus.requireAccess(to: path, writing: false)
      guard writing else { return }
      try FileStatus.requireAccess(to: path, writing: true)
      // The rollback journal is made beside the file.
      try FileStatus.requireAccess(to: parent(of: resolved(path)), writing: true)
    }
    guard status.size > 0 else { throw StoreError(path, .empty) }
    // Not even one page; SQLite would take a file of one byte for a new database.
    guard status.size >= 512 else { throw StoreError(path, .notADatabase) }
    try requireNoStrayLog(beside: path)
  }

  /// - Throws: ``StoreError/Reason/danglingLink`` where a link stands there that leads to nothing.
  private static func status(at path: String) throws(StoreError) -> FileStatus {
    do throws(StoreError) {
      return try asked(about: path) { () throws(FileFailure) in try FileStatus(of: path) }
    } catch {
      let isLink = (try? FileStatus(of: path, followingLink: false))?.kind == .link
      throw error.reason == .missing && isLink ? StoreError(path, .danglingLink) : error
    }
  }

  /// A write-ahead log beside a database that keeps none is not its own, and SQLite would apply it
  /// all the same. Only where one is there the database has to be looked into.
  private static func requireNoStrayLog(beside path: String) throws(StoreError) {
    let log = resolved(path) + "-wal"
    guard SafeFile.exists(log) else { return }
    guard try !keepsLog(path) else { return }
    throw StoreError(path, .strayFile(log))
  }

  /// Whether the file says of itself that it keeps a write-ahead log.
  static func keepsLog(_ path: String) throws(StoreError) -> Bool {
    // The versions of the format for writing and reading, 2 with such a log.
    let header = try asked(about: path) { () throws(FileFailure) in
      try SafeFile.beginning(of: path, count: 20)
    }
    return header.count == 20 && header.suffix(2).contains(2)
  }

  /// Checks that this user may take back what a process left half written.
  static func requireRollbackAllowed(at path: String) throws(StoreError) {
    do throws(StoreError) {
      try requireDatabaseFile(at: path, writing: true, allowingNetwork: true)
    } catch {
      guard case .permissionDenied = error.reason else { throw error }
      let owner = (try? FileStatus(of: path)).flatMap { UserAccount(of: $0.owner)?.name }
      throw StoreError(path, .halfWritten(owner: owner))
    }
  }

  /// Checks that a new file can be made at `path`.
  static func requireFree(_ path: String, allowingNetwork: Bool) throws(StoreError) {
    let present = try asked(about: path) { () throws(FileFailure) in
      try FileStatus.ofPlace(path)
    }
    guard present == nil else { throw StoreError(path, .alreadyExists) }
    try requireNoSideFiles(of: path)
    let folder = parent(of: path)
    guard SafeFolder.exists(folder) else { throw StoreError(path, .folderMissing) }
    if !allowingNetwork { try requireLocal(folder, for: path) }
    try asked(about: path) { () throws(FileFailure) in
      try FileStatus.requireAccess(to: folder, writing: true)
    }
  }

  /// Checks that a database can be put at `path`, in place of an ordinary file or of nothing.
  ///
  /// - Returns: The place itself, where `path` is a link to it.
  static func requireReplaceable(
    _ path: String, allowingNetwork: Bool
  ) throws(StoreError) -> String {
    let present = try asked(about: path) { () throws(FileFailure) in
      try FileStatus.ofPlace(path)
    }
    let place = resolved(path)
    if present != nil {
      guard try status(at: path).kind == .file else { throw StoreError(path, .notAFile) }
    }
    let folder = parent(of: place)
    guard SafeFolder.exists(folder) else { throw StoreError(path, .folderMissing) }
    if !allowingNetwork { try requireLocal(folder, for: path) }
    try asked(about: path) { () throws(FileFailure) in
      if present != nil { try FileStatus.requireAccess(to: place, writing: true) }
      try FileStatus.requireAccess(to: folder, writing: true)
    }
    return place
  }

  /// Nothing may lie there that SQLite would take for a part of a database at `path`: it would
  /// destroy it.
  static func requireNoSideFiles(of path: String) throws(StoreError) {
    for ending in databaseSideEndings where SafeFile.exists(path + ending) {
      throw StoreError(path, .strayFile(path + ending))
    }
  }

  private static func requireLocal(_ place: String, for path: String) throws(StoreError) {
    guard let name = NetworkFileSystem.name(at: place) else { return }
    throw StoreError(path, .networkFileSystem(name))
  }

  /// What the system answers about a file, a failure told of the database at `path`.
  private static func asked<Value>(
    about path: String, _ question: () throws(FileFailure) -> Value
  ) throws(StoreError) -> Value {
    do { return try question() } catch { throw StoreError(error, at: path) }
  }

  /// The path as SQLite has to be told it: one that begins with `file:` would be taken for a URI,
  /// and `:memory:` for no file at all.
  static func plain(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }
}
