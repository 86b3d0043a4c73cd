import Dispatch
import Foundation

/// An advisory lock on a folder, for which the system lets those who want it wait in turn and which
/// ends with its holder, however that dies.
///
/// It is courtesy, not safety: it binds those alone who ask for it, and where a file system knows no
/// such locks, work goes on without it.
package enum FolderLock {
  /// Others held the lock for longer than one was ready to wait.
  package struct Taken: Error, Hashable, Sendable {}

  /// Runs the body while nobody else holds the lock of the folder.
  ///
  /// - Parameter patience: How long to wait for it, in seconds.
  /// - Throws: ``Taken`` where it was not to be had in time, without having run the body; else what
  ///   the body throws.
  package static func holding<Value>(
    _ folder: String, patience: Double, _ body: () throws -> Value
  ) throws -> Value {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try body() }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      guard waitsSuccessfully(for: descriptor, atMost: patience) else { throw Taken() }
    }
    defer { close(descriptor) }
    return try body()
  }

  /// Waits for the lock, at most so many seconds; says whether it came. The system's own wait knows
  /// no time limit, so it is left to another thread, which closes the descriptor where nobody waits
  /// for it any more.
  private static func waitsSuccessfully(for descriptor: Int32, atMost seconds: Double) -> Bool {
    let wait = DispatchGroup()
    DispatchQueue(label: "stormlog.folder-lock").async(group: wait) {
      while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
    guard wait.wait(timeout: .now() + seconds) == .timedOut else { return true }
    wait.notify(queue: .global()) { close(descriptor) }
    return false
  }
}
