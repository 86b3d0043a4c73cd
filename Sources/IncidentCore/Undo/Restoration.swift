/// The former value of one subject, which an undo puts back.
///
/// Exactly one value is set, or none where the subject did not exist before. Values that later
/// acts extend (a step's opening, a branch's occurrences) are not set back but relieved of what
/// the undone entries left in them.
package struct Restoration: Hashable, Codable, Sendable {
  package let subject: Subject
  /// The entries that are undone.
  package let entries: [Int]
  package private(set) var fact: FactValue?
  package private(set) var statement: PublicStatement?
  package private(set) var promise: Promise?
  package private(set) var freeze: Freeze?
  package private(set) var clock: LegalClock?
  package private(set) var cluster: Cluster?
  package private(set) var assessment: Assessment?
  package private(set) var answer: Answers.Given?
  package private(set) var claim: Claim?
  package private(set) var post: TriagedPost?
  package private(set) var action: ActionItem?
  package private(set) var step: StepRecord?
  package private(set) var started: Moment?
  package private(set) var detected: Moment?
  /// The corrected moment that an earlier correction had given.
  package private(set) var corrected: Moment?
  /// The moment that the corrected entry goes back to.
  package private(set) var moment: Moment?

  /// What `subject` was before the entries that are undone.
  ///
  /// - Parameters:
  ///   - subject: What is put back.
  ///   - entries: The sequences of the undone entries.
  ///   - before: The incident as it was before them.
  ///   - formerMoment: For a corrected entry, when it happened before the correction.
  package init(
    of subject: Subject, undoing entries: [Int], before: Incident, formerMoment: Moment? = nil
  ) {
    self.subject = subject
    self.entries = entries
    switch subject {
    case .fact(let name): fact = before.facts[name]
    case .statement(let number): statement = before.statements.first { $0.number == number }
    case .promise(let number): promise = before.promises.first { $0.number == number }
    case .freeze(let number): freeze = before.freezes.first { $0.number == number }
    case .clock(let number): clock = before.clock(number)
    case .assessment:
      cluster = before.cluster
      assessment = before.assessment
    case .answer(let question): answer = before.answers[question]
    case .claim(let number): claim = before.claims.first { $0.number == number }
    case .post(let number): post = before.posts.first { $0.number == number }
    case .action(let number): action = before.actions.first { $0.number == number }
    case .step(let run, let id):
      step = before.runs.first { $0.number == run }?.records[id]
    case .dates:
      started = before.started
      detected = before.detected
    case .entry(let target):
      corrected = before.correctedMoments[target]
      moment = formerMoment
    case .opening, .status, .alert, .channel, .assignment, .wind, .escalation, .run, .plan, .branch,
      .informing, .lesson, .visibility:
      break
    }
  }

  func apply(to incident: inout Incident) {
    switch subject {
    case .opening, .visibility: break
    case .status: incident.milestones.removeAll { entries.contains($0.sequence) }
    case .alert: incident.alerts.removeAll { entries.contains($0.sequence) }
    case .escalation: relieveEscalations(of: &incident)
    case .channel(let channel): incident.channels.removeAll { $0 == channel }
    case .assignment: incident.assignments.removeAll { entries.contains($0.sequence) }
    case .wind(let sequence): incident.wind.remove(sequence: sequence)
    case .run(let number): incident.runs.removeAll { $0.number == number }
    case .plan(let number):
      if let index = incident.runs.firstIndex(where: { $0.number == number }) {
        incident.runs[index].takeBackMoves(entries)
      }
    case .step(let run, let id): restoreStep(id, of: run, in: &incident)
    case .branch(let run, let id): relieveBranch(id, of: run, in: &incident)
    case .fact(let name): incident.facts[name] = fact
    case .statement(let number):
      restore(statement, in: &incident.statements) { $0.number == number }
    case .promise(let number):
      restore(promise, in: &incident.promises) { $0.number == number }
    case .freeze(let number):
      restore(freeze, in: &incident.freezes) { $0.number == number }
    case .clock(let number):
      restore(clock, in: &incident.clocks) { $0.number == number }
    case .assessment:
      restoreAssessment(of: &incident)
    case .answer(let question): incident.answers[question] = answer
    case .claim(let number): restore(claim, in: &incident.claims) { $0.number == number }
    case .post(let number): restore(post, in: &incident.posts) { $0.number == number }
    case .action(let number): restore(action, in: &incident.actions) { $0.number == number }
    case .informing(let sequence): incident.informings.removeAll { $0.sequence == sequence }
    case .lesson(let number): incident.lessons.removeAll { $0.number == number }
    case .dates:
      incident.started = started
      incident.detected = detected
      if let detected, !incident.alerts.isEmpty { incident.alerts[0].at = detected }
    case .entry(let target):
      let corrections = incident.corrections[target]?.filter { !entries.contains($0) } ?? []
      incident.corrections[target] = corrections.isEmpty ? nil : corrections
      incident.correctedMoments[target] = corrected
      if let moment { incident.move(entry: target, to: moment) }
    }
  }

  /// An assessment of before it was one with the facts.
  private func restoreAssessment(of incident: inout Incident) {
    incident.answers[.cluster] = (cluster?.rawValue).map { Answers.Given($0) }
    incident.answers[.type] = (assessment?.type?.rawValue).map { Answers.Given($0) }
    incident.answers[.reputation] = (assessment?.reputation?.rawValue).map { Answers.Given($0) }
    incident.answers[.history] = (assessment?.history?.rawValue).map {
      Answers.Given($0, isUnseenByFacts: true)
    }
  }

  private func relieveEscalations(of incident: inout Incident) {
    incident.escalations.removeAll { entries.contains($0.sequence) }
    for index in incident.escalations.indices {
      incident.escalations[index].acknowledgements.removeAll { entries.contains($0.sequence) }
    }
  }

  private func restoreStep(_ id: String, of run: Int, in incident: inout Incident) {
    guard let index = incident.runs.firstIndex(where: { $0.number == run }) else { return }
    let opened = incident.runs[index].records[id]?.opened
    var record = step ?? StepRecord()
    record.opened = record.opened ?? opened
    incident.runs[index].records[id] = record == StepRecord() ? nil : record
  }

  private func relieveBranch(_ id: String, of run: Int, in incident: inout Incident) {
    guard let index = incident.runs.firstIndex(where: { $0.number == run }),
      var record = incident.runs[index].branches[id]
    else { return }
    for occurrence in record.occurrences.indices {
      guard let answer = record.occurrences[occurrence].answeredIn, entries.contains(answer)
      else { continue }
      record.occurrences[occurrence].answer = nil
      record.occurrences[occurrence].answeredIn = nil
    }
    incident.runs[index].branches[id] = record
  }

  private func restore<Value>(
    _ former: Value?, in values: inout [Value], where matches: (Value) -> Bool
  ) {
    guard let index = values.firstIndex(where: matches) else { return }
    if let former {
      values[index] = former
    } else {
      values.remove(at: index)
    }
  }
}
