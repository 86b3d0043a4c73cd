/// Ends a drill, and closes its incident, so that nothing in it is due any more.
package struct EndDrill: Act {
  package let because: String?
  /// The real time; what the context gives is simulated.
  package let heldAt: Instant

  package init(because: String? = nil, heldAt: Instant) {
    self.because = because
    self.heldAt = heldAt
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let drill = try incident.runningDrill()
    let event = DrillEnded(
      scenario: drill.scenario.id, version: drill.scenario.version, digest: drill.digest,
      heldAt: heldAt)
    return [
      Draft(.drillEnded(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct DrillEnded: EventPayload {
  package static let kind = EventKind.drillEnded
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let scenario: String
  package let version: Int
  package let digest: String
  package let heldAt: Instant

  package init(scenario: String, version: Int, digest: String, heldAt: Instant) {
    self.scenario = scenario
    self.version = version
    self.digest = digest
    self.heldAt = heldAt
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard incident.drill?.isRunning ?? false else { return }
    incident.drill?.ended = Drill.End(
      sequence: header.sequence, at: header.recordedAt, heldAt: heldAt)
    if incident.status != .closed { incident.reach(.closed, as: header) }
  }
}
