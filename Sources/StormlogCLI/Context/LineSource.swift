import Foundation
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
    case end
  }

  private let take: @Sendable (_ patience: Interval?) -> Event

  /// - Parameter take: The next line, waiting no longer than it is told; for ever where it is told
  ///   nothing.
  package init(take: @escaping @Sendable (_ patience: Interval?) -> Event) {
    self.take = take
  }

  package func next(waiting patience: Interval?) -> Event { take(patience) }

  /// The lines of a text that is there already.
  package init(of source: TextSource, limit: Int = 1 << 20) {
    let lines = RemainingLines(
      (try? source.read(limit: limit)).map { data in
        data.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
          .map { Data($0) }
      } ?? [])
    take = { _ in lines.next() }
  }

  static let standardInput: LineSource = {
    let reader = DescriptorLines(STDIN_FILENO)
    return LineSource { reader.next(waiting: $0) }
  }()

  fileprivate static func event(_ bytes: Data) -> Event {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(validating: line, as: UTF8.self).map(Event.line) ?? .unreadable
  }
}

/// Hands out lines one after another.
private final class RemainingLines: Sendable {
  private let lines: Mutex<ArraySlice<Data>>

  init(_ lines: [Data]) {
    // What a final line break ends is no further line.
    self.lines = Mutex((lines.last?.isEmpty ?? false) ? lines.dropLast() : lines[...])
  }

  func next() -> LineSource.Event {
    lines.withLock { $0.popFirst() }.map(LineSource.event) ?? .end
  }
}

/// Reads a descriptor line by line, without waiting longer than is wanted.
private final class DescriptorLines: Sendable {
  private let descriptor: Int32
  private let input = Mutex(PendingInput())

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func next(waiting patience: Interval?) -> LineSource.Event {
    input.withLock { input in
      while true {
        if let event = input.takeLine() { return event }
        if input.isAtEnd { return input.takeRest() }
        guard isReadable(within: patience) else { return .silence }
        read(into: &input)
      }
    }
  }

  private func isReadable(within patience: Interval?) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let limit = patience.map { Int32(clamping: max(0, $0.milliseconds)) } ?? -1
    let count = poll(&entry, 1, limit)
    return count > 0 || count < 0 && errno != EINTR
  }

  private func read(into input: inout PendingInput) {
    guard let data = SafeFile.readSome(descriptor, limit: 4096), !data.isEmpty else {
      input.isAtEnd = true
      return
    }
    input.pending.append(data)
  }
}

/// What was read and is no whole line yet.
private struct PendingInput {
  private static let longest = 1 << 20

  var pending = Data()
  var isAtEnd = false
  /// The line is too long already, and its rest is passed over.
  private var isSkipping = false

  mutating func takeLine() -> LineSource.Event? {
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else {
      if pending.count > Self.longest {
        pending = Data()
        isSkipping = true
      }
      return nil
    }
    let line = pending[pending.startIndex..<end]
    pending = Data(pending[pending.index(after: end)...])
    guard !isSkipping else {
      isSkipping = false
      return .unreadable
    }
    return LineSource.event(line)
  }

  /// The last line, which nothing ends.
  mutating func takeRest() -> LineSource.Event {
    // On a terminal more can follow: what ends is what was being typed.
    isAtEnd = false
    guard !pending.isEmpty else { return .end }
    defer { pending = Data() }
    return LineSource.event(pending)
  }
}
