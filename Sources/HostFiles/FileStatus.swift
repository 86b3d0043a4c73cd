import Foundation

/// What stands at a path, found out without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// An ordinary file.
    case file
    case folder
    case link
    /// A device, a pipe or a socket.
    case other
  }

  package let kind: Kind
  /// The size of an ordinary file in bytes.
  package let size: Int
  /// The number of the group that it belongs to.
  package let group: UInt32
  /// Whether the group may write it, or into it.
  package let isGroupWritable: Bool
  /// The number of the user whose it is.
  package let owner: UInt32
  /// Whether everybody on this machine may read it, or write it.
  package let isOpenToAll: Bool
  /// Which file it is, under whatever names.
  let identity: Identity

  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// - Parameter followingLink: Whether a link at the end of the path stands for what it leads to.
  /// - Throws: ``FileFailure/Reason/missing`` where nothing stands there, and others.
  package init(of path: String, followingLink: Bool = true) throws(FileFailure) {
    try requireGood(path, writing: false)
    var status = stat()
    guard (followingLink ? stat(path, &status) : lstat(path, &status)) == 0 else {
      throw FileFailure(path, code: errno, writing: false)
    }
    self.init(status)
  }

  /// What stands where a file is to be made, a link itself and not what it leads to; nil where
  /// nothing does.
  package static func ofPlace(_ path: String) throws(FileFailure) -> FileStatus? {
    try requireGood(path, writing: true)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileFailure(path, code: errno, writing: true)
    }
    return FileStatus(status)
  }

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    group = UInt32(status.st_gid)
    isGroupWritable = status.st_mode & S_IWGRP != 0
    owner = UInt32(status.st_uid)
    isOpenToAll = status.st_mode & (S_IROTH | S_IWOTH) != 0
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  /// Whether both are one and the same file, under whatever names.
  package func isSameFile(as other: FileStatus) -> Bool {
    identity == other.identity
  }

  /// Whether anything stands there, a link to nothing as well.
  ///
  /// - Throws: ``FileFailure/Reason/permissionDenied`` where the folder may not be looked into, and
  ///   others: what cannot be known is not taken for missing.
  package static func isPresent(_ path: String) throws(FileFailure) -> Bool {
    do {
      _ = try FileStatus(of: path, followingLink: false)
      return true
    } catch {
      guard error.reason == .missing else { throw error }
      return false
    }
  }

  /// Checks that the user may read, or write, what stands at the path; a folder is written by making
  /// files in it.
  package static func requireAccess(to path: String, writing: Bool) throws(FileFailure) {
    try requireGood(path, writing: writing)
    guard access(path, writing ? W_OK : R_OK) == 0 else {
      throw FileFailure(path, code: errno, writing: writing)
    }
  }
}
