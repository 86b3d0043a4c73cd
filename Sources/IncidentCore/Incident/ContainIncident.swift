/// Records that the storm no longer grows.
package struct ContainIncident: Act {
  package let because: String?

  package init(because: String? = nil) {
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.contain)
    try incident.require([.open])
    return [
      Draft(
        .incidentContained(IncidentContained()), words: Words([.because: because]),
        at: context.occurredAt)
    ]
  }
}

package struct IncidentContained: EventPayload {
  package static let kind = EventKind.incidentContained
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
    incident.reach(.contained, as: header)
  }
}
