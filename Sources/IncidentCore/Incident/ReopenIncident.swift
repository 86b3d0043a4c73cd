/// Leads an incident back to open.
package struct ReopenIncident: Act {
  package let because: String

  package init(because: String) {
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    try incident.require([.contained, .resolved, .closed])
    // Its clock and its injects are over; it is played anew, not on.
    if let drill = incident.drill, !drill.isRunning { throw .drillOver }
    guard !because.isBlank else { throw .textMissing(.because) }
    return [
      Draft(
        .incidentReopened(IncidentReopened()), words: Words([.because: because]),
        at: context.occurredAt)
    ]
  }
}

package struct IncidentReopened: EventPayload {
  package static let kind = EventKind.incidentReopened
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package init() {}

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.status] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.reach(.open, as: header)
  }
}
