/// A fact that a playbook declares: its conditions may ask for it, and it says which values it can
/// have. What is asked is a word, under ``PlaybookWords``.
package struct DeclaredFact: Hashable, Codable, Sendable {
  package let name: String
  /// What it can be; nil where it may be any word or number.
  package let values: Values?

  package init(_ name: String, values: Values? = nil) {
    self.name = name
    self.values = values
  }

  package enum Values: Hashable, Sendable {
    case number
    /// One of these words.
    case words([String])

    /// Whether a fact can have this value. `unknown` is always possible: it says that the value is
    /// not known.
    package func allow(_ value: FactValue) -> Bool {
      if value == ConditionValue.unknownFact { return true }
      switch self {
      case .number: return Double(conditionNumber: value) != nil
      case .words(let words): return words.contains(value)
      }
    }
  }
}

extension DeclaredFact.Values: Codable {
  /// What stands in a playbook file for a number.
  package static let numberWord = "number"

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let word = try? container.decode(String.self) {
      guard word == Self.numberWord else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such values")
      }
      self = .number
    } else {
      self = .words(try container.decode([String].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number: try container.encode(Self.numberWord)
    case .words(let words): try container.encode(words)
    }
  }
}

extension Incident {
  /// What the playbooks that are followed declare of a fact; of several, all that they allow.
  package func declarations(ofFact name: String) -> [DeclaredFact] {
    runs.flatMap(\.playbook.facts).filter { $0.name == name }
  }
}
