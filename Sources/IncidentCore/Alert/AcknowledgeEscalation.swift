/// Records that a person has the alert.
package struct AcknowledgeEscalation: Act {
  /// Who acknowledges; the actor where nil.
  package let person: PersonID?

  package init(person: PersonID? = nil) {
    self.person = person
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.acknowledge)
    // What was answered at the time may be recorded when the alert is no longer the same.
    guard
      let escalation = incident.escalation(inForceAt: context.occurredAt)
        ?? incident.currentEscalation
    else { throw .nothingToAcknowledge }
    let person = person ?? context.actor
    let informed = incident.roles(of: person, informedBy: escalation, at: context.occurredAt)
    guard !informed.isEmpty else {
      throw .notInformed(
        person, informed: escalation.notices.flatMap { $0.holders + $0.deputies }.uniqued())
    }
    let open = informed.filter { escalation.acknowledgement(for: $0) == nil }
    guard !open.isEmpty else { throw .alreadyAcknowledged(person) }
    return [
      Draft(
        .escalationAcknowledged(
          EscalationAcknowledged(escalation: escalation.number, person: person, roles: open)),
        at: context.occurredAt)
    ]
  }
}

package struct EscalationAcknowledged: EventPayload {
  package static let kind = EventKind.escalationAcknowledged
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let escalation: Int
  package let person: PersonID
  package let roles: [Role]

  package init(escalation: Int, person: PersonID, roles: [Role]) {
    self.escalation = escalation
    self.person = person
    self.roles = roles
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] {
    roles.map { .assignment($0, person) }
  }

  package func subjects(as sequence: Int) -> [Subject] { [.escalation(escalation)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard let index = incident.escalations.firstIndex(where: { $0.number == escalation }) else {
      return
    }
    incident.escalations[index].acknowledgements.append(
      Escalation.Acknowledgement(
        sequence: header.sequence, at: header.occurredAt, person: person, roles: roles))
  }
}

extension Incident {
  /// The escalation that holds now: the latest one, while the alert is what it raised it to.
  package var currentEscalation: Escalation? {
    guard let latest = escalations.last, latest.to == alert else { return nil }
    return latest
  }

  /// The roles for which a person's acknowledgement counts. Who was informed for a role of their own
  /// answers for that: for a role deputised for only once its holder has been silent for the time to
  /// acknowledge, and for the next level's only after twice that. Who was informed for no own role
  /// answers for all, since they can mean nothing else.
  fileprivate func roles(
    of person: PersonID, informedBy escalation: Escalation, at moment: Moment
  ) -> [Role] {
    func isOwn(_ notice: Escalation.Notice) -> Bool {
      notice.holders.contains(person)
        || assignments.contains { $0.role == notice.role && $0.person == person }
    }
    func isTurn(after times: Int) -> Bool {
      guard let within = escalation.acknowledgeWithin else { return false }
      return moment.last >= escalation.at.earliest + within * times
    }
    let own = escalation.notices.filter(isOwn).map(\.role)
    let deputised = escalation.notices.filter { $0.deputies.contains(person) }.map(\.role)
    let next = escalation.nextLevel.filter { isOwn($0) || $0.deputies.contains(person) }.map(\.role)
    guard !own.isEmpty else { return (deputised + next).uniqued() }
    return (own + (isTurn(after: 1) ? deputised : []) + (isTurn(after: 2) ? next : [])).uniqued()
  }

  /// The escalation whose alert held at a moment; nil where there was none, or a lowering had ended
  /// it by then.
  func escalation(inForceAt moment: Moment) -> Escalation? {
    let begun = escalations.filter { !moment.isBefore($0.at) }
    guard let latest = begun.last else { return nil }
    let next = alerts.first { $0.sequence > latest.sequence }
    guard let next else { return latest }
    return next.at.isBefore(moment) ? nil : latest
  }
}
