import Foundation

/// The tables of `docs/json.md`, made from the schemas.
struct OutputPage {
  private let schemas: OutputSchemas

  init(_ schemas: OutputSchemas) {
    self.schemas = schemas
  }

  var text: String {
    """
    ## What each command prints

    | command | prints |
    |---|---|
    \(commands)

    ## Outputs

    \(outputs)

    ## Parts

    Values that have a name, and objects that stand in several outputs.

    | part | type | meaning |
    |---|---|---|
    \(values)

    \(parts)

    """
  }

  // MARK: Commands

  /// Commands that print the same stand in one row.
  private var commands: String {
    let rows = Dictionary(grouping: schemas.commands.keys) { command in
      (schemas.commands[command] ?? []).map(phrase).joined(separator: "<br>")
    }
    return rows.map { phrase, commands in
      "| \(commands.sorted().map { "`\($0)`" }.joined(separator: ", ")) | \(phrase) |"
    }.sorted().joined(separator: "\n")
  }

  private func phrase(_ output: OutputSchemas.Output) -> String {
    let name = output.schema.map { "[\($0)](#\($0))" } ?? output.form ?? "?"
    return output.when.map { "\(name) – \($0)" } ?? name
  }

  // MARK: Outputs

  private var outputs: String {
    schemas.schemas.keys.filter { $0 != OutputSchemas.shared }.sorted().map { name in
      let place = SchemaPlace(schema: name, path: [])
      return "### \(name)\n\n\(schemas[place]?["description"]?.text ?? "")\n\n\(table(of: place))"
    }.joined(separator: "\n\n")
  }

  // MARK: Parts

  /// Every definition, by its name.
  private var definitions: [(name: String, place: SchemaPlace)] {
    schemas.schemas.flatMap { file, schema in
      (schema["$defs"]?.object.keys ?? [:].keys).map {
        ($0, SchemaPlace(schema: file, path: ["$defs", $0]))
      }
    }.sorted { $0.name < $1.name }
  }

  private func isObject(_ place: SchemaPlace) -> Bool { schemas[place]?["properties"] != nil }

  private var values: String {
    definitions.filter { !isObject($0.place) }.map { name, place in
      "| <a id=\"part-\(name.lowercased())\"></a>\(name) | \(type(at: place)) "
        + "| \(schemas[place]?["description"]?.text ?? "") |"
    }.joined(separator: "\n")
  }

  private var parts: String {
    definitions.filter { isObject($0.place) }.map { name, place in
      "### Part: \(name)\n\n\(schemas[place]?["description"]?.text ?? "")\n\n\(table(of: place))"
    }.joined(separator: "\n\n")
  }

  // MARK: Keys

  private func table(of place: SchemaPlace) -> String {
    "| key | type | meaning |\n|---|---|---|\n"
      + rows(of: place, below: "").joined(separator: "\n")
  }

  /// A row for each key of an object, and for each key of the objects in it that have no name. The
  /// number of the form is told once for all.
  private func rows(of place: SchemaPlace, below path: String) -> [String] {
    let required = schemas[place]?["required"]?.list ?? []
    let keys = (schemas[place]?["properties"]?.object ?? [:]).keys.filter { $0 != "schema" }
    return keys.sorted().flatMap { key in
      let place = place + ["properties", key]
      let meaning = schemas[place]?["description"]?.text ?? ""
      let mark = required.contains(.text(key)) ? "" : ", optional"
      let row = "| `\(path)\(key)` | \(type(at: place))\(mark) | \(meaning) |"
      return [row] + unnamedRows(of: place, below: path + key)
    }
  }

  private func unnamedRows(of place: SchemaPlace, below path: String) -> [String] {
    if isObject(place) { return rows(of: place, below: path + ".") }
    guard schemas[place]?["items"] != nil else { return [] }
    return unnamedRows(of: place + ["items"], below: path + "[]")
  }

  /// The type of what stands at a place, in words.
  private func type(at place: SchemaPlace) -> String {
    let schema = schemas[place] ?? .null
    if let reference = schema["$ref"]?.text,
      let name = OutputSchemas.target(of: reference, in: place)?.path.last
    {
      let anchor = "part-" + name.lowercased()
      return "[\(name)](#\(anchor))"
    }
    if let value = schema["const"] { return code(value) }
    if let values = schema["enum"]?.list { return values.map(code).joined(separator: ", ") }
    if let choices = schema["anyOf"]?.list {
      return choices.indices.map { type(at: place + ["anyOf", "\($0)"]) }.joined(separator: " or ")
    }
    let types = schema["type"]?.list ?? []
    return (types.isEmpty ? [schema["type"] ?? .null] : types).map { type in
      switch type.text {
      case "array": "list of \(self.type(at: place + ["items"]))"
      case "object": object(at: place)
      case "string": "text"
      case "integer": "number\(range(of: schema))"
      case "boolean": "`true` or `false`"
      case let other: "`\(other ?? "?")`"
      }
    }.joined(separator: " or ")
  }

  /// Between which numbers a number lies, where both are said.
  private func range(of schema: JSONTree) -> String {
    guard let least = schema["minimum"]?.number, let most = schema["maximum"]?.number else {
      return ""
    }
    return " \(Int(least)) to \(Int(most))"
  }

  private func object(at place: SchemaPlace) -> String {
    if isObject(place) {
      // One of several objects is known by its key.
      guard place.path.dropLast().last == "anyOf" else { return "object" }
      return rows(of: place, below: "").compactMap { row in
        row.split(separator: "|").prefix(2).map { $0.trimmingCharacters(in: .whitespaces) }
          .joined(separator: ": ")
      }.map { "{\($0)}" }.joined()
    }
    return "map of \(type(at: place + ["additionalProperties"]))"
  }

  private func code(_ value: JSONTree) -> String {
    switch value {
    case .text(let text): "`\(text)`"
    case .number(let number): "`\(Int(number))`"
    case .truth(let truth): "`\(truth)`"
    case .null, .list, .object: "`null`"
    }
  }
}
