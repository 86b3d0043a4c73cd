import IncidentCore

/// How long after the storm was noticed each step of a playbook is due, where everything before it is
/// done just in time. What hangs on a publication is due by the step that publishes it.
final class DueOffsets {
  private let steps: [String: StepSource]
  private let publishing: [String: [String]]
  private var known: [String: Interval?] = [:]

  init(_ steps: [StepSource]) {
    self.steps = Dictionary(
      steps.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    publishing = steps.reduce(into: [:]) { publishing, step in
      guard case .publish(let templates) = step.act?.value else { return }
      for template in templates { publishing[template, default: []].append(step.id.value) }
    }
  }

  /// The earliest time that its rules give; nil where none does, or where it would count from itself.
  func offset(of id: String) -> Interval? { offset(of: id, depth: 0) }

  private func offset(of id: String, depth: Int) -> Interval? {
    if let offset = known[id] { return offset }
    // Whoever counts from itself in the end has no time, and a hostile file may count on without end.
    known[id] = .some(nil)
    guard depth < 100, let step = steps[id] else { return nil }
    let offset = (step.due?.value ?? []).compactMap { rule -> Interval? in
      let anchor = (rule.from ?? step.from)?.value ?? .detection
      guard let start = start(anchor, depth: depth + 1) else { return nil }
      let (sum, isTooMuch) = start.milliseconds.addingReportingOverflow(rule.offset.milliseconds)
      return isTooMuch ? nil : Interval(milliseconds: sum)
    }.min()
    known[id] = .some(offset)
    return offset
  }

  private func start(_ anchor: DueRule.Anchor, depth: Int) -> Interval? {
    switch anchor {
    case .detection: .zero
    case .step(let id), .decision(let id): offset(of: id, depth: depth)
    case .publication(let template):
      (publishing[template] ?? []).compactMap { offset(of: $0, depth: depth) }.min()
    }
  }
}

extension ConditionNode {
  /// The decisions and the steps without which it cannot be true: an answer that is not there is
  /// unknown to every comparison.
  var awaited: Set<String> { awaited(beingTrue: true) }

  private func awaited(beingTrue: Bool) -> Set<String> {
    switch self {
    case .constant: []
    case .comparison(let comparison): comparison.awaited(beingTrue: beingTrue)
    case .not(let node): node.awaited(beingTrue: !beingTrue)
    case .all(let nodes):
      Self.merged(nodes.map { $0.awaited(beingTrue: beingTrue) }, everyOne: beingTrue)
    case .any(let nodes):
      Self.merged(nodes.map { $0.awaited(beingTrue: beingTrue) }, everyOne: !beingTrue)
    }
  }

  private static func merged(_ parts: [Set<String>], everyOne: Bool) -> Set<String> {
    guard let first = parts.first else { return [] }
    return parts.dropFirst().reduce(first) {
      everyOne ? $0.union($1) : $0.intersection($1)
    }
  }
}

extension ConditionComparison {
  fileprivate func awaited(beingTrue: Bool) -> Set<String> {
    var ids: Set<String> = []
    for operand in [left, right] {
      guard case .name(let name) = operand.value else { continue }
      if case .decision(let id) = name { ids.insert(id) }
      // A step has a state from the beginning; only that it was done has to be waited for.
      if case .step(let id) = name, beingTrue, sign == .equal, isWithDone { ids.insert(id) }
    }
    return ids
  }

  private var isWithDone: Bool {
    [left, right].contains { $0.value == .text(StepWord.done.rawValue) }
  }
}
