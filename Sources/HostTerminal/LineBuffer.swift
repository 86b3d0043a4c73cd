import Foundation

/// Cuts what comes in pieces into lines. Of a line that is too long nothing is kept.
struct LineBuffer {
  enum Line {
    /// Without its end.
    case bytes(Data)
    /// Said as soon as it is, so that nobody waits for the end of a line that has none.
    case tooLong
  }

  private var pending = Data()
  /// The line was too long, and its rest is passed over.
  private var isSkipping = false

  mutating func append(_ more: Data) { pending.append(more) }

  /// The next line that has ended; nil where there is none yet.
  ///
  /// - Parameter limit: How many bytes it may have.
  mutating func takeLine(limit: Int) -> Line? {
    if isSkipping { skip() }
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else {
      guard pending.count > limit else { return nil }
      pending = Data()
      isSkipping = true
      return .tooLong
    }
    let line = pending[..<end]
    pending = pending[pending.index(after: end)...]
    return Self.line(line, limit: limit)
  }

  /// The last line, which nothing ends; nil where there is none.
  mutating func takeRest(limit: Int) -> Line? {
    if isSkipping { skip() }
    isSkipping = false
    return pending.isEmpty ? nil : Self.line(takeAll(), limit: limit)
  }

  /// All that there is, whatever it is.
  mutating func takeAll() -> Data {
    defer { pending = Data() }
    return Data(pending)
  }

  private mutating func skip() {
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else {
      pending = Data()
      return
    }
    pending = pending[pending.index(after: end)...]
    isSkipping = false
  }

  private static func line(_ line: Data, limit: Int) -> Line {
    guard line.count <= limit else { return .tooLong }
    return .bytes(Data(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
  }
}
