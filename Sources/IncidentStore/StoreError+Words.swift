extension StoreError.Reason {
  /// The reason in few English words, for a detail within a sentence: what SQLite or the system
  /// said, where it said something.
  var words: String {
    switch self {
    case .inputOutput(let detail), .outcomeUnknown(let detail), .corrupt(let detail),
      .fault(let detail), .networkFileSystem(let detail), .foreignObjects(_, let detail),
      .foreignTriggers(_, let detail):
      detail
    case .unreadableEntry(_, _, let detail): detail
    case .missing, .folderMissing, .danglingLink: "no such file"
    case .alreadyExists: "the file exists"
    case .notAFile: "not an ordinary file"
    case .tooManyLinks: "too many links"
    case .empty: "the file is empty"
    case .notADatabase: "not a database"
    case .foreign: "a database of another program"
    case .newerSchema, .olderSchema: "another schema"
    case .permissionDenied, .openedForReading: "permission denied"
    case .readOnlyFileSystem: "read-only file system"
    case .busy: "the database is locked"
    case .diskFull: "no space left"
    case .outOfMemory: "out of memory"
    case .strayFile(let path): "\(path) does not belong there"
    case .replaced, .restoredOtherwise: "the file was replaced"
    case .halfWritten: "half written"
    case .unknownEvent(_, _, let kind, let version): "unknown kind \(kind) \(version)"
    case .unknownIncident(let number): "no incident \(number)"
    case .unknownEntry(let incident, let sequence): "no entry \(sequence) in incident \(incident)"
    case .evidenceTooLarge(let size, _): "\(size) bytes"
    case .evidenceMissing(let sha256): "no evidence \(sha256)"
    case .keptOtherwise(let sha256): "evidence \(sha256) is not what was kept"
    case .unsound: "the journal is not as it was written"
    case .backupUnsound, .copyUnsound: "the copy is not sound"
    case .restoredFromItself: "the same file"
    }
  }
}
