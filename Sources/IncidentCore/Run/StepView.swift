/// A step of a run as of one moment: what the board and the list of steps show.
package struct StepView: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// It can be done now.
    case open
    case started, done, skipped
    /// These steps must be settled first.
    case blocked(by: [String])
    /// Whether it is needed is not known yet.
    case waiting(Condition)
    /// Its condition is known to be false.
    case notNeeded(Condition)
    /// The newer version to which the run was moved does not have it, and nobody did it before.
    case vanished
  }

  package let run: Int
  /// What can be typed for its id.
  package let number: Int
  package let phase: String
  package let step: Step
  package let state: State
  /// Whether somebody can and should do it now: open or started, and the incident not closed
  /// unless the step belongs to the lessons.
  package let isToDo: Bool
  /// When it should be or should have been done; nil where no rule gives a time, and while it is
  /// not open.
  package let due: Instant?
  /// When it was first seen to be open; for a repetition, when it was done before.
  package let openedAt: Instant?
  /// It was done, the last time, after it was due.
  package let isDoneLate: Bool
  /// It is said to have been begun or done before anybody noticed the storm: that is no measure of how
  /// the plan was kept.
  package let isBeforeDetection: Bool
  /// It was done although its predecessors were open or its condition was not true.
  package let isOutOfOrder: Bool
  /// It was said to be done without the act that does it.
  package let isWithoutAct: Bool
  /// Nothing but an act that is recorded anyway settled it.
  package let isSettledByAct: Bool
  /// It was started, done or skipped, and its condition is not true now.
  package let hasLapsed: Bool
  /// The newer version to which the run was moved does not have it.
  package let isVanished: Bool
  /// 1, and for a step that repeats 2, 3 …
  package let occurrence: Int
  /// Everything the team did about it.
  package let record: StepRecord

  /// Who is to do it, where it was given to a person and not only to a role.
  package var assignee: PersonID? { record.assignee }

  /// The items of its checklist that are ticked; where it is done, those that were then.
  package var tickedItems: [Int] {
    state == .done ? record.itemsTickedWhenDone : record.tickedItems
  }

  /// The option chosen, where it is a decision.
  package var option: String? { record.option }

  package func isOverdue(at now: Instant) -> Bool {
    isToDo && due.map { $0 <= now } ?? false
  }

  /// Whether it could have been done and was not, though it was due by then; also in an incident
  /// that is closed, where nobody is asked for it any more.
  package func isUndone(by end: Instant) -> Bool {
    (state == .open || state == .started) && due.map { $0 <= end } ?? false
  }
}

extension Incident {
  /// When a closed incident was closed; what fell due after that was nobody's to do any more.
  package var end: Instant? { status == .closed ? milestones.last?.at.end : nil }

  /// All steps of all runs as of `now`, in the order of the runs and of their playbooks.
  package func stepViews(at now: Instant) -> [StepView] {
    let incident = ahead(to: now)
    let facts = IncidentFacts(of: incident, at: incident.lookedAt ?? now)
    return incident.runs.flatMap { run in
      let look = RunLook(run, facts: facts)
      return run.playbook.phases.flatMap { phase in
        phase.steps.map { incident.view(of: $0, in: phase, look: look) }
      }
    }
  }

  private func view(of step: Step, in phase: Phase, look: RunLook) -> StepView {
    let record = look.record(of: step.id) ?? StepRecord()
    let state = look.state(of: step, record: record)
    let isWaitedFor = state == .open || state == .started
    let times = record.done.count
    let occurrence = step.repetition == nil ? 1 : max(1, isWaitedFor ? times + 1 : times)
    let hasDue = isWaitedFor || state == .done
    let doneOccurrence = step.repetition == nil ? 1 : times
    let doneMark = step.repetition == nil ? record.done.first : record.done.last
    let doneDue =
      doneMark == nil
      ? nil : due(of: step, occurrence: doneOccurrence, record: record, run: look.run)
    return StepView(
      run: look.run.number, number: look.run.numbers[step.id] ?? 0, phase: phase.id, step: step,
      state: state,
      isToDo: isWaitedFor && allowsWork(in: phase),
      due: hasDue ? due(of: step, occurrence: occurrence, record: record, run: look.run) : nil,
      openedAt: occurrence > 1 ? record.done[occurrence - 2].at.instant : record.opened,
      isDoneLate: doneMark.map { mark in doneDue.map { mark.at.instant > $0 } ?? false } ?? false,
      isBeforeDetection: isBeforeDetection(record, doneAs: doneMark),
      isOutOfOrder: record.done.last?.outOfOrder ?? false,
      isWithoutAct: record.done.last?.isWithoutAct ?? false,
      isSettledByAct: look.isSettledByAct(step),
      hasLapsed: !look.run.vanished.contains(step.id)
        && (record.isSettled || record.isUnderWay) && !look.isSettledByAct(step)
        && look.truth(of: step.when) != .true,
      isVanished: look.run.vanished.contains(step.id),
      occurrence: occurrence, record: record)
  }

