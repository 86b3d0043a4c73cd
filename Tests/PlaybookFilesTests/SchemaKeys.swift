import Foundation
import Testing

/// A JSON Schema as tests look at it.
struct SchemaKeys {
  private let schema: [String: Any]

  init(of json: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    schema = try #require(object as? [String: Any])
  }

  /// The draft that it follows.
  var draft: String? { schema["$schema"] as? String }

  /// The keys of the root, or of a definition.
  func keys(of definition: String? = nil) throws -> [String] {
    var object = schema
    if let definition {
      let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
      object = try #require(definitions[definition])
    }
    return try #require(object["properties"] as? [String: Any]).keys.sorted()
  }
}
