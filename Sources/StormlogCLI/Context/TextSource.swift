package import Foundation
import Synchronization

/// Where text comes from: standard input, or what a test gives.
package struct TextSource: Sendable {
  package let isTerminal: Bool
  private let take: @Sendable (_ limit: Int) -> Result<Data, FileFailure>
  private let lines: LineBuffer

  /// - Parameters:
  ///   - isTerminal: Whether a person types.
  ///   - take: What there is, at most so many bytes; nothing at the end. May give less than there
  ///     is, as a terminal gives one line.
  package init(
    isTerminal: Bool, take: @escaping @Sendable (_ limit: Int) -> Result<Data, FileFailure>
  ) {
    self.isTerminal = isTerminal
    self.take = take
    lines = LineBuffer()
  }

  /// - Parameters:
  ///   - isTerminal: Whether a person types.
  ///   - data: All that there is.
  package init(isTerminal: Bool, holding data: Data) {
    self.init(isTerminal: isTerminal) { _ in .success(Data()) }
    lines.append(data)
  }

  /// Everything there is.
  ///
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` where that is more than `limit` bytes.
  package func read(limit: Int) throws(FileFailure) -> Data {
    var data = lines.takeRest() ?? Data()
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
    while true {
      if let line = lines.takeLine() { return Self.text(of: line) }
      guard lines.count <= limit else {
        throw FileFailure("-", .tooLarge(limit: limit), writing: false)
      }
      let more = try take(1 << 12).get()
      if more.isEmpty { return lines.takeRest().map(Self.text(of:)) }
      lines.append(more)
    }
  }

  private static func text(of line: Data) -> String {
    let text = String(decoding: line, as: UTF8.self)
    return text.hasSuffix("\r") ? String(text.dropLast()) : text
  }

  static let standardInput = TextSource(isTerminal: isatty(STDIN_FILENO) == 1) { limit in
    guard let data = SafeFile.readSome(STDIN_FILENO, limit: limit) else {
      return .failure(FileFailure("-", code: errno, writing: false))
    }
    return .success(data)
  }
}

/// What was read and not yet asked for.
private final class LineBuffer: Sendable {
  private let data = Mutex(Data())

  var count: Int { data.withLock(\.count) }

  func append(_ more: Data) {
    data.withLock { $0.append(more) }
  }

  /// The first whole line, without its end; nil where there is none yet.
  func takeLine() -> Data? {
    data.withLock { data in
      guard let end = data.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let line = Data(data[..<end])
      data = Data(data[data.index(after: end)...])
      return line
    }
  }

  /// All of it; nil where there is nothing.
  func takeRest() -> Data? {
    data.withLock { data in
      defer { data = Data() }
      return data.isEmpty ? nil : data
    }
  }
}
