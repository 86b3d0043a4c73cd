import Foundation
import GRDB
import IncidentCore

/// A column that does not hold what the schema promises, as in a damaged file.
struct UnreadableRow: Error, CustomStringConvertible {
  let column: Int
  let expected: String

  var description: String { "column \(column) holds no \(expected)" }
}

/// Reads a row's columns by position without trusting them: the library's own conversions end the
/// process where a damaged file holds another type.
struct RowReader {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  private func storage(_ column: Int) -> DatabaseValue.Storage {
    let value: (any DatabaseValueConvertible)? = row[column]
    return value?.databaseValue.storage ?? .null
  }

  func optionalInteger(_ column: Int) throws -> Int64? {
    switch storage(column) {
    case .null: return nil
    case .int64(let value): return value
    default: throw UnreadableRow(column: column, expected: "number")
    }
  }

  func integer(_ column: Int) throws -> Int {
    guard let value = try optionalInteger(column) else {
      throw UnreadableRow(column: column, expected: "number")
    }
    return Int(value)
  }

  func optionalText(_ column: Int) throws -> String? {
    switch storage(column) {
    case .null: return nil
    case .string(let value): return value
    default: throw UnreadableRow(column: column, expected: "text")
    }
  }

  func text(_ column: Int) throws -> String {
    guard let value = try optionalText(column) else {
      throw UnreadableRow(column: column, expected: "text")
    }
    return value
  }

  /// An id in the one spelling that is hashed.
  func uuid(_ column: Int) throws -> UUID {
    guard let uuid = UUID(canonicalText: try text(column)) else {
      throw UnreadableRow(column: column, expected: "UUID")
    }
    return uuid
  }

  func optionalBytes(_ column: Int) throws -> Data? {
    switch storage(column) {
    case .null: return nil
    case .blob(let value): return value
    default: throw UnreadableRow(column: column, expected: "bytes")
    }
  }

  func bytes(_ column: Int) throws -> Data {
    guard let value = try optionalBytes(column) else {
      throw UnreadableRow(column: column, expected: "bytes")
    }
    return value
  }

  func value<Value: RawRepresentable>(_ column: Int, as type: Value.Type) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try text(column)) else {
      throw UnreadableRow(column: column, expected: "known \(type)")
    }
    return value
  }

  func optionalValue<Value: RawRepresentable>(_ column: Int, as type: Value.Type) throws -> Value?
  where Value.RawValue == String {
    try optionalText(column) == nil ? nil : try value(column, as: type)
  }
}