  private func isBeforeDetection(_ record: StepRecord, doneAs done: StepRecord.Mark?) -> Bool {
    guard let detected, let mark = done ?? record.started else { return false }
    return mark.at.isBefore(detected)
  }

  /// When a step is due: the earliest time that a rule gives, but not before the step opened. A
  /// repetition is due so long after the time before.
  ///
  /// A time that had passed when the run was started means now. Nobody is late for what nobody had been
  /// asked for, so that there is ``lateStart`` for it.
  private func due(
    of step: Step, occurrence: Int, record: StepRecord, run: Run
  ) -> Instant? {
    if let repetition = step.repetition, occurrence > 1 {
      return record.done[occurrence - 2].at.instant + repetition.every
    }
    guard let opened = record.opened else { return nil }
    let times = step.due.compactMap { rule in
      instant(of: rule.anchor, in: run).map { $0 + rule.offset }
    }
    let ruled = times.min().map { time in
      // Runs of before the team was counted stay as they were.
      time < opened && time < run.startedAt.instant && run.people != nil
        ? opened + Self.lateStart : max(time, opened)
    }
    // The law knows of no playbook.
    let lawful = clockDeadline(of: step).min().map { max($0, opened) }
    return [ruled, lawful].compactMap(\.self).min()
  }

  /// For what should have been done before its playbook was begun: as long as everybody has at alert
  /// red to say that they are there.
  private static let lateStart = Interval.minutes(10)

  /// The strict deadline of the clock that the step is about: of those that run the earliest, else
  /// of the latest that was met.
  private func clockDeadline(of step: Step) -> [Instant] {
    let clocks = self.clocks.filter { $0.rule.id == step.clock && $0.stopped == nil }
    let running = clocks.filter(\.isRunning).compactMap { reckoning(of: $0).strict }
    if let earliest = running.min() { return [earliest] }
    return clocks.last.flatMap { reckoning(of: $0).strict }.map { [$0] } ?? []
  }

  /// When what a due rule counts from happened last; nil where it has not happened.
  private func instant(of anchor: DueRule.Anchor, in run: Run) -> Instant? {
    switch anchor {
    case .detection: detected?.instant
    case .step(let id): record(of: id, in: run)?.settlement?.at.instant
    case .decision(let id): record(of: id, in: run)?.done.last?.at.instant
    case .publication(let template):
      statements.filter { $0.template == template }.compactMap { $0.publication?.at.instant }.min()
    }
  }
}

extension RunLook {
  fileprivate func state(of step: Step, record: StepRecord) -> StepView.State {
    if run.vanished.contains(step.id) {
      return record.word == .done ? .done : record.word == .skipped ? .skipped : .vanished
    }
    if record.isUnderWay { return .started }
    // What was done for a reason of its own does not make a step needed.
    if let condition = step.when, isSettledByAct(step), truth(of: condition) != .true {
      return truth(of: condition) == .false ? .notNeeded(condition) : .waiting(condition)
    }
    switch record.word {
    case .skipped: return .skipped
    case .done, .started: return recurs(step) && truth(of: step.when) == .true ? .open : .done
    case .open: break
    }
    if let condition = step.when {
      switch truth(of: condition) {
      case .true: break
      case .false: return .notNeeded(condition)
      case .unknown: return .waiting(condition)
      }
    }
    let open = openPredecessors(of: step)
    return open.isEmpty ? .open : .blocked(by: open)
  }
}
