import Dispatch
import Foundation
import Synchronization

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
  /// for it any more. Where there can be no other thread, the lock is asked for again and again.
  private static func waitsSuccessfully(for descriptor: Int32, atMost seconds: Double) -> Bool {
    let wait = LockWait(descriptor)
    guard wait.begin() else { return polls(for: descriptor, atMost: seconds) }
    return wait.ends(within: seconds)
  }

  static func polls(for descriptor: Int32, atMost seconds: Double) -> Bool {
    let step = 0.005
    for _ in 0..<Int((seconds / step).rounded(.up)) {
      usleep(UInt32(step * 1_000_000))
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return true }
    }
    close(descriptor)
    return false
  }
}

/// A thread that waits for a lock, and somebody who waits for that thread no longer than he likes.
private final class LockWait: Sendable {
  private enum State { case waiting, come, givenUp }

  private let descriptor: Int32
  private let state = Mutex(State.waiting)
  private let end = DispatchSemaphore(value: 0)

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// - Returns: Whether there could be a thread; the system may allow no more of them.
  func begin() -> Bool {
    let me = Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(&thread, nil, { runLockWait($0) }, me.toOpaque())
      if code == 0, let thread { pthread_detach(thread) }
    #else
      var thread = pthread_t()
      let code = pthread_create(&thread, nil, { runLockWait($0) }, me.toOpaque())
      if code == 0 { pthread_detach(thread) }
    #endif
    if code != 0 { me.release() }
    return code == 0
  }

  func run() {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    let isWanted = state.withLock { state in
      if state == .waiting { state = .come }
      return state == .come
    }
    if isWanted { end.signal() } else { close(descriptor) }
  }

  func ends(within seconds: Double) -> Bool {
    if end.wait(timeout: .now() + seconds) == .success { return true }
    return state.withLock { state in
      if state == .waiting { state = .givenUp }
      return state == .come
    }
  }
}

private func runLockWait(_ wait: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let wait { Unmanaged<LockWait>.fromOpaque(wait).takeRetainedValue().run() }
  return nil
}
