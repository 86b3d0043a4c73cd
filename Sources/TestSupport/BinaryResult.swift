package import Foundation

/// How a run of the binary ended.
package struct BinaryResult: Sendable {
  /// The exit status; nil where a signal ended the process.
  package let status: Int32?
  package let outputBytes: Data
  package let errorBytes: Data

  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  package var error: String { String(decoding: errorBytes, as: UTF8.self) }

  /// Standard output as one JSON object.
  package func json() throws -> [String: Any] { try Self.object(outputBytes) }

  /// Standard error as one JSON object.
  package func errorJSON() throws -> [String: Any] { try Self.object(errorBytes) }

  /// The numbers of the entries that a command with `--json` says it stored.
  package func storedEntries() throws -> [Int] {
    let entries = try json()["entries"] as? [[String: Any]]
    return entries?.compactMap { $0["sequence"] as? Int } ?? []
  }

  private static func object(_ data: Data) throws -> [String: Any] {
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw BinaryFailure("no object: \(String(decoding: data, as: UTF8.self))")
    }
    return object
  }
}
