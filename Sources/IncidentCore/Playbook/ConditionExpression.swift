/// A condition taken apart.
package struct ConditionExpression: Hashable, Sendable {
  package let root: ConditionNode
  /// Every comparison in it, in the order of reading.
  package let comparisons: [ConditionComparison]
  /// What the time since detection is compared with: where it crosses one of these, the condition
  /// can change by the mere passing of time.
  let hourThresholds: [ConditionOperand]
  /// Whether it asks for broken promises, which also come about by the passing of time.
  let asksForPromises: Bool

  init(_ root: ConditionNode) {
    self.root = root
    var comparisons: [ConditionComparison] = []
    root.collect(into: &comparisons)
    self.comparisons = comparisons
    hourThresholds = comparisons.compactMap { comparison -> ConditionOperand? in
      switch (comparison.left.value, comparison.right.value) {
      case (.name(.hoursSinceDetection), _): comparison.right
      case (_, .name(.hoursSinceDetection)): comparison.left
      default: nil
      }
    }
    asksForPromises = comparisons.contains {
      $0.left.value == .name(.brokenPromises) || $0.right.value == .name(.brokenPromises)
    }
  }

  /// The names it asks for and where, in the order of reading; a name as often as it stands there.
  package var names: [(name: ConditionName, offset: Int)] {
    comparisons.flatMap { [$0.left, $0.right] }.compactMap { operand in
      if case .name(let name) = operand.value { (name, operand.offset) } else { nil }
    }
  }

  /// The texts that a name is compared with and where, for instance the options of a decision
  /// that a condition counts on.
  package func texts(comparedWith name: ConditionName) -> [(text: String, offset: Int)] {
    operands(comparedWith: name).compactMap { operand in
      if case .text(let text) = operand.value { (text, operand.offset) } else { nil }
    }
  }

  /// The texts and numbers that a name is compared with.
  package func operands(comparedWith name: ConditionName) -> [ConditionOperand] {
    comparisons.flatMap { comparison -> [ConditionOperand] in
      if comparison.left.value == .name(name) { return comparison.right.elements }
      if comparison.right.value == .name(name) { return comparison.left.elements }
      return []
    }
  }
}

package indirect enum ConditionNode: Hashable, Sendable {
  case constant(Bool)
  case comparison(ConditionComparison)
  case not(ConditionNode)
  /// All of them, joined by `and`.
  case all([ConditionNode])
  /// Any of them, joined by `or`.
  case any([ConditionNode])

  func collect(into comparisons: inout [ConditionComparison]) {
    switch self {
    case .constant: break
    case .comparison(let comparison): comparisons.append(comparison)
    case .not(let node): node.collect(into: &comparisons)
    case .all(let nodes), .any(let nodes):
      for node in nodes { node.collect(into: &comparisons) }
    }
  }
}

/// Two values set against each other, such as `wind >= 5`.
package struct ConditionComparison: Hashable, Sendable {
  package enum Sign: String, Hashable, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case isIn = "in"

    /// Whether it asks for more or less.
    var isOrdering: Bool {
      switch self {
      case .equal, .unequal, .isIn: false
      case .less, .atMost, .greater, .atLeast: true
      }
    }
  }

  package let left: ConditionOperand
  package let sign: Sign
  package let right: ConditionOperand

  /// The comparison as it can be written.
  package var text: String { "\(left.text) \(sign.rawValue) \(right.text)" }
}

/// A name or a literal in a comparison.
package struct ConditionOperand: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case name(ConditionName)
    /// A text, or one of the words `true` and `false`.
    case text(String)
    case number(Double)
    case list([ConditionOperand])
  }

  package let value: Value
  /// How many characters of the condition stand before it.
  package let offset: Int

  /// The operand as it can be written.
  package var text: String {
    switch value {
    case .name(let name): name.text
    case .text(let text): "\"\(text)\""
    case .number(let number):
      number == number.rounded() ? String(Int(number)) : String(number)
    case .list(let items): "[\(items.map(\.text).joined(separator: ", "))]"
    }
  }

  /// The items of a list; of anything else the operand itself.
  var elements: [ConditionOperand] {
    if case .list(let items) = value { items } else { [self] }
  }
}
