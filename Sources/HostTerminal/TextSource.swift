package import Foundation
package import HostFiles
import Synchronization

/// Where text comes from: standard input, or what a test gives.
package struct TextSource: Sendable {
  package let isTerminal: Bool
  private let take: @Sendable (_ limit: Int) -> Result<Data, FileFailure>
  private let buffer: Buffer

  /// - Parameters:
  ///   - isTerminal: Whether a person types.
  ///   - take: What there is, at most so many bytes; nothing at the end. May give less than there
  ///     is, as a terminal gives one line.
  package init(
    isTerminal: Bool, take: @escaping @Sendable (_ limit: Int) -> Result<Data, FileFailure>
  ) {
    self.isTerminal = isTerminal
    self.take = take
    buffer = Buffer()
  }

  /// - Parameters:
  ///   - isTerminal: Whether a person types.
  ///   - data: All that there is.
  package init(isTerminal: Bool, holding data: Data) {
    self.init(isTerminal: isTerminal) { _ in .success(Data()) }
    buffer.lines.withLock { $0.append(data) }
  }

  /// Everything there is.
  ///
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` where that is more than `limit` bytes.
  package func read(limit: Int) throws(FileFailure) -> Data {
    var data = buffer.lines.withLock { $0.takeAll() }
    while data.count <= limit {
      let more = try take(limit + 1 - data.count).get()
      if more.isEmpty { return data }
      data.append(more)
    }
    throw FileFailure("-", .tooLarge(limit: limit), writing: false)
  }

  /// The next line, without its end.
  ///
  /// - Returns: Nil at the end of the input. Bytes that are no UTF-8 are replaced.
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` for a line of more than `limit` bytes.
  package func readLine(limit: Int = 1 << 16) throws(FileFailure) -> String? {
    try nextLine(limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the next line, without its end.
  ///
  /// - Returns: Nil at the end of the input.
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` for a line of more than `limit` bytes, which
  ///   is passed over.
  func nextLine(limit: Int) throws(FileFailure) -> Data? {
    while true {
      if let line = buffer.lines.withLock({ $0.takeLine(limit: limit) }) {
        return try bytes(of: line, limit: limit)
      }
      let more = try take(1 << 12).get()
      guard !more.isEmpty else {
        let rest = buffer.lines.withLock { $0.takeRest(limit: limit) }
        guard let rest else { return nil }
        return try bytes(of: rest, limit: limit)
      }
      buffer.lines.withLock { $0.append(more) }
    }
  }

  private func bytes(of line: LineBuffer.Line, limit: Int) throws(FileFailure) -> Data {
    switch line {
    case .bytes(let bytes): return bytes
    case .tooLong: throw FileFailure("-", .tooLarge(limit: limit), writing: false)
    }
  }

  package static let standardInput = TextSource(isTerminal: isatty(STDIN_FILENO) == 1) { limit in
    guard let data = Descriptor.readSome(STDIN_FILENO, limit: limit) else {
      return .failure(FileFailure("-", code: errno, writing: false))
    }
    return .success(data)
  }
}

/// What was read and not yet asked for.
private final class Buffer: Sendable {
  let lines = Mutex(LineBuffer())
}
