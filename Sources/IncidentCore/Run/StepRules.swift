/// A step and where it stands.
struct LocatedStep {
  let run: Run
  let phase: Phase
  let step: Step
  let record: StepRecord

  /// The items of its checklist that are not ticked.
  var openItems: [Int] {
    let ticked = Set(record.tickedItems)
    return (0..<step.itemCount).map { $0 + 1 }.filter { !ticked.contains($0) }
  }
}

extension Incident {
  /// Whether steps of a phase can be worked on: all while the incident is not closed, then those
  /// of the lessons.
  func allowsWork(in phase: Phase) -> Bool {
    status != .closed || phase.id == Phase.learn
  }

  /// Finds a step by its id, in one run or over all runs, or by its number.
  ///
  /// - Throws: A ``Refusal`` where there is no such step, several runs have it and none was named,
  ///   or the incident is closed to it.
  func locate(_ text: String, run: Int?) throws(Refusal) -> LocatedStep {
    let located = try find(text, run: run)
    guard allowsWork(in: located.phase) else { throw .incidentClosed(.workOnSteps) }
    return located
  }

  /// The step that is meant, only to look at it: its id, and the run that has it.
  ///
  /// - Throws: A ``Refusal`` where there is no such step, or several runs have it and none was named.
  package func identify(
    step text: String, run: Int?
  ) throws(Refusal) -> (id: String, run: Int) {
    let located = try find(text, run: run)
    return (located.step.id, located.run.number)
  }

  private func find(_ text: String, run: Int?) throws(Refusal) -> LocatedStep {
    try requireOpened()
    let (id, number) = step(typed: text, run: run)
    let runs = try runs(runNumber(number, having: id, in: \.steps))
    let found = runs.flatMap { run in
      run.playbook.phases.flatMap { phase in
        phase.steps.filter { $0.id == id }.map { step in
          LocatedStep(
            run: run, phase: phase, step: step, record: record(of: id, in: run) ?? StepRecord())
        }
      }
    }
    guard let located = found.first else {
      throw .unknownStep(id, known: runs.flatMap { $0.playbook.steps.map(\.id) }.uniqued())
    }
    guard found.count == 1 else {
      throw .ambiguousStep(id, runs: playbooks(ofRuns: found.map(\.run.number)))
    }
    return located
  }

  /// All runs, or the one of this number.
  func runs(_ number: Int?) throws(Refusal) -> [Run] {
    guard !runs.isEmpty else { throw .noRun }
    guard let number else { return runs }
    let named = runs.filter { $0.number == number }
    guard !named.isEmpty else { throw .unknownRun(number) }
    return named
  }

  /// The playbooks of these runs, by the runs' numbers.
  func playbooks(ofRuns numbers: [Int]) -> [Int: String] {
    runs.filter { numbers.contains($0.number) }.reduce(into: [:]) { playbooks, run in
      playbooks[run.number] = run.playbook.id
    }
  }

  /// Whether a step is done out of order: its condition is not true or predecessors are open.
  ///
  /// - Parameters:
  ///   - located: The step.
  ///   - because: Why it is done all the same.
  ///   - now: The present time.
  /// - Returns: False where it is its turn.
  /// - Throws: A ``Refusal`` where it is out of order and no reason is given.
  func isOutOfOrder(
    _ located: LocatedStep, because: String? = nil, at now: Instant
  ) throws(Refusal) -> Bool {
    if located.run.vanished.contains(located.step.id) {
      guard !because.isBlank else {
        throw .stepVanished(
          located.step.id, version: located.run.playbook.version,
          options: located.step.options ?? [])
      }
      return true
    }
    let look = look(at: located.run, now: now)
    if let condition = located.step.when, look.truth(of: condition) != .true {
      guard !because.isBlank else {
        throw .conditionNotTrue(
          located.step.id, condition: condition.source, options: located.step.options ?? [])
      }
      return true
    }
    let open = look.openPredecessors(of: located.step)
    guard open.isEmpty || !because.isBlank else {
      throw .predecessorsOpen(
        located.step.id, open: open, options: located.step.options ?? [])
    }
    return !open.isEmpty
  }

  /// Whether a step was done and does not come again.
  func isFinished(_ located: LocatedStep, at now: Instant) -> Bool {
    located.record.word == .done && !look(at: located.run, now: now).recurs(located.step)
  }

  private func look(at run: Run, now: Instant) -> RunLook {
    RunLook(run, facts: IncidentFacts(of: self, at: max(now, lookedAt ?? now)))
  }

  /// Changes what is recorded of a step; nothing where the run or the step is unknown.
  mutating func changeRecord(
    of step: String, run number: Int, _ change: (inout StepRecord) -> Void
  ) {
    guard let index = runs.firstIndex(where: { $0.number == number }),
      runs[index].playbook.step(step) != nil
    else { return }
    change(&runs[index].records[step, default: StepRecord()])
  }
}

extension StepRecord.Mark {
  init(_ header: EntryHeader, outOfOrder: Bool = false, isWithoutAct: Bool = false) {
    self.init(
      sequence: header.sequence, at: header.occurredAt, by: header.actor, outOfOrder: outOfOrder,
      isWithoutAct: isWithoutAct)
  }
}
