/// Corrects when the storm began or was noticed. All due times that hang on detection follow.
package struct DateIncident: Act {
  package let started: Moment?
  package let detected: Moment?
  package let because: String?

  package init(started: Moment? = nil, detected: Moment? = nil, because: String? = nil) {
    self.started = started
    self.detected = detected
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard started != nil || detected != nil else { throw .nothingToCorrect }
    for moment in [started, detected].compactMap({ $0 }) { try context.refuseAhead(moment) }
    return [
      Draft(
        .incidentDated(
          IncidentDated(
            started: started, detected: detected,
            formerlyStarted: started == nil ? nil : incident.started,
            formerlyDetected: detected == nil ? nil : incident.detected)),
        words: Words([.because: because]), at: Moment(context.now))
    ]
  }
}

package struct IncidentDated: EventPayload {
  package static let kind = EventKind.incidentDated
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let started: Moment?
  package let detected: Moment?
  package let formerlyStarted: Moment?
  package let formerlyDetected: Moment?

  package init(
    started: Moment?, detected: Moment?, formerlyStarted: Moment?, formerlyDetected: Moment?
  ) {
    self.started = started
    self.detected = detected
    self.formerlyStarted = formerlyStarted
    self.formerlyDetected = formerlyDetected
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.dates] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    if let started { incident.started = started }
    if let detected {
      incident.detected = detected
      if !incident.alerts.isEmpty { incident.alerts[0].at = detected }
    }
  }
}
