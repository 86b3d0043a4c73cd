import StrictText

/// A step of a CACAO workflow as it was read.
struct CacaoStep {
  enum Kind: String {
    case start, end, action, parallel
    case playbookAction = "playbook-action"
    case ifCondition = "if-condition"
    case whileCondition = "while-condition"
    case switchCondition = "switch-condition"

    /// The properties that are read, or told in words of their own where they are lost.
    var known: Set<String> {
      let all: Set<String> = ["type", "step_variables", "targets", "step_extensions"]
      let task: Set<String> = [
        "name", "description", "on_completion", "on_success", "on_failure", "agent", "owner",
        "delay", "timeout",
      ]
      return switch self {
      case .start: all.union(["on_completion", "on_success"])
      case .end: all
      case .parallel: all.union(["on_completion", "on_success", "next_steps"])
      case .action: all.union(task).union(["commands"])
      case .playbookAction: all.union(task).union(["commands", "playbook_id"])
      case .ifCondition: all.union(task).union(["condition", "on_true", "on_false"])
      case .whileCondition: all.union(task).union(["condition", "on_true"])
      case .switchCondition: all.union(task).union(["switch", "cases"])
      }
    }
  }

  /// Where a property leads.
  struct Pointer {
    let property: String
    let target: String
    let position: TextPosition
  }

  let id: String
  let kind: Kind
  let node: YAMLNode
  let position: TextPosition
  /// Its name, or its id where it has none.
  let name: String
  var completion: Pointer?
  var success: Pointer?
  var failure: Pointer?
  var onTrue: Pointer?
  var onFalse: Pointer?
  var next: [Pointer] = []
  var cases: [(value: String, pointer: Pointer)] = []

  var pointers: [Pointer] {
    [completion, success, failure, onTrue, onFalse].compactMap { $0 } + next
      + cases.map(\.pointer)
  }

  /// Where it goes on when all went well.
  var onward: Pointer? { completion ?? success }
}

/// Reads the values of a CACAO playbook and notes what is wrong with them.
struct CacaoReader {
  var findings: [ImportFinding] = []

  mutating func fault(_ fault: ImportFinding.Fault, at position: TextPosition) {
    findings.append(ImportFinding(.broken(fault), at: position))
  }

  mutating func lose(_ loss: ImportFinding.CacaoLoss, at position: TextPosition) {
    findings.append(ImportFinding(.cacao(loss), at: position))
  }

  /// The text under a key; nil where there is none.
  mutating func text(_ key: String, in node: YAMLNode, path: String) -> String? {
    guard let value = node[key], value.kind != .nothing else { return nil }
    guard let text = value.text else {
      fault(.wrongKind(path, found: value.kind, expected: [.text]), at: value.position)
      return nil
    }
    let tidied = text.tidied
    return tidied.isEmpty ? nil : tidied
  }

  /// The steps under `workflow`, by their ids and in the order of the file.
  mutating func steps(_ workflow: YAMLNode) -> [CacaoStep] {
    guard let pairs = workflow.map else {
      fault(
        .wrongKind("workflow", found: workflow.kind, expected: [.map]), at: workflow.position)
      return []
    }
    return pairs.compactMap { step($0) }
  }

  private mutating func step(_ pair: YAMLNode.Pair) -> CacaoStep? {
    let node = pair.value
    guard node.map != nil else {
      fault(.wrongKind(pair.key, found: node.kind, expected: [.map]), at: node.position)
      return nil
    }
    guard let type = text("type", in: node, path: "\(pair.key).type") else {
      if node["type"] == nil { fault(.missingProperty("\(pair.key).type"), at: pair.position) }
      return nil
    }
    guard let kind = CacaoStep.Kind(rawValue: type) else {
      fault(.unknownStepType(type.excerpt), at: node["type"]?.position ?? pair.position)
      return nil
    }
    let name = text("name", in: node, path: "\(pair.key).name") ?? pair.key
    var step = CacaoStep(
      id: pair.key, kind: kind, node: node, position: pair.position, name: name.excerpt)
    step.completion = pointer("on_completion", of: step)
    step.success = pointer("on_success", of: step)
    step.failure = pointer("on_failure", of: step)
    step.onTrue = pointer("on_true", of: step)
    step.onFalse = pointer("on_false", of: step)
    if let nodes = list("next_steps", of: step) {
      step.next = nodes.compactMap { pointer($0, "next_steps", of: step) }
    }
    if let cases = node["cases"] {
      if let pairs = cases.map {
        step.cases = pairs.compactMap { pair in
          pointer(pair.value, "cases.\(pair.key.excerpt)", of: step).map { (pair.key, $0) }
        }
      } else {
        fault(.wrongKind("cases", found: cases.kind, expected: [.map]), at: cases.position)
      }
    }
    requirePointers(of: step)
    return step
  }

  private mutating func requirePointers(of step: CacaoStep) {
    switch step.kind {
    case .ifCondition, .whileCondition:
      if step.node["on_true"] == nil {
        fault(.missingProperty("\(step.name).on_true"), at: step.position)
      }
    case .switchCondition:
      if step.node["cases"] == nil {
        fault(.missingProperty("\(step.name).cases"), at: step.position)
      }
    case .parallel:
      if step.node["next_steps"] == nil {
        fault(.missingProperty("\(step.name).next_steps"), at: step.position)
      }
    case .start, .end, .action, .playbookAction: break
    }
  }

  private mutating func list(_ key: String, of step: CacaoStep) -> [YAMLNode]? {
    guard let node = step.node[key] else { return nil }
    guard let nodes = node.list else {
      fault(.wrongKind(key, found: node.kind, expected: [.list]), at: node.position)
      return nil
    }
    return nodes
  }

  private mutating func pointer(_ key: String, of step: CacaoStep) -> CacaoStep.Pointer? {
    guard let node = step.node[key], node.kind != .nothing else { return nil }
    return pointer(node, key, of: step)
  }

  private mutating func pointer(
    _ node: YAMLNode, _ property: String, of step: CacaoStep
  ) -> CacaoStep.Pointer? {
    guard let target = node.text else {
      fault(
        .wrongKind("\(step.name).\(property)", found: node.kind, expected: [.text]),
        at: node.position)
      return nil
    }
    return CacaoStep.Pointer(property: property, target: target, position: node.position)
  }

  /// Names every pointer to a step that is not there.
  mutating func checkPointers(_ steps: [String: CacaoStep], inOrder ids: [String]) {
    for id in ids {
      guard let step = steps[id] else { continue }
      for pointer in step.pointers where steps[pointer.target] == nil {
        fault(
          .missingStep(pointer.target.excerpt, property: "\(step.name).\(pointer.property)"),
          at: pointer.position)
      }
    }
  }
}
