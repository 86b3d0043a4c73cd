package import Foundation

/// Where text comes from: standard input, or what a test gives.
package struct TextSource: Sendable {
  package let isTerminal: Bool
  private let take: @Sendable (_ limit: Int) -> Result<Data, FileFailure>

  /// - Parameters:
  ///   - isTerminal: Whether a person types.
  ///   - take: Everything there is, at most so many bytes.
  package init(
    isTerminal: Bool, take: @escaping @Sendable (_ limit: Int) -> Result<Data, FileFailure>
  ) {
    self.isTerminal = isTerminal
    self.take = take
  }

  /// Everything there is.
  ///
  /// - Throws: ``FileFailure/Reason/tooLarge(limit:)`` where that is more than `limit` bytes.
  package func read(limit: Int) throws(FileFailure) -> Data {
    let data = try take(limit + 1).get()
    guard data.count <= limit else {
      throw FileFailure("-", .tooLarge(limit: limit), writing: false)
    }
    return data
  }

  static let standardInput = TextSource(isTerminal: isatty(STDIN_FILENO) == 1) { limit in
    guard let data = SafeFile.readAll(STDIN_FILENO, limit: limit) else {
      return .failure(FileFailure("-", code: errno, writing: false))
    }
    return .success(data)
  }
}
