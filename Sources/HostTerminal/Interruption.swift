import Foundation
import Synchronization

/// Ctrl-C as something that can be waited for, not as the end of the process.
///
/// A second one ends the process all the same, so that nobody is held by a command that hangs. What
/// was recorded is safe either way.
package final class Interruption: Sendable {
  /// There is something to read from it once it has come.
  package let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package var hasCome: Bool { signalEnd.load(ordering: .relaxed) < 0 }

  /// From now on Ctrl-C is caught.
  ///
  /// - Returns: Nil where the system gives no pipe; Ctrl-C then ends the process as ever.
  package static func catching() -> Interruption? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // No editor inherits them.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signalEnd.store(ends[1], ordering: .relaxed)
    signal(SIGINT, noteInterruption)
    return Interruption(descriptor: ends[0])
  }
}

/// Where the handler writes; -1 once it has.
private let signalEnd = Atomic<Int32>(-1)

/// Does nothing but what is allowed while a signal is handled.
private func noteInterruption(_ number: Int32) {
  let before = errno
  let end = signalEnd.exchange(-1, ordering: .relaxed)
  if end >= 0 {
    var byte: UInt8 = 0
    _ = write(end, &byte, 1)
  } else {
    signal(number, SIG_DFL)
    raise(number)
  }
  errno = before
}
