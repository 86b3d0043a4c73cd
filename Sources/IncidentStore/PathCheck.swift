import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What may stand at a database's path, found out without opening it.
///
/// It must not be opened: when a process closes any descriptor of a file, it loses the locks that
/// SQLite holds on that file through another one.
enum PathCheck {
  /// Checks that a database can stand at `path` and that it may be read, or written.
  static func requireDatabaseFile(
    at path: String, writing: Bool, allowingNetwork: Bool
  ) throws(StoreError) {
    let status = try fileStatus(of: path)
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError(path, .notAFile) }
    if !allowingNetwork, let name = NetworkFileSystem.name(at: path) {
      throw StoreError(path, .networkFileSystem(name))
    }
    guard access(path, R_OK) == 0 else {
      throw StoreError(path, .permissionDenied(writing: false))
    }
    if writing {
      try requireWritable(path, of: path)
      // The rollback journal is made beside the file.
      try requireWritable(folder(of: resolved(path)), of: path)
    }
    guard status.st_size > 0 else { throw StoreError(path, .empty) }
    // Not even one page; SQLite would take a file of one byte for a new database.
    guard status.st_size >= 512 else { throw StoreError(path, .notADatabase) }
  }

  /// Checks that a new file can be made at `path`.
  static func requireFree(_ path: String, allowingNetwork: Bool) throws(StoreError) {
    var status = stat()
    if lstat(path, &status) == 0 { throw StoreError(path, .alreadyExists) }
    guard errno == ENOENT else { throw StoreError(path, reason(errno, writing: true)) }
    let folder = folder(of: path)
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw StoreError(path, .folderMissing)
    }
    if !allowingNetwork, let name = NetworkFileSystem.name(at: folder) {
      throw StoreError(path, .networkFileSystem(name))
    }
    try requireWritable(folder, of: path)
  }

  private static func requireWritable(_ checked: String, of path: String) throws(StoreError) {
    guard access(checked, W_OK) == 0 else {
      throw StoreError(path, reason(errno, writing: true))
    }
  }

  private static func fileStatus(of path: String) throws(StoreError) -> stat {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreError(path, reason(errno, writing: false)) }
    return status
  }

  /// What an error of the operating system means.
  static func reason(_ code: Int32, writing: Bool) -> StoreError.Reason {
    switch code {
    case ENOENT, ENOTDIR: writing ? .folderMissing : .missing
    case EEXIST: .alreadyExists
    case EISDIR: .notAFile
    case ELOOP: .tooManyLinks
    case EACCES, EPERM: .permissionDenied(writing: writing)
    case EROFS: .readOnlyFileSystem
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case ENOMEM: .outOfMemory
    default: .inputOutput(String(cString: strerror(code)))
    }
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// The path without symbolic links; the path itself where it leads nowhere.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The path as SQLite has to be told it: one that begins with `file:` would be taken for a URI,
  /// and `:memory:` for no file at all.
  static func plain(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }
}
