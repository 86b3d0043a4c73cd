import Dispatch
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The queue of those who want to write into a database file: first come, first served.
///
/// SQLite lets waiting writers poll, so that among many of them one may never meet a free moment.
/// The queue is an advisory lock on the folder of the file, for which the system lets processes
/// wait in turn and which ends with its holder, however that dies. It is a lock on the folder since
/// closing any descriptor of the file itself would drop the locks that SQLite holds on it.
///
/// The queue is courtesy, not safety: that no two write at once is seen to by SQLite alone. Where a
/// file system knows no such locks, writers go on without it.
enum WriterQueue {
  /// Runs the body when it is this writer's turn.
  ///
  /// It throws ``StoreError/Reason/busy`` where the turn did not come within `patience`, in seconds.
  static func whenInTurn<Value>(
    at path: String, patience: Double, _ body: () throws -> Value
  ) throws -> Value {
    let folder = PathCheck.folder(of: PathCheck.resolved(path))
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try body() }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      guard waitsSuccessfully(for: descriptor, atMost: patience) else {
        throw StoreError(path, .busy)
      }
    }
    defer { close(descriptor) }
    return try body()
  }

  /// Waits for the lock, at most so many seconds; says whether it came. The system's own wait knows
  /// no time limit, so it is left to another thread, which closes the descriptor where nobody waits
  /// for it any more.
  private static func waitsSuccessfully(for descriptor: Int32, atMost seconds: Double) -> Bool {
    let wait = DispatchGroup()
    DispatchQueue(label: "stormlog.writer-queue").async(group: wait) {
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
    guard wait.wait(timeout: .now() + seconds) == .timedOut else { return true }
    wait.notify(queue: .global()) { close(descriptor) }
    return false
  }
}
