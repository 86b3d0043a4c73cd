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
    let status = try asked(about: path) { () throws(FileFailure) in try FileStatus(of: path) }
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
  }

  /// Checks that a new file can be made at `path`.
  static func requireFree(_ path: String, allowingNetwork: Bool) throws(StoreError) {
    let present = try asked(about: path) { () throws(FileFailure) in
      try FileStatus.ofPlace(path)
    }
    guard present == nil else { throw StoreError(path, .alreadyExists) }
    let folder = parent(of: path)
    guard SafeFolder.exists(folder) else { throw StoreError(path, .folderMissing) }
    if !allowingNetwork { try requireLocal(folder, for: path) }
    try asked(about: path) { () throws(FileFailure) in
      try FileStatus.requireAccess(to: folder, writing: true)
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
