/// Escalates: raises the alert to a higher level, for a reason.
package struct RaiseAlert: Act {
  package let level: AlertLevel
  package let because: String

  package init(to level: AlertLevel, because: String) {
    self.level = level
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.escalate)
    guard !because.isBlank else { throw .textMissing(.because) }
    guard level > incident.alert else {
      throw .alertNotHigher(asked: level, present: incident.alert)
    }
    let terms = context.matrix.terms(of: level)
    let event = AlertRaised(
      number: incident.nextNumber(.escalation),
      from: incident.alert, to: level,
      notices: notices(of: terms, on: incident, in: context),
      nextLevel: nextLevel(on: incident, in: context),
      acknowledgeWithin: terms.acknowledgeWithin,
      terms: ResponseTerms(terms))
    return [
      Draft(
        .alertRaised(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }

  private func notices(
    of terms: AlertTerms, on incident: Incident, in context: DecisionContext
  ) -> [Escalation.Notice] {
    let others =
      terms.informEveryone
      ? (context.roster.seats.keys.sorted() + incident.assignments.map(\.role)) : []
    return (terms.inform + others).uniqued().map { role in
      let seat = incident.seat(of: role, in: context.roster)
      return Escalation.Notice(role: role, holders: seat.holders, deputies: seat.deputies)
    }
  }

  /// Those who are due when neither holder nor deputy answers: the roles that the next level adds;
  /// above red there is nobody but management again.
  private func nextLevel(
    on incident: Incident, in context: DecisionContext
  ) -> [Escalation.Notice] {
    let own = Set(context.matrix.terms(of: level).inform)
    let next = level.next
    let added =
      next == level
      ? [Role.management]
      : context.matrix.terms(of: next).inform.filter { !own.contains($0) }
    let roles = added.isEmpty ? [Role.management] : added
    return roles.map { role in
      let seat = incident.seat(of: role, in: context.roster)
      return Escalation.Notice(role: role, holders: seat.holders, deputies: seat.deputies)
    }
  }
}

package struct AlertRaised: EventPayload {
  package static let kind = EventKind.alertRaised
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let number: Int
  package let from: AlertLevel
  package let to: AlertLevel
  package let notices: [Escalation.Notice]
  package let nextLevel: [Escalation.Notice]
  package let acknowledgeWithin: Interval?
  package let terms: ResponseTerms

  package init(
    number: Int, from: AlertLevel, to: AlertLevel, notices: [Escalation.Notice],
    nextLevel: [Escalation.Notice], acknowledgeWithin: Interval?, terms: ResponseTerms
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.notices = notices
    self.nextLevel = nextLevel
    self.acknowledgeWithin = acknowledgeWithin
    self.terms = terms
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.alert, .escalation(number)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.escalation, number)
    incident.alerts.append(
      AlertChange(sequence: header.sequence, level: to, at: header.occurredAt, terms: terms))
    incident.escalations.append(
      Escalation(
        number: number, sequence: header.sequence, at: header.occurredAt, from: from, to: to,
        notices: notices, nextLevel: nextLevel, acknowledgeWithin: acknowledgeWithin))
  }
}
