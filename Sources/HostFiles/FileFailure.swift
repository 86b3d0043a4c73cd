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
    /// The path leads through more symbolic links than the system follows, as in a circle.
    case tooManyLinks
    /// It has more than so many bytes.
    case tooLarge(limit: Int)
    case permissionDenied
    case readOnlyFileSystem
    case diskFull
    /// The path is empty, holds a NUL or what the file system does not take.
    case badPath
    /// The path or a name in it is longer than the system allows.
    case nameTooLong
    /// The group is not known, or one does not belong to it.
    case unknownGroup(String)
    /// Another error number of the system; ``systemText(of:)`` has its words.
    case system(code: Int32)
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
      case ENXIO, ENODEV: .notAFile
      case ELOOP: .tooManyLinks
      case EACCES, EPERM: .permissionDenied
      case EROFS: .readOnlyFileSystem
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EINVAL: .badPath
      case ENAMETOOLONG: .nameTooLong
      default: .system(code: code)
      }
    self.init(path, reason, writing: isWriting)
  }

  /// The system's own words for an error number, which are English wherever the program runs.
  package static func systemText(of code: Int32) -> String {
    String(cString: strerror(code))
  }
}
