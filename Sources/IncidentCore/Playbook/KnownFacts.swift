/// The facts that the playbooks of an incident declare or ask for.
package struct KnownFacts {
  private let declared: [DeclaredFact]
  private let conditions: [ConditionExpression]

  fileprivate init(_ playbooks: [Playbook]) {
    declared = playbooks.flatMap(\.facts)
    conditions = playbooks.flatMap(\.conditions).compactMap { try? $0.parsed() }
  }

  package var names: [String] {
    let asked = conditions.flatMap(\.names).compactMap { name, _ in
      if case .fact(let fact) = name { fact } else { nil }
    }
    return (declared.map(\.name) + asked).uniqued()
  }

  /// The words that a fact can be, as far as they are declared or asked for.
  package func values(of name: String) -> [String] {
    let words = declared.filter { $0.name == name }.flatMap(\.words)
    return (words + conditions.flatMap { $0.texts(comparedWith: .fact(name)) }.map(\.text))
      .uniqued()
  }
}

extension Incident {
  package var knownFacts: KnownFacts { KnownFacts(runs.map(\.playbook)) }
}

extension DeclaredFact {
  fileprivate var words: [String] {
    if case .words(let words)? = values { words } else { [] }
  }
}

extension Playbook {
  fileprivate var conditions: [Condition] {
    steps.compactMap(\.when) + standing.map(\.when)
  }
}
