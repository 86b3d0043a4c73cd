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
  /// The conditions that the passing of time alone can change.
  let timed: [ConditionExpression]

  init(_ playbook: Playbook) {
    gates = playbook.steps.map { Gate(step: $0.id, after: $0.after, when: $0.when) }
    ids = Set(gates.map(\.step))
    conditions = gates.reduce(into: [:]) { $0[$1.step] = $1.when }
    timed =
      (gates.compactMap(\.when) + playbook.standing.map(\.when)).compactMap(\.timedExpression)
  }
}
