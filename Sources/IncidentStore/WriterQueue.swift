import HostFiles

/// The queue of those who want to write into a database file: first come, first served.
///
/// SQLite lets waiting writers poll, so that among many of them one may never meet a free moment.
/// The queue is the lock of the folder that holds the file. It is not one of the file itself, since
/// closing any descriptor of that would drop the locks that SQLite holds on it.
///
/// The queue is courtesy, not safety: that no two write at once is seen to by SQLite alone.
enum WriterQueue {
  /// Runs the body when it is this writer's turn.
  ///
  /// It throws ``StoreError/Reason/busy`` where the turn did not come within `patience`, in seconds.
  static func whenInTurn<Value>(
    at path: String, patience: Double, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try FolderLock.holding(parent(of: resolved(path)), patience: patience, body)
    } catch is FolderLock.Taken {
      throw StoreError(path, .busy)
    }
  }
}
