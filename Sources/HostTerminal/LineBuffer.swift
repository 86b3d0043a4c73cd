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
  /// Nothing was cut yet, and a mark that a file of Windows begins with is no part of the line.
  private var isAtStart = true

  mutating func append(_ more: Data) { pending.append(more) }

  /// The next line that has ended; nil where there is none yet.
  ///
  /// - Parameter limit: How many bytes it may have.
  mutating func takeLine(limit: Int) -> Line? {
    if isSkipping { skip() }
    guard let end = pending.firstIndex(of: UInt8(ascii: "\n")) else {
      guard pending.count > limit else { return nil }
      pending = Data()
      (isSkipping, isAtStart) = (true, false)
      return .tooLong
    }
    let line = pending[..<end]
    pending = pending[pending.index(after: end)...]
    return cut(line, limit: limit)
  }

  /// The last line, which nothing ends; nil where there is none.
  mutating func takeRest(limit: Int) -> Line? {
    if isSkipping { skip() }
    isSkipping = false
    return pending.isEmpty ? nil : cut(takeAll(), limit: limit)
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

  private mutating func cut(_ line: Data, limit: Int) -> Line {
    defer { isAtStart = false }
    guard line.count <= limit else { return .tooLong }
    let isMarked = isAtStart && line.starts(with: [0xEF, 0xBB, 0xBF])
    let line = isMarked ? line.dropFirst(3) : line
    return .bytes(Data(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
  }
}
