import Foundation

/// The JSON Schemas of what `--json` prints, as they lie in `schema/output`, and which command
/// prints what.
struct OutputSchemas {
  /// What a command prints, and when.
  struct Output {
    /// The name of the schema; nil where it prints what is described elsewhere.
    let schema: String?
    /// What it prints that no schema here is about.
    let form: String?
    let when: String?
  }

  static let root = URL(fileURLWithPath: "\(#filePath)").deletingLastPathComponent()
    .appendingPathComponent("../../..").standardized
  static let folder = root.appendingPathComponent("schema/output")

  /// What several schemas refer to.
  static let shared = "common"

  /// By the name of the file without its ending.
  let schemas: [String: JSONTree]
  /// What each command prints, by the words that name it.
  let commands: [String: [Output]]

  init() throws {
    var schemas: [String: JSONTree] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      guard file.hasSuffix(Self.ending) else { continue }
      let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
      schemas[String(file.dropLast(Self.ending.count))] = try JSONTree(text)
    }
    self.schemas = schemas
    let map = try String(
      contentsOf: Self.folder.appendingPathComponent("commands.json"), encoding: .utf8)
    commands = try JSONTree(map).object.mapValues { outputs in
      outputs.list.map {
        Output(schema: $0["schema"]?.text, form: $0["form"]?.text, when: $0["when"]?.text)
      }
    }
  }

  private static let ending = ".schema.json"

  /// The place that a reference within a schema leads to.
  static func target(of reference: String, in place: SchemaPlace) -> SchemaPlace? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("/") else { return nil }
    let file = parts[0].isEmpty ? place.schema : String(parts[0].dropLast(ending.count))
    return SchemaPlace(schema: file, path: parts[1].split(separator: "/").map(String.init))
  }

  /// What stands at a place; nil where nothing does.
  subscript(place: SchemaPlace) -> JSONTree? {
    place.path.reduce(schemas[place.schema]) { tree, step in
      if case .list(let list)? = tree {
        Int(step).flatMap { list.indices.contains($0) ? list[$0] : nil }
      } else {
        tree?[step]
      }
    }
  }

  /// The place of every key that a schema names, the keys of a map by one place.
  var keys: Set<SchemaPlace> {
    schemas.reduce(into: []) { found, schema in
      collectKeys(of: schema.value, at: SchemaPlace(schema: schema.key, path: []), in: &found)
    }
  }

  /// The keys that may be left out.
  var optionalKeys: Set<SchemaPlace> {
    keys.filter { place in
      guard let key = place.path.last, place.path.dropLast().last == "properties" else {
        return false
      }
      let object = SchemaPlace(schema: place.schema, path: Array(place.path.dropLast(2)))
      return !(self[object]?["required"]?.list.contains(.text(key)) ?? false)
    }
  }

  private func collectKeys(
    of tree: JSONTree, at place: SchemaPlace, in found: inout Set<SchemaPlace>
  ) {
    for (word, value) in tree.object {
      switch word {
      case "properties":
        for (key, schema) in value.object {
          found.insert(place + ["properties", key])
          collectKeys(of: schema, at: place + ["properties", key], in: &found)
        }
      case "$defs":
        for (name, schema) in value.object {
          collectKeys(of: schema, at: place + ["$defs", name], in: &found)
        }
      case "anyOf":
        for (index, schema) in value.list.enumerated() {
          collectKeys(of: schema, at: place + ["anyOf", "\(index)"], in: &found)
        }
      case "items": collectKeys(of: value, at: place + [word], in: &found)
      case "additionalProperties":
        if case .object = value {
          found.insert(place + [word])
          collectKeys(of: value, at: place + [word], in: &found)
        }
      default: break
      }
    }
  }
}
