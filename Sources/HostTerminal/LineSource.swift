import Foundation
import HostFiles
package import IncidentCore
import Synchronization

/// Where the lines of a dialogue come from.
package struct LineSource: Sendable {
  package enum Event: Hashable, Sendable {
    case line(String)
    /// A line that is no text in UTF-8, or too long for one.
    case unreadable
    /// Nobody said anything for as long as was waited.
    case silence
    /// Somebody pressed Ctrl-C. No line comes after it.
    case interruption
    case end
  }

  /// How many bytes a line may have.
  private static let limit = 1 << 20

  private let take: @Sendable (_ patience: Interval?) -> Event

  /// - Parameter take: The next line, waiting no longer than it is told; for ever where it is told
  ///   nothing.
  package init(take: @escaping @Sendable (_ patience: Interval?) -> Event) {
    self.take = take
  }

  package func next(waiting patience: Interval?) -> Event { take(patience) }

  /// The lines of a source that lets nobody wait.
  package init(of source: TextSource) {
    take = { _ in
      do throws(FileFailure) {
        return try source.nextLine(limit: Self.limit).map(Self.event(ofText:)) ?? .end
      } catch {
        if case .tooLarge = error.reason { return .unreadable }
        return .end
      }
    }
  }

  package static let standardInput: LineSource = {
    let reader = DescriptorLines(STDIN_FILENO, limit: limit)
    return LineSource { reader.next(waiting: $0) }
  }()

  fileprivate static func event(of line: LineBuffer.Line) -> Event {
    switch line {
    case .bytes(let bytes): event(ofText: bytes)
    case .tooLong: .unreadable
    }
  }

  private static func event(ofText bytes: Data) -> Event {
    String(validating: bytes, as: UTF8.self).map(Event.line) ?? .unreadable
  }
}

/// Reads a descriptor line by line, without waiting longer than is wanted.
private final class DescriptorLines: Sendable {
  private let descriptor: Int32
  private let limit: Int
  private let buffer = Mutex(LineBuffer())
  /// Ctrl-C is caught from the first line on that is asked for: before, there is no dialogue.
  private static let interruption = Interruption.catching()

  init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  func next(waiting patience: Interval?) -> LineSource.Event {
    buffer.withLock { buffer in
      while true {
        if let interruption = Self.interruption, interruption.hasCome { return .interruption }
        if let line = buffer.takeLine(limit: limit) { return LineSource.event(of: line) }
        guard let isReadable = wait(patience) else { continue }
        guard isReadable else { return .silence }
        guard let more = Descriptor.readSome(descriptor, limit: 4096), !more.isEmpty else {
          // On a terminal more can follow: what ends is what was being typed.
          return buffer.takeRest(limit: limit).map(LineSource.event) ?? .end
        }
        buffer.append(more)
      }
    }
  }

  /// Waits for input or an interruption.
  ///
  /// - Returns: Whether there is input; nil where something else ended the waiting.
  private func wait(_ patience: Interval?) -> Bool? {
    let limit = patience.map { Int32(clamping: max(0, $0.milliseconds)) } ?? -1
    var entries = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let interruption = Self.interruption {
      entries.append(pollfd(fd: interruption.descriptor, events: Int16(POLLIN), revents: 0))
    }
    let count = poll(&entries, nfds_t(entries.count), limit)
    if count == 0 { return false }
    if count < 0 { return errno == EINTR ? nil : true }
    return entries[0].revents == 0 ? nil : true
  }
}
