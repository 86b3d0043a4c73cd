import GRDB
import HostFiles
package import IncidentCore

/// Why a store could not do what was asked. It says which file; how it is worded, and which
/// command helps, is settled where it is shown.
package struct StoreError: Error, Hashable, Sendable {
  package let path: String
  package let reason: Reason

  package init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    // Files
    case missing
    case folderMissing
    /// Something is there already, which is never overwritten.
    case alreadyExists
    /// A folder, a pipe or a device.
    case notAFile
    case tooManyLinks
    /// A link stands there that leads to nothing.
    case danglingLink
    /// A file lies beside that SQLite would take for a part of the database; nothing was read.
    case strayFile(String)
    /// Another file was put in its place since it was opened.
    case replaced
    /// A process died while writing, and this user may not take back what it left; the owner may.
    case halfWritten(owner: String?)
    /// A file of 0 bytes.
    case empty
    case notADatabase
    /// A database of another program, by its `application_id`.
    case foreign(applicationID: Int)
    case newerSchema(found: Int, known: Int)
    /// The file has an older schema and was opened for reading only.
    case olderSchema(found: Int, known: Int)
    case networkFileSystem(String)
    case permissionDenied(writing: Bool)
    case readOnlyFileSystem
    /// The store was opened for reading only.
    case openedForReading

    // Storing
    /// Another process writes; it may be tried again.
    case busy
    case diskFull
    case inputOutput(String)
    case outOfMemory
    /// It could not be found out whether the act was stored.
    case outcomeUnknown(String)

    // Content
    case corrupt(String)
    /// Tables, triggers or views that are not those of this program kept it from storing.
    case foreignObjects([String], String)
    /// Triggers that are not of this program ran, and what they do failed. Nothing was stored.
    case foreignTriggers([String], String)
    case unreadableEntry(incident: Int, sequence: Int, String)
    /// An event of a kind or version that this program does not know; written by a newer one.
    case unknownEvent(incident: Int, sequence: Int, kind: String, version: Int)
    case unknownIncident(Int)
    case unknownEntry(incident: Int, sequence: Int)
    case evidenceTooLarge(size: Int, limit: Int)
    /// An event refers to a file that was neither handed over nor kept before.
    case evidenceMissing(sha256: String)
    /// Under the hash of a file that is handed over something else lies there. Nothing was stored.
    case keptOtherwise(sha256: String)
    /// What is to be decided rests on entries that are not as they were written. Nothing was stored.
    case unsound(VerificationReport.Finding)
    /// A backup does not verify.
    case backupUnsound(VerificationReport.Finding)
    /// A copy that was to be restored is the database itself.
    case restoredFromItself
    /// A copy that was to be restored does not verify. Nothing was replaced.
    case copyUnsound(VerificationReport.Finding)
    /// What was restored reads otherwise than the copy did.
    case restoredOtherwise(kept: String?)
    /// A fault of this program.
    case fault(String)
  }
}

extension StoreError {
  /// What an error that came out of SQLite means to somebody who wants to store something.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as StoreError:
      self = error
    case let error as FileFailure:
      self.init(error, at: path)
    case let error as DatabaseError:
      let reason = Self.reason(error)
      // To SQLite a page that the disk does not give is a damaged one.
      let isDamage = error.resultCode == .SQLITE_CORRUPT
      self.init(path, isDamage ? Self.diskTrouble(at: path) ?? reason : reason)
    case let error as UnreadableRow:
      self.init(path, .corrupt(error.description))
    default:
      self.init(path, .fault(String(describing: error)))
    }
  }

  /// What keeps the file from being read to its end; nil where nothing does. Asked only where no
  /// lock of SQLite's is needed any more: looking into the file drops it.
  static func diskTrouble(at path: String) -> Reason? {
    do {
      try SafeFile.readThrough(path)
      return nil
    } catch {
      guard case .system = error.reason else { return nil }
      return StoreError(error, at: path).reason
    }
  }

  private static func reason(_ error: DatabaseError) -> Reason {
    let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.extendedResultCode {
    // A hot journal that this connection may not roll back: another one will.
    case .SQLITE_READONLY_ROLLBACK: return .busy
    case .SQLITE_READONLY_DBMOVED: return .replaced
    // A trigger that keeps the journal in order found it otherwise.
    case .SQLITE_CONSTRAINT_TRIGGER: return .corrupt(detail)
    default: break
    }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
    case .SQLITE_FULL: .diskFull
    case .SQLITE_READONLY: .permissionDenied(writing: true)
    case .SQLITE_PERM, .SQLITE_AUTH: .permissionDenied(writing: true)
    case .SQLITE_CANTOPEN: .inputOutput(detail)
    case .SQLITE_IOERR: .inputOutput(detail)
    case .SQLITE_NOMEM: .outOfMemory
    case .SQLITE_NOTADB: .notADatabase
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: .corrupt(detail)
    // All that is asked is fixed: where a table or a column is not there, somebody removed it.
    case .SQLITE_ERROR where detail.hasPrefix("no such "): .corrupt(detail)
    // A bit of the header that says how the file is to be read.
    case .SQLITE_ERROR where detail == "unsupported file format": .corrupt(detail)
    // A structure that is none any more, where SQL looks into it.
    case .SQLITE_ERROR where detail == "malformed JSON": .corrupt(detail)
    default: .fault(detail)
    }
  }
}
