package import Foundation

/// A file that is made under another name beside its place and moved there when it is whole and on
/// the disk, so that no half-made file ever stands at the place, whenever the process dies. Where it
/// is not placed, nothing of it remains.
///
/// Its descriptor is never open while others write it by its path: when a process closes any
/// descriptor of a file, it loses the locks that it holds on that file through another one, as
/// SQLite does.
package struct NewFile: ~Copyable {
  private let path: String
  private let name: String
  private let mode: UInt32
  private let isReplacing: Bool
  private let temporaryName: String
  /// A descriptor of the folder, so that the file comes to where it was made whatever happens to the
  /// folder's own name.
  private let folder: Int32
  /// Where it is noted to be removed at a signal.
  private let note: Int?

  /// Makes an empty file beside the place, which its owner alone may read until it is placed.
  ///
  /// - Parameters:
  ///   - mode: What the file has once it stands at its place, whatever the umask.
  ///   - replacing: Whether an ordinary file at the place gives way.
  /// - Throws: ``FileFailure/Reason/alreadyExists`` where something is there and `replacing` is
  ///   false. Even where it is true nothing but an ordinary file is replaced, never a link or what
  ///   it points to.
  package init(
    for path: String, mode: UInt32 = 0o600, replacing: Bool = false
  ) throws(FileFailure) {
    try requireGood(path, writing: true)
    let name = lastComponent(of: path)
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path, code: errno, writing: true) }
    // The name is no part of the path's own name, which may be as long as a name can be.
    let temporaryName = TemporaryName.new()
    // Before it is made: a signal may come at once.
    let note = UnfinishedFiles.note(temporaryName, in: folder)
    do throws(FileFailure) {
      try Self.requireReplaceable(name, in: folder, path: path, replacing: replacing)
      let file = openat(
        folder, temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
      guard file >= 0 else { throw FileFailure(path, code: errno, writing: true) }
      close(file)
    } catch {
      UnfinishedFiles.forget(note)
      close(folder)
      throw error
    }
    self.path = path
    self.name = name
    self.mode = mode
    isReplacing = replacing
    self.temporaryName = temporaryName
    self.folder = folder
    self.note = note
  }

  deinit {
    // Gone already where it was moved.
    unlinkat(folder, temporaryName, 0)
    UnfinishedFiles.forget(note)
    close(folder)
  }

  /// Where the file is made, for those who can write it by a path alone.
  package var temporaryPath: String { joined(parent(of: path), temporaryName) }

  /// Writes the content of the file.
  package borrowing func write(_ data: Data) throws(FileFailure) {
    let file = try openMade(O_WRONLY | O_TRUNC)
    defer { close(file) }
    guard data.withUnsafeBytes({ Descriptor.writeAll($0, to: file) }) else { throw failure(errno) }
  }

  /// Fills the file with what another one holds, however large that is.
  package borrowing func copy(of source: String) throws(FileFailure) {
    let file = try openMade(O_WRONLY | O_TRUNC)
    defer { close(file) }
    try SafeFile.pour(source, into: file, of: path)
  }

  /// Puts the file on the disk and moves it to its place.
  ///
  /// - Throws: ``FileFailure/Reason/alreadyExists`` where something stands there and is not to be
  ///   replaced, at whatever moment it came.
  package consuming func place() throws(FileFailure) {
    try finish()
    try move()
    // Some file systems cannot synchronise a folder, and say EINVAL.
    guard fsync(folder) == 0 || errno == EINVAL else {
      let code = errno
      // What is reported as not made must not be found there later.
      if !isReplacing { unlinkat(folder, name, 0) }
      throw failure(code)
    }
  }

  /// Gives the file its mode and puts it on the disk.
  private borrowing func finish() throws(FileFailure) {
    let file = try openMade(O_RDONLY)
    defer { close(file) }
    guard fchmod(file, mode_t(mode)) == 0, fsync(file) == 0 else { throw failure(errno) }
  }

  private borrowing func move() throws(FileFailure) {
    if isReplacing {
      // Once more, since making the file may have taken a while.
      try Self.requireReplaceable(name, in: folder, path: path, replacing: true)
      guard renameat(folder, temporaryName, folder, name) == 0 else { throw failure(errno) }
      return
    }
    // A hard link fails where the name is taken, at whatever moment it was taken.
    if linkat(folder, temporaryName, folder, name, 0) == 0 {
      unlinkat(folder, temporaryName, 0)
      return
    }
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw failure(errno)
    }
    try moveWithoutLinks()
  }

  /// For file systems without hard links: takes the name first, then moves the file over it.
  private borrowing func moveWithoutLinks() throws(FileFailure) {
    let taken = openat(
      folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600))
    guard taken >= 0 else { throw failure(errno) }
    close(taken)
    guard renameat(folder, temporaryName, folder, name) == 0 else {
      let code = errno
      unlinkat(folder, name, 0)
      throw failure(code)
    }
  }

  private borrowing func openMade(_ flags: Int32) throws(FileFailure) -> Int32 {
    let file = openat(folder, temporaryName, flags | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno) }
    return file
  }

  private borrowing func failure(_ code: Int32) -> FileFailure {
    FileFailure(path, code: code, writing: true)
  }

  private static func requireReplaceable(
    _ name: String, in folder: Int32, path: String, replacing: Bool
  ) throws(FileFailure) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      let code = errno
      guard code == ENOENT else { throw FileFailure(path, code: code, writing: true) }
      // Who ends a path with a slash means a folder.
      if path.hasSuffix("/") { throw FileFailure(path, .folderMissing, writing: true) }
      return
    }
    switch FileStatus(status).kind {
    case .folder: throw FileFailure(path, .isFolder, writing: true)
    case .file where path.hasSuffix("/"): throw FileFailure(path, .folderMissing, writing: true)
    case .file where replacing: return
    case .file: throw FileFailure(path, .alreadyExists, writing: true)
    case .link, .other:
      throw FileFailure(path, replacing ? .notAFile : .alreadyExists, writing: true)
    }
  }
}
