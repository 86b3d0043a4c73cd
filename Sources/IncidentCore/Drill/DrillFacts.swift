/// What the conditions of a scenario can ask: the same as those of a playbook, of whichever run
/// knows it.
struct DrillFacts: ConditionFacts {
  private let runs: [RunFacts]

  init(of incident: Incident, at instant: Instant) {
    let common = IncidentFacts(of: incident, at: instant)
    runs = incident.runs.map { RunFacts($0, in: common) }
  }

  func value(of name: ConditionName) -> ConditionValue? {
    for run in runs {
      if let value = run.value(of: name) { return value }
    }
    return nil
  }
}
