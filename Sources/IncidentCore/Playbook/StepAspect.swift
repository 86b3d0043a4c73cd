extension Step {
  /// What can be different of a step beside its texts.
  package enum Aspect: CaseIterable, Sendable {
    case options, role, due, after, condition, evidence, repetition, checklist, clock, act, must,
      team, records
  }

  /// What is different of another form of this step.
  package func differences(to other: Step) -> [Aspect] {
    Aspect.allCases.filter { aspect in
      switch aspect {
      case .options: options != other.options
      case .role: role != other.role
      case .due: due != other.due
      case .after: after != other.after
      case .condition: when != other.when
      case .evidence: requiresEvidence != other.requiresEvidence
      case .repetition: repetition != other.repetition
      case .clock: clock != other.clock
      case .act: act != other.act
      case .must: isMust != other.isMust
      case .team: team != other.team
      case .records: records != other.records
      case .checklist: itemCount != other.itemCount
      }
    }
  }
}
