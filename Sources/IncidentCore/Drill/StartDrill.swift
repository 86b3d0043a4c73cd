/// Makes an incident that was just opened as a drill follow a scenario.
package struct StartDrill: Act {
  package let document: DrillScenarioDocument
  /// The real time; what the context gives is simulated.
  package let heldAt: Instant

  package init(_ document: DrillScenarioDocument, heldAt: Instant) {
    self.document = document
    self.heldAt = heldAt
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard incident.mode == .drill, incident.drill == nil else { throw .notADrill }
    let event = DrillStarted(scenario: document.scenario, digest: document.digest, heldAt: heldAt)
    return [Draft(.drillStarted(event), words: document.words, at: context.occurredAt)]
  }
}

package struct DrillStarted: EventPayload {
  package static let kind = EventKind.drillStarted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  /// The scenario as it was; its prose is the entry's words.
  package let scenario: DrillScenario
  package let digest: String
  package let heldAt: Instant

  package init(scenario: DrillScenario, digest: String, heldAt: Instant) {
    self.scenario = scenario
    self.digest = digest
    self.heldAt = heldAt
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard incident.drill == nil else { return }
    incident.drill = Drill(
      sequence: header.sequence, scenario: scenario, digest: self.digest,
      startedAt: header.recordedAt, heldAt: heldAt)
  }
}
