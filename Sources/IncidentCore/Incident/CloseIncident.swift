/// Closes an incident for a reason. As *resolved* only what was resolved can be closed.
package struct CloseIncident: Act {
  package let reason: ClosureReason
  package let because: String?

  package init(reason: ClosureReason, because: String? = nil) {
    self.reason = reason
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.close)
    if reason == .resolved { try incident.require([.resolved]) }
    return [
      Draft(
        .incidentClosed(IncidentClosed(reason: reason)), words: Words([.because: because]),
        at: context.occurredAt)
    ]
  }
}

package struct IncidentClosed: EventPayload {
  package static let kind = EventKind.incidentClosed
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let reason: ClosureReason

  package init(reason: ClosureReason) {
    self.reason = reason
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.status] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.reach(.closed, as: header, closure: reason)
  }
}
