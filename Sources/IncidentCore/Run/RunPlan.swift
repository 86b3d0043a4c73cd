/// What a run looks up in its playbook at every event, found once. It follows from the playbook,
/// so it is neither stored nor compared.
final class RunPlan: Sendable {
  /// What settles whether a step is open.
  struct Gate: Sendable {
    let step: String
    let after: [String]
    let when: Condition?
  }

  /// One for each step, in the order of the phases.
  let gates: [Gate]
  let ids: Set<String>
  /// The conditions of the steps that have one, by the step's id.
  let conditions: [String: Condition]
  /// The acts that do steps, by the steps' ids.
  let acts: [String: StepAct]
  /// What decisions record, by the steps' ids.
  let recordings: [String: AnswerRecording]
  /// The steps before a step that an act does too, by its id.
  let actsBefore: [String: [String]]
  /// The steps that come again.
  let repeating: Set<String>
  /// The conditions that the passing of time alone can change.
  let timed: [ConditionExpression]

  init(_ playbook: Playbook) {
    gates = playbook.steps.map { Gate(step: $0.id, after: $0.after, when: $0.when) }
    ids = Set(gates.map(\.step))
    conditions = gates.reduce(into: [:]) { $0[$1.step] = $1.when }
    let steps = playbook.steps
    let acts = steps.reduce(into: [String: StepAct]()) { $0[$1.id] = $1.act }
    self.acts = acts
    recordings = steps.reduce(into: [:]) { $0[$1.id] = $1.records }
    actsBefore = acts.isEmpty ? [:] : Self.actsBefore(steps, acts)
    repeating = Set(steps.filter { $0.repetition != nil }.map(\.id))
    timed =
      (gates.compactMap(\.when) + playbook.standing.map(\.when)).compactMap(\.timedExpression)
  }

  /// For each step that an act does, the steps done by such an act that have to be settled before it, at any
  /// remove, and do not themselves wait for it.
  private static func actsBefore(_ steps: [Step], _ acts: [String: StepAct]) -> [String: [String]] {
    let after = Dictionary(steps.map { ($0.id, $0.after) }, uniquingKeysWith: { first, _ in first })
    func before(_ id: String) -> Set<String> {
      var (open, found) = (after[id] ?? [], Set<String>())
      while let next = open.popLast() {
        if found.insert(next).inserted { open += after[next] ?? [] }
      }
      return found
    }
    let reach = acts.keys.reduce(into: [String: Set<String>]()) { $0[$1] = before($1) }
    return reach.compactMapValues { steps in
      let found = steps.filter { acts[$0] != nil }
      return found.isEmpty ? nil : Array(found)
    }.reduce(into: [:]) { result, item in
      result[item.key] = item.value.filter { before in
        acts[before]?.kind == acts[item.key]?.kind && !(reach[before]?.contains(item.key) ?? false)
      }
    }
  }
}
