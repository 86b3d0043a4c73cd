/// Conditions are looked at after every event that changes the state, and at every moment between
/// two events at which one can change by the passing of time alone. So the state is the same
/// whether anybody looked in between or not.
extension Incident {
  /// Lets time pass to `instant`, and looks at the conditions at each moment on the way at which
  /// time alone can change one. A clock that was put back does not move anything.
  mutating func passTime(to instant: Instant) {
    guard let lookedAt, lookedAt < instant else {
      self.lookedAt = lookedAt ?? instant
      return
    }
    var seen = lookedAt
    while let crossing = nextCrossing(after: seen, upTo: instant) {
      look(at: crossing)
      seen = crossing
    }
    self.lookedAt = instant
  }

  /// Looks at the conditions that an event can have changed, as of the moment to which time has
  /// passed.
  ///
  /// - Parameter settlingSteps: Whether it can have settled steps that ask for such an act.
  mutating func lookAtConditions(after event: IncidentEvent, settlingSteps: Bool) {
    guard let lookedAt else { return }
    let asksForActs =
      settlingSteps
      && runs.contains {
        !$0.plan.acts.isEmpty || !$0.plan.recordings.isEmpty
      }
    switch asksForActs ? .all : event.payload.conditionReach {
    case .none: break
    case .run(let number):
      look(at: lookedAt) { $0.number == number || $0.shared.steps.values.contains(number) }
    case .all: look(at: lookedAt)
    }
  }

  /// The incident as it will be at `instant` if nothing is recorded until then.
  func ahead(to instant: Instant) -> Incident {
    var incident = self
    incident.passTime(to: instant)
    return incident
  }

  private mutating func look(
    at instant: Instant, where isAffected: (Run) -> Bool = { _ in true }
  ) {
    guard !runs.isEmpty else { return }
    let facts = IncidentFacts(of: self, at: instant)
    for index in runs.indices where isAffected(runs[index]) {
      let changes = RunLook(runs[index], facts: facts).changes
      for step in changes.opened {
        runs[index].records[step, default: StepRecord()].opened = instant
      }
      for branch in changes.turned {
        runs[index].branches[branch, default: BranchRecord()].turn(at: instant)
      }
    }
  }

  /// The next moment at which the passing of time can change a condition.
  private func nextCrossing(after start: Instant, upTo end: Instant) -> Instant? {
    var next: Instant?
    func consider(_ instant: Instant) {
      guard instant > start, instant <= end else { return }
      next = next.map { min($0, instant) } ?? instant
    }
    var facts: IncidentFacts?
    for run in runs {
      for timing in run.plan.timed {
        if timing.asksForPromises {
          for promise in promises where promise.outcome == nil {
            consider(promise.bindingDue)
          }
        }
        guard let detected, !timing.hourThresholds.isEmpty else { continue }
        let known = facts ?? IncidentFacts(of: self, at: start)
        facts = known
        for threshold in timing.hourThresholds {
          guard case .number(let hours)? = threshold.scalar(in: RunFacts(run, in: known)) else {
            continue
          }
          consider(detected.instant + Interval(conditionHours: hours))
        }
      }
    }
    return next
  }
}

extension BranchRecord {
  /// Notes that the condition changed: a new occurrence where it turned true.
  fileprivate mutating func turn(at instant: Instant) {
    holds.toggle()
    if holds { occurrences.append(Occurrence(number: occurrences.count + 1, at: instant)) }
  }
}
