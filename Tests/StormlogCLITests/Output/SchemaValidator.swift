/// Holds values to a JSON Schema, as far as the schemas of the output go: a word of JSON Schema that
/// it does not know is a fault.
struct SchemaValidator {
  /// What came of looking at one value.
  struct Verdict {
    /// What does not fit, with its place in the value.
    var faults: [String] = []
    /// The keys of the schema that had a value other than null.
    var seen: Set<SchemaPlace> = []
    /// The keys of the schema that were left out.
    var leftOut: Set<SchemaPlace> = []

    mutating func take(_ other: Verdict) {
      seen.formUnion(other.seen)
      leftOut.formUnion(other.leftOut)
    }
  }

  private let schemas: OutputSchemas
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ schemas: OutputSchemas) {
    self.schemas = schemas
  }

  mutating func verdict(on value: JSONTree, by schema: String) -> Verdict {
    var verdict = Verdict()
    check(value, at: "", by: SchemaPlace(schema: schema, path: []), &verdict)
    return verdict
  }

  private mutating func check(
    _ value: JSONTree, at path: String, by place: SchemaPlace, _ verdict: inout Verdict
  ) {
    guard case .object(let schema)? = schemas[place] else {
      verdict.faults.append("\(path): no schema at \(place)")
      return
    }
    for (word, rule) in schema {
      switch word {
      case "$schema", "$defs", "title", "description", "format": break
      case "$ref":
        guard let target = OutputSchemas.target(of: rule.text ?? "", in: place) else {
          verdict.faults.append("\(place): a reference to nothing")
          continue
        }
        check(value, at: path, by: target, &verdict)
      case "anyOf": checkAny(of: rule.list.count, value, at: path, by: place, &verdict)
      case "properties", "required", "additionalProperties", "propertyNames":
        checkKeys(word, rule, schema, value, at: path, by: place, &verdict)
      case "items":
        for (index, item) in value.list.enumerated() {
          check(item, at: "\(path)[\(index)]", by: place + ["items"], &verdict)
        }
      default:
        if let holds = holds(word, rule, value) {
          if !holds { verdict.faults.append("\(path): \(word)") }
        } else {
          verdict.faults.append("\(place): \(word) is not known to this test")
        }
      }
    }
  }

  /// Whether a value is as a word asks that looks at nothing below it; nil where the word is none.
  private mutating func holds(_ word: String, _ rule: JSONTree, _ value: JSONTree) -> Bool? {
    switch word {
    case "type": return (rule.list.isEmpty ? [rule] : rule.list).contains(.text(value.type))
    case "const": return value == rule
    case "enum": return rule.list.contains(value)
    case "minimum": return value.number.map { $0 >= rule.number ?? .infinity } ?? true
    case "maximum": return value.number.map { $0 <= rule.number ?? -.infinity } ?? true
    case "minLength": return value.text.map { Double($0.count) >= rule.number ?? 0 } ?? true
    case "minItems": return Double(value.list.count) >= rule.number ?? 0
    case "maxItems": return Double(value.list.count) <= rule.number ?? 0
    case "pattern": return value.text.map { matches(rule.text ?? "", $0) } ?? true
    default: return nil
    }
  }

  private mutating func matches(_ pattern: String, _ text: String) -> Bool {
    let regex = patterns[pattern] ?? (try? Regex(pattern))
    patterns[pattern] = regex
    return regex.map { text.contains($0) } ?? false
  }

  private mutating func checkKeys(
    _ word: String, _ rule: JSONTree, _ schema: [String: JSONTree], _ value: JSONTree,
    at path: String, by place: SchemaPlace, _ verdict: inout Verdict
  ) {
    let named = schema["properties"]?.object ?? [:]
    switch word {
    case "properties":
      for key in named.keys {
        guard let child = value[key] else {
          verdict.leftOut.insert(place + [word, key])
          continue
        }
        if child != .null { verdict.seen.insert(place + [word, key]) }
        check(child, at: "\(path).\(key)", by: place + [word, key], &verdict)
      }
    case "required":
      for key in rule.list.compactMap(\.text) where value[key] == nil {
        verdict.faults.append("\(path).\(key) is missing")
      }
    case "propertyNames":
      for key in value.object.keys {
        check(.text(key), at: "\(path).\(key)", by: place + [word], &verdict)
      }
    default:
      for (key, child) in value.object where named[key] == nil {
        if rule == .truth(false) {
          verdict.faults.append("\(path).\(key) is not in the schema")
        } else {
          verdict.seen.insert(place + [word])
          check(child, at: "\(path).\(key)", by: place + [word], &verdict)
        }
      }
    }
  }

  private mutating func checkAny(
    of count: Int, _ value: JSONTree, at path: String, by place: SchemaPlace,
    _ verdict: inout Verdict
  ) {
    for index in 0..<count {
      var attempt = Verdict()
      check(value, at: path, by: place + ["anyOf", "\(index)"], &attempt)
      guard attempt.faults.isEmpty else { continue }
      verdict.take(attempt)
      return
    }
    verdict.faults.append("\(path): anyOf")
  }
}
