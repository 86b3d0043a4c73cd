/// A run as of one moment: what its conditions come to, and which of its steps are open.
///
/// A class, because it is handed about at every event and would be copied each time.
final class RunLook {
  let run: Run
  private let common: IncidentFacts
  private let facts: RunFacts

  init(_ run: Run, facts common: IncidentFacts) {
    self.run = run
    self.common = common
    facts = RunFacts(run, in: common)
  }

  /// What differs from the last look.
  struct Changes {
    /// The steps that are open for the first time.
    var opened: [String] = []
    /// The standing branches whose condition has become true, or is true no longer.
    var turned: [String] = []
  }

  var changes: Changes {
    var changes = Changes()
    for gate in run.plan.gates where !run.vanished.contains(gate.step) {
      let record = record(of: gate.step)
      guard record.map({ $0.opened == nil && $0.word == .open }) ?? true else { continue }
      if !gate.after.contains(where: { !isSettled($0) }), truth(of: gate.when) == .true {
        changes.opened.append(gate.step)
      }
    }
    // A closed incident takes no new course of events, so nothing is proposed in it.
    guard common.status != .closed else { return changes }
    for branch in run.playbook.standing {
      let holds = branch.when.evaluate(in: facts) == .true
      if holds != (run.branches[branch.id]?.holds ?? false) { changes.turned.append(branch.id) }
    }
    return changes
  }

  /// What the team did about a step, with the acts that settle it.
  func record(of step: String) -> StepRecord? { common.record(of: step, in: run) }

  /// Whether nothing but acts settled a step.
  func isSettledByAct(_ step: Step) -> Bool { common.isSettledByAct(step.id, in: run) }

  /// What a step's condition comes to; true where it has none.
  func truth(of condition: Condition?) -> Truth {
    condition?.evaluate(in: facts) ?? .true
  }

  /// The steps that must be settled before this one and are not.
  func openPredecessors(of step: Step) -> [String] {
    step.after.filter { !isSettled($0) }
  }

  /// Whether a step keeps no other waiting: it was done or skipped, is known not to be needed, or
  /// vanished when the run was moved.
  func isSettled(_ id: String) -> Bool {
    if let owner = common.owner(ofStep: id, in: run) {
      return RunLook(owner, facts: common).isSettled(id)
    }
    if record(of: id)?.isSettled ?? false || run.vanished.contains(id) { return true }
    guard let condition = run.plan.conditions[id] else { return !run.plan.ids.contains(id) }
    return truth(of: condition) == .false
  }

  /// Whether a step that was done is to be done again.
  func recurs(_ step: Step) -> Bool {
    guard let repetition = step.repetition, record(of: step.id)?.word != .skipped else {
      return false
    }
    if let until = repetition.until { return !isSettled(until) }
    return common.status != .closed
  }
}

extension StepRecord {
  /// What has become of the step, as conditions see it.
  package var word: StepWord {
    if let last = done.last {
      return (skipped?.sequence ?? 0) > last.sequence ? .skipped : .done
    }
    if isUnderWay { return .started }
    return skipped == nil ? .open : .skipped
  }

  /// It was done at least once, or skipped.
  package var isSettled: Bool { word == .done || word == .skipped }

  /// It was started and neither done nor skipped since.
  package var isUnderWay: Bool {
    guard let started else { return false }
    return started.sequence > (done.last?.sequence ?? 0)
      && started.sequence > (skipped?.sequence ?? 0)
  }

  /// The act that settled it last.
  package var settlement: Mark? {
    word == .skipped ? skipped : done.last
  }
}
