/// Opens an incident.
package struct OpenIncident: Act {
  package let title: String
  package let summary: String?
  package let source: String?
  package let mode: IncidentMode
  /// When the storm began; nil where that is not known yet.
  package let started: Moment?
  /// When the company noticed; the moment of the act where nil.
  package let detected: Moment?
  package let cluster: Cluster?
  package let channels: [Channel]

  package init(
    title: String, summary: String? = nil, source: String? = nil, mode: IncidentMode = .real,
    started: Moment? = nil, detected: Moment? = nil, cluster: Cluster? = nil,
    channels: [Channel] = []
  ) {
    self.title = title
    self.summary = summary
    self.source = source
    self.mode = mode
    self.started = started
    self.detected = detected
    self.cluster = cluster
    self.channels = channels
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard !incident.isOpened else { throw .alreadyOpened }
    guard !title.isBlank else { throw .textMissing(.title) }
    let detected = detected ?? context.occurredAt
    for moment in [started, detected].compactMap({ $0 }) { try context.refuseAhead(moment) }
    let event = IncidentOpened(
      mode: mode, started: started, detected: detected, cluster: cluster,
      channels: channels.uniqued(), terms: ResponseTerms(context.matrix.terms(of: .green)))
    return [
      Draft(
        .incidentOpened(event),
        words: Words([.title: title, .summary: summary, .source: source]),
        at: context.occurredAt)
    ]
  }
}

package struct IncidentOpened: EventPayload {
  package static let kind = EventKind.incidentOpened
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let mode: IncidentMode
  package let started: Moment?
  package let detected: Moment
  package let cluster: Cluster?
  package let channels: [Channel]
  /// The reply terms of the green alert with which every incident begins.
  package let terms: ResponseTerms

  package init(
    mode: IncidentMode, started: Moment?, detected: Moment, cluster: Cluster?,
    channels: [Channel], terms: ResponseTerms
  ) {
    self.mode = mode
    self.started = started
    self.detected = detected
    self.cluster = cluster
    self.channels = channels
    self.terms = terms
  }

  package var correctableTexts: [WordKey] { [.title] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.opening] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.mode = mode
    incident.started = started
    incident.detected = detected
    incident.openedAt = header.occurredAt
    if let cluster {
      incident.give(RecordedAnswer(.cluster, cluster.rawValue), as: header)
    }
    incident.channels = channels
    incident.alerts = [
      AlertChange(sequence: header.sequence, level: .green, at: detected, terms: terms)
    ]
  }
}
