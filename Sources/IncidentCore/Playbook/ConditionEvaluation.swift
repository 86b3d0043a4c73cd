/// What a name in a condition stands for.
package enum ConditionValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case level(AlertLevel)
  case list([String])

  /// What a fact is set to, to make it unknown again.
  package static let unknownFact: FactValue = "unknown"

  /// A fact's value: a number where it spells one. The value `unknown` is no value.
  package init?(fact: FactValue) {
    if fact == Self.unknownFact { return nil }
    self = Double(conditionNumber: fact).map(ConditionValue.number) ?? .text(fact)
  }
}

/// What conditions can ask about.
package protocol ConditionFacts {
  /// The value of a name, or nil where it is not known.
  func value(of name: ConditionName) -> ConditionValue?
}

extension ConditionExpression {
  /// Whether it holds. A comparison with something unknown is unknown, also one by `!=`.
  package func evaluate(in facts: some ConditionFacts) -> Truth {
    root.evaluate(in: facts)
  }
}

extension ConditionNode {
  func evaluate(in facts: some ConditionFacts) -> Truth {
    switch self {
    case .constant(let value): return Truth(value)
    case .comparison(let comparison): return comparison.evaluate(in: facts)
    case .not(let node): return !node.evaluate(in: facts)
    case .all(let nodes):
      var truth = Truth.true
      for node in nodes where truth != .false { truth = truth && node.evaluate(in: facts) }
      return truth
    case .any(let nodes):
      var truth = Truth.false
      for node in nodes where truth != .true { truth = truth || node.evaluate(in: facts) }
      return truth
    }
  }
}

extension ConditionComparison {
  func evaluate(in facts: some ConditionFacts) -> Truth {
    guard let left = left.scalar(in: facts) else { return .unknown }
    guard sign == .isIn else {
      guard let right = right.scalar(in: facts) else { return .unknown }
      return Self.compare(left, sign, right)
    }
    switch right.value {
    case .list(let items):
      return Truth(
        items.contains { item in
          item.scalar(in: facts).map { Self.compare(left, .equal, $0) == .true } ?? false
        })
    case .name(let name):
      guard case .list(let items)? = facts.value(of: name) else { return .unknown }
      return Truth(items.contains { Self.compare(left, .equal, .text($0)) == .true })
    case .text, .number:
      return .unknown
    }
  }

  static func compare(_ left: ConditionValue, _ sign: Sign, _ right: ConditionValue) -> Truth {
    switch (left, right) {
    case (.number(let left), .number(let right)): return order(left, sign, right)
    case (.level(let left), .level(let right)): return order(left, sign, right)
    case (.level(let left), .text(let text)):
      return AlertLevel(rawValue: text).map { order(left, sign, $0) } ?? .unknown
    case (.text(let text), .level(let right)):
      return AlertLevel(rawValue: text).map { order($0, sign, right) } ?? .unknown
    case (.number(let left), .text(let text)):
      if let right = Double(conditionNumber: text) { return order(left, sign, right) }
    case (.text(let text), .number(let right)):
      if let left = Double(conditionNumber: text) { return order(left, sign, right) }
    case (.text(let left), .text(let right)) where !sign.isOrdering:
      return order(left, sign, right)
    case (.list, _), (_, .list): return .unknown
    default: break
    }
    // Both are known and of different kinds: they differ, and neither is greater.
    return sign.isOrdering ? .unknown : Truth(sign == .unequal)
  }

  private static func order<Value: Comparable>(_ left: Value, _ sign: Sign, _ right: Value) -> Truth
  {
    switch sign {
    case .equal: Truth(left == right)
    case .unequal: Truth(left != right)
    case .less: Truth(left < right)
    case .atMost: Truth(left <= right)
    case .greater: Truth(left > right)
    case .atLeast: Truth(left >= right)
    case .isIn: .unknown
    }
  }
}

extension ConditionOperand {
  /// The single value it stands for; nil where that is unknown, and for a list of literals.
  func scalar(in facts: some ConditionFacts) -> ConditionValue? {
    switch value {
    case .name(let name): facts.value(of: name)
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .list: nil
    }
  }
}
