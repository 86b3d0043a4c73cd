import Foundation

/// Why a file could not be read or written.
package struct FileFailure: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    /// The folder that should hold it is not there.
    case folderMissing
    /// Something is there already and was not to be replaced.
    case alreadyExists
    case isFolder
    /// A device, a pipe, a socket, or a symbolic link where none may stand.
    case notAFile
    case tooLarge(limit: Int)
    case permissionDenied
    case readOnlyFileSystem
    case diskFull
    /// The path is empty, holds a NUL or is longer than the system allows.
    case badPath
    /// The group is not known, or one does not belong to it.
    case unknownGroup(String)
    /// What the system says.
    case other(String)
  }

  package let path: String
  package let reason: Reason
  package let isWriting: Bool

  package init(_ path: String, _ reason: Reason, writing isWriting: Bool) {
    self.path = path
    self.reason = reason
    self.isWriting = isWriting
  }

  /// What an error number of the system means.
  package init(_ path: String, code: Int32, writing isWriting: Bool) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: isWriting ? .folderMissing : .missing
      case EEXIST, ENOTEMPTY: .alreadyExists
      case EISDIR: .isFolder
      case ELOOP, ENXIO, ENODEV: .notAFile
      case EACCES, EPERM: .permissionDenied
      case EROFS: .readOnlyFileSystem
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case ENAMETOOLONG, EINVAL: .badPath
      default: .other(String(cString: strerror(code)))
      }
    self.init(path, reason, writing: isWriting)
  }
}
