/// Closes an incident for a reason. As *resolved* only what was resolved can be closed, as a
/// *duplicate* only in favour of another incident.
package struct CloseIncident: Act {
  package let reason: ClosureReason
  package let because: String?
  /// The incident of the same storm that goes on in its place.
  package let original: IncidentID?

  package init(reason: ClosureReason, because: String? = nil, original: IncidentID? = nil) {
    self.reason = reason
    self.because = because
    self.original = original
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.close)
    if reason == .resolved { try incident.require([.resolved]) }
    if reason == .duplicate, original == nil { throw .originalMissing }
    if original != nil, !reason.hasOriginal { throw .originalNotOf(reason) }
    if original == incident.id { throw .originalIsItself }
    return [
      Draft(
        .incidentClosed(IncidentClosed(reason: reason, original: original)),
        words: Words([.because: because]),
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
  /// The incident in whose favour it was closed; nil where that was not said.
  package let original: IncidentID?

  package init(reason: ClosureReason, original: IncidentID? = nil) {
    self.reason = reason
    self.original = original
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.status] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.reach(.closed, as: header, closure: reason, original: original)
  }
}

extension ClosureReason {
  /// Whether another incident goes on in place of the closed one.
  package var hasOriginal: Bool { self == .duplicate || self == .superseded }
}
