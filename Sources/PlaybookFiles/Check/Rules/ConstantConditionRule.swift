import IncidentCore

/// A condition, or a part of one, that does not depend on what it asks for: always true, never true,
/// or never false.
///
/// It follows from trying every value that the names can have; only what holds for all of them is
/// told. A list of all options of a decision is the plain way to say "as soon as it is decided" and
/// is left alone.
enum ConstantConditionRule: LintRule {
  static let name = CheckRule.constantCondition
  static let example = RuleExample(
    bad: "- {id: call, do: Call the site., when: 'alert != \"red\" or alert != \"orange\"'}",
    good: "- {id: call, do: Call the site., when: 'alert != \"red\" and alert != \"orange\"'}")

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    playbook.conditions.flatMap { condition, expression in
      playbook.space.isPlainlyOpen(expression.root)
        ? [] : findings(in: expression.root, of: condition, playbook: playbook)
    }
  }

  /// The outermost parts that are constant.
  private static func findings(
    in node: ConditionNode, of condition: ConditionSource, playbook: LintedPlaybook
  ) -> [Finding] {
    if let constancy = constancy(of: node, in: playbook.space) {
      let place = condition.place(at: node.offset ?? 0)
      return [Finding(.constantCondition(node.text, constancy), at: place)]
    }
    switch node {
    case .constant, .comparison: return []
    case .not(let inner): return findings(in: inner, of: condition, playbook: playbook)
    case .all(let nodes), .any(let nodes):
      return nodes.flatMap { findings(in: $0, of: condition, playbook: playbook) }
    }
  }

  private static func constancy(
    of node: ConditionNode, in space: ConditionSpace
  ) -> PlaybookFinding.Constancy? {
    let outcomes = space.outcomes(of: node)
    if outcomes == .true { return .always }
    if !outcomes.contains(.true) { return .never }
    if case .comparison(let comparison) = node, comparison.sign == .isIn { return nil }
    return outcomes.contains(.false) ? nil : .onceKnown
  }
}

extension ConditionNode {
  /// How many characters of the condition stand before its first comparison.
  fileprivate var offset: Int? {
    comparisons.first.map { min($0.left.offset, $0.right.offset) }
  }

  /// It as it can be written.
  fileprivate var text: String {
    switch self {
    case .constant(let value): String(value)
    case .comparison(let comparison): comparison.text
    case .not(let node): "not (\(node.text))"
    case .all(let nodes): nodes.map(\.textInside).joined(separator: " and ")
    case .any(let nodes): nodes.map(\.textInside).joined(separator: " or ")
    }
  }

  private var textInside: String {
    switch self {
    case .constant, .comparison, .not: text
    case .all, .any: "(\(text))"
    }
  }
}
