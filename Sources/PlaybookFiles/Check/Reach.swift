import IncidentCore

/// Which steps can ever open when a playbook is followed in order: a step opens once its condition
/// can be true and all that it waits for can be settled.
///
/// It grows from what opens by itself. Conditions ask only for decisions that can be made, so two
/// steps that each wait for the other's answer never open.
final class Reach {
  private(set) var open: Set<String> = []
  /// What can be the case in order: decisions that never open stay unmade.
  let space: ConditionSpace

  private let steps: [String: StepSource]
  /// What the steps' conditions say, where they have no fault.
  private let expressions: [String: ConditionExpression]
  private let decisions: [String: [String?]]
  /// Steps whose condition can be false, which then keep nobody waiting.
  private var dispensable: Set<String> = []
  /// Steps to look at again once this one opens or can be left out.
  private var waiting: [String: [String]] = [:]
  private var asking: [String: [String]] = [:]

  init(_ playbook: LintedPlaybook) {
    steps = Dictionary(
      playbook.steps.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    decisions = playbook.space.decisions
    expressions = playbook.steps.reduce(into: [:]) {
      $0[$1.id.value] = playbook.expression(of: $1.when)
    }
    space = ConditionSpace(
      decisions: decisions.mapValues { _ in [nil] },
      // Anybody can skip a step, also one that never opens.
      steps: steps.mapValues { _ in [.open, .skipped] })
    for step in playbook.steps {
      for id in step.after ?? [] { waiting[id.value, default: []].append(step.id.value) }
      for name in playbook.expression(of: step.when)?.names.map(\.name) ?? [] {
        switch name {
        case .decision(let id), .step(let id): asking[id, default: []].append(step.id.value)
        default: break
        }
      }
    }
    grow(from: playbook.steps.map(\.id.value))
  }

  private func grow(from ids: [String]) {
    var queue = ids
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      guard let step = steps[id], !(open.contains(id) && dispensable.contains(id)) else { continue }
      let outcomes = outcomes(of: step)
      if outcomes.contains(.false), dispensable.insert(id).inserted {
        queue += waiting[id] ?? []
      }
      guard outcomes.contains(.true), predecessor(blocking: step) == nil,
        open.insert(id).inserted
      else { continue }
      if let answers = decisions[id] { space.decisions[id] = answers }
      space.steps[id] = nil
      queue += (waiting[id] ?? []) + (asking[id] ?? [])
    }
  }

  private func outcomes(of step: StepSource) -> ConditionOutcomes {
    guard step.when != nil else { return .true }
    guard let expression = expressions[step.id.value] else { return .anything }
    return space.outcomes(of: expression.root)
  }

  private func predecessor(blocking step: StepSource) -> String? {
    step.after?.map(\.value).first { id in
      steps[id] != nil && !open.contains(id) && !dispensable.contains(id)
    }
  }

  /// Why a step never opens; nil where it can.
  func obstacle(of step: StepSource) -> PlaybookFinding.Obstacle? {
    guard !open.contains(step.id.value) else { return nil }
    guard let predecessor = predecessor(blocking: step) else { return .condition }
    return outcomes(of: step).contains(.true) ? .predecessor(predecessor) : .condition
  }
}
