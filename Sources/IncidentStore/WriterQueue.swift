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
      guard Waiting(descriptor).ends(within: patience) else { throw StoreError(path, .busy) }
    }
    defer { close(descriptor) }
    return try body()
  }

  /// A wait for the lock that can be given up. The system's own wait knows no time limit, so it is
  /// left to a thread.
  private final class Waiting: @unchecked Sendable {
    private let descriptor: Int32
    /// Guards what follows.
    private let condition = NSCondition()
    private var isOver = false
    private var isGivenUp = false

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
    }

    /// Waits at most so many seconds; where that was too short the descriptor is closed as soon as
    /// the system lets go of it.
    func ends(within seconds: Double) -> Bool {
      Thread.detachNewThread { [self] in
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        condition.withLock {
          isOver = true
          if isGivenUp { close(descriptor) }
          condition.signal()
        }
      }
      let limit = Date(timeIntervalSinceNow: seconds)
      return condition.withLock {
        while !isOver, condition.wait(until: limit) {}
        isGivenUp = !isOver
        return isOver
      }
    }
  }
}
