/// What a person may want to do, for the rule about closed incidents.
package enum Deed: String, Sendable {
  case addChannel, assign, readWind, escalate, deescalate, acknowledge
  case contain, resolve, close
  case startRun, workOnSteps, setFact, answerProposal
  case writeStatement, promise, startClock, freezePosting
  case addClaim, triage
}

extension Incident {
  /// - Throws: ``Refusal/notOpenedYet`` before the incident's first event.
  package func requireOpened() throws(Refusal) {
    guard isOpened else { throw .notOpenedYet }
  }

  /// A closed incident takes corrections, late notes, evidence, redactions, lessons, action items
  /// and the outcome of promises, freezes and legal clocks, but no new course of events.
  ///
  /// - Throws: ``Refusal/closed(_:)`` where the incident is closed.
  package func requireActive(_ deed: Deed) throws(Refusal) {
    try requireOpened()
    guard status != .closed else { throw .incidentClosed(deed) }
  }

  /// - Throws: ``Refusal/wrongStatus(present:needed:)`` where the status is none of these.
  func require(_ statuses: [IncidentStatus]) throws(Refusal) {
    guard statuses.contains(status) else { throw .wrongStatus(present: status, needed: statuses) }
  }

  mutating func reach(
    _ status: IncidentStatus, as header: EntryHeader, closure: ClosureReason? = nil,
    original: IncidentID? = nil
  ) {
    milestones.append(
      Milestone(
        sequence: header.sequence, status: status, at: header.occurredAt, closure: closure,
        original: original))
  }
}
