import Foundation
import HostFiles

extension StoreError {
  /// What a failure of the host's files means for the database at `path`.
  init(_ failure: FileFailure, at path: String) {
    self.init(path, Self.reason(failure))
  }

  private static func reason(_ failure: FileFailure) -> Reason {
    switch failure.reason {
    case .missing: .missing
    case .folderMissing: .folderMissing
    case .alreadyExists: .alreadyExists
    case .isFolder, .notAFile: .notAFile
    case .tooManyLinks: .tooManyLinks
    case .permissionDenied: .permissionDenied(writing: failure.isWriting)
    case .readOnlyFileSystem: .readOnlyFileSystem
    case .diskFull: .diskFull
    case .badPath: .inputOutput(FileFailure.systemText(of: EINVAL))
    case .nameTooLong: .inputOutput(FileFailure.systemText(of: ENAMETOOLONG))
    case .system(ENOMEM): .outOfMemory
    case .system(let code): .inputOutput(FileFailure.systemText(of: code))
    // A database is never read as a whole, nor given to a group by name.
    case .tooLarge, .unknownGroup: .fault(String(describing: failure.reason))
    }
  }
}
