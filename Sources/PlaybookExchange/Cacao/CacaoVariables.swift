import IncidentCore
import StrictText

/// The variables of an exported playbook and the conditions on them.
struct CacaoVariables {
  private let names: [ConditionName]
  private static let incident = ConditionName.status

  init(_ playbook: Playbook) {
    let asked = playbook.steps.compactMap(\.when).compactMap { try? $0.parsed() }
      .flatMap { $0.names.map(\.name) }
    let decisions = playbook.steps.filter(\.isDecision).map { ConditionName.decision($0.id) }
    let ends = playbook.steps.compactMap(\.repetition).map { repetition in
      repetition.until.map { ConditionName.step($0) } ?? Self.incident
    }
    names = (decisions + asked + ends).uniqued()
  }

  /// None, to write single conditions down.
  init() { names = [] }

  /// The variable of a name, such as `__decision_genuine__`.
  func name(_ name: ConditionName) -> String {
    let text = name.text.replacing(".", with: "_").replacing("-", with: "_")
    return "__\(text)__"
  }

  /// All variables; nil where there is none.
  var declarations: JSONValue? {
    var declared: Set<String> = []
    let members = names.compactMap { item -> (String, JSONValue)? in
      let name = name(item)
      guard declared.insert(name).inserted else { return nil }
      return (
        name,
        .object([
          "type": .text(Self.isNumber(item) ? "integer" : "string"),
          "description": .text(item.text),
          "constant": .truth(false),
          "external": .truth(!Self.isDecision(item)),
        ])
      )
    }
    return members.isEmpty ? nil : .object(members)
  }

  private static func isDecision(_ name: ConditionName) -> Bool {
    if case .decision = name { true } else { false }
  }

  private static func isNumber(_ name: ConditionName) -> Bool {
    switch name {
    case .wind, .social, .media, .hoursSinceDetection, .brokenPromises, .published,
      .publications, .informed:
      true
    case .alert, .cluster, .status, .channels, .decision, .fact, .step: false
    }
  }

  /// A condition in the operators of STIX patterns, over the playbook's variables.
  func text(of condition: Condition) -> String {
    guard let expression = try? condition.parsed() else { return condition.source }
    return text(of: expression.root, isInner: false)
  }

  /// Whether a repetition goes on: its last step is not settled, or the incident not closed.
  func text(ofLoopUntil step: String?) -> String {
    guard let step else { return "\(value(Self.incident)) != 'closed'" }
    let value = value(.step(step))
    return "\(value) != 'done' AND \(value) != 'skipped'"
  }

  private func value(_ name: ConditionName) -> String { "\(self.name(name)):value" }

  private func text(of node: ConditionNode, isInner: Bool) -> String {
    switch node {
    case .constant(let truth): return truth ? "'true' = 'true'" : "'true' = 'false'"
    case .comparison(let comparison):
      return "\(text(of: comparison.left)) \(comparison.sign.stix) \(text(of: comparison.right))"
    case .not(let node): return "NOT (\(text(of: node, isInner: false)))"
    case .all(let nodes):
      let text = nodes.map { self.text(of: $0, isInner: true) }.joined(separator: " AND ")
      return isInner ? "(\(text))" : text
    case .any(let nodes):
      let text = nodes.map { self.text(of: $0, isInner: true) }.joined(separator: " OR ")
      return isInner ? "(\(text))" : text
    }
  }

  private func text(of operand: ConditionOperand) -> String {
    switch operand.value {
    case .name(let name): value(name)
    case .text(let text): Self.quoted(text)
    case .number: operand.text
    case .list(let items): "(\(items.map { self.text(of: $0) }.joined(separator: ", ")))"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "'\(escaped)'"
  }
}

extension ConditionComparison.Sign {
  fileprivate var stix: String {
    switch self {
    case .equal: "="
    case .unequal: "!="
    case .less, .atMost, .greater, .atLeast: rawValue
    case .isIn: "IN"
    }
  }
}
