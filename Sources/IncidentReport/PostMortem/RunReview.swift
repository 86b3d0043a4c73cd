package import IncidentCore

/// One run of a playbook: what was planned, and what was done.
package struct RunReview: Hashable, Codable, Sendable {
  package let number: Int
  package let playbook: String
  package let version: Int
  package let startedAt: Moment
  package let startedBy: PersonID?
  package let steps: [StepReview]

  /// How many steps are neither done, skipped nor needless.
  package var openCount: Int { steps.count { $0.outcome.isOpen } }

  static func all(in incident: Incident, journal: Timeline, now: Instant) -> [RunReview] {
    let views = incident.stepViews(at: now)
    let end = incident.end ?? now
    let items = Dictionary(
      journal.items.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return incident.runs.map { run in
      RunReview(
        number: run.number, playbook: run.playbook.id, version: run.playbook.version,
        startedAt: run.startedAt, startedBy: items[run.sequence]?.entry.header.actor,
        steps: views.filter { $0.run == run.number }.map {
          StepReview($0, items: items, isOver: incident.status == .closed, end: end)
        })
    }
  }
}

/// One step as planned and as it went.
package struct StepReview: Hashable, Codable, Sendable {
  package enum Outcome: String, Codable, Sendable {
    case doneInTime = "done-in-time"
    case doneLate = "done-late"
    /// Done, and no due time was set for it, or none that it could be held to.
    case done
    case skipped
    /// Its condition is known to be false.
    case notNeeded = "not-needed"
    /// It was begun and not finished.
    case begun
    /// It could have been done and was not.
    case open
    case overdue
    /// What it waits for never came: an earlier step, or the answer to its condition.
    case neverReached = "never-reached"
    /// The newer version to which the run was moved does not have it.
    case vanished

    var isOpen: Bool {
      switch self {
      case .begun, .open, .overdue, .neverReached: true
      case .doneInTime, .doneLate, .done, .skipped, .notNeeded, .vanished: false
      }
    }
  }

  package let id: String
  package let phase: String
  package let role: Role?
  package let isDecision: Bool
  package let due: Instant?
  package let outcome: Outcome
  package let isOutOfOrder: Bool
  /// It is said to have been begun or done before anybody noticed the storm.
  package let isBeforeDetection: Bool
  package let at: Moment?
  package let by: PersonID?
  /// How long after its due time it was done.
  package let lateBy: Interval?
  package let option: String?
  package let requiresEvidence: Bool
  package let hasEvidence: Bool
  /// How often it was done; more than once only where it repeats.
  package let times: Int
  /// What was said of it: the result, or why it was skipped. Nil too where it is redacted.
  package let text: String?
  /// The condition that was false or unanswered, as it was written.
  package let condition: String?
  /// The steps it waited for.
  package let waitedFor: [String]

  init(_ view: StepView, items: [Int: TimelineItem], isOver: Bool, end: Instant) {
    id = view.step.id
    phase = view.phase
    role = view.step.role
    isDecision = view.step.isDecision
    due = view.due
    isOutOfOrder = view.isOutOfOrder
    isBeforeDetection = view.isBeforeDetection
    option = view.option
    requiresEvidence = view.step.requiresEvidence
    times = view.record.done.count
    let isSkipped = view.state == .skipped
    let mark = isSkipped ? view.record.skipped : view.record.done.last ?? view.record.started
    let item = mark.flatMap { items[$0.sequence] }
    at = mark?.at
    by = mark?.by
    hasEvidence =
      if case .stepDone(let payload)? = item?.entry.event {
        payload.hasEvidence
      } else {
        !(item?.words?[.url]).isBlank
      }
    let texts = [item?.words?[.text], item?.words?[.because]].compactMap { $0 }
    text = texts.isEmpty ? nil : texts.joined(separator: " – ")
    var condition: String?
    var waitedFor: [String] = []
    switch view.state {
    case .done:
      outcome =
        view.due == nil || view.isBeforeDetection
        ? .done : view.isDoneLate ? .doneLate : .doneInTime
    case .skipped: outcome = .skipped
    case .started: outcome = .begun
    case .open:
      outcome = view.isUndone(by: end) ? .overdue : .open
    case .notNeeded(let needed):
      outcome = .notNeeded
      condition = needed.source
    case .waiting(let needed):
      outcome = .neverReached
      condition = needed.source
    case .vanished: outcome = .vanished
    case .blocked(let steps):
      outcome = .neverReached
      waitedFor = steps
    }
    self.condition = condition
    self.waitedFor = waitedFor
    lateBy =
      if outcome == .doneLate, let due, let done = mark?.at.instant, done > due {
        done - due
      } else {
        nil
      }
  }
}
