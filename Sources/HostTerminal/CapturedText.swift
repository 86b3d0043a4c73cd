import Foundation

/// Collects what is written, for whoever runs a command in-process to read.
package final class CapturedText: Sendable {
  private let lock = NSLock()
  // Touched under the lock alone.
  private nonisolated(unsafe) var collected = ""

  package init() {}

  package var text: String { lock.withLock { collected } }

  /// A sink that writes here.
  package func sink(isTerminal: Bool) -> TextSink {
    TextSink(isTerminal: isTerminal) { text in
      self.lock.withLock { self.collected += text }
      return nil
    }
  }
}
