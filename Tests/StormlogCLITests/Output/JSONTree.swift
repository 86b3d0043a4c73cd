import Foundation
import IncidentCore

/// A JSON value as a test looks at it. Numbers and truth values are told apart.
enum JSONTree: Hashable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  init(_ text: String) throws {
    self.init(
      value: try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: [.fragmentsAllowed]))
  }

  private init(value: Any) {
    switch value {
    case let object as [String: Any]: self = .object(object.mapValues { JSONTree(value: $0) })
    case let list as [Any]: self = .list(list.map { JSONTree(value: $0) })
    case let text as String: self = .text(text)
    case let number as NSNumber:
      // A truth value is kept as a C char, and no number that is read from JSON is.
      self =
        String(cString: number.objCType) == "c"
        ? .truth(number.boolValue) : .number(number.doubleValue)
    default: self = .null
    }
  }

  /// What a JSON Schema calls such a value.
  var type: String {
    switch self {
    case .null: "null"
    case .truth: "boolean"
    case .number(let number): number.rounded() == number ? "integer" : "number"
    case .text: "string"
    case .list: "array"
    case .object: "object"
    }
  }

  subscript(key: String) -> JSONTree? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var number: Double? { if case .number(let number) = self { number } else { nil } }

  var list: [JSONTree] { if case .list(let list) = self { list } else { [] } }

  var object: [String: JSONTree] { if case .object(let object) = self { object } else { [:] } }
}
