/// Records how the team assesses the crisis, as a whole or in part. What is not said stays as it
/// was. Possible in a closed incident too, since often one knows only then.
package struct AssessIncident: Act {
  package let cluster: AssessedCluster?
  /// Implies its cluster.
  package let type: CrisisType?
  package let history: CrisisHistory?
  package let reputation: PriorReputation?
  package let because: String?

  package init(
    cluster: AssessedCluster? = nil, type: CrisisType? = nil, history: CrisisHistory? = nil,
    reputation: PriorReputation? = nil, because: String? = nil
  ) {
    self.cluster = cluster
    self.type = type
    self.history = history
    self.reputation = reputation
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if let type, let cluster, cluster.cluster != type.cluster {
      throw .typeNotOfCluster(type, cluster: cluster)
    }
    let event = AssessmentMade(
      cluster: type.map { AssessedCluster($0.cluster) } ?? cluster, type: type, history: history,
      reputation: reputation)
    guard event != AssessmentMade() else { throw .nothingAssessed }
    return [
      Draft(
        .assessmentMade(event), words: Words([.because: because.isBlank ? nil : because]),
        at: context.occurredAt)
    ]
  }
}

package struct AssessmentMade: EventPayload {
  package static let kind = EventKind.assessmentMade
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let cluster: AssessedCluster?
  package let type: CrisisType?
  package let history: CrisisHistory?
  package let reputation: PriorReputation?

  package init(
    cluster: AssessedCluster? = nil, type: CrisisType? = nil, history: CrisisHistory? = nil,
    reputation: PriorReputation? = nil
  ) {
    self.cluster = cluster
    self.type = type
    self.history = history
    self.reputation = reputation
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.assessment] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    var assessment = incident.assessment
    if let cluster {
      incident.cluster = cluster.cluster
      // A type of another cluster was a type of what is not believed any more.
      if assessment.type?.cluster != cluster.cluster { assessment.type = nil }
    }
    assessment.type = type ?? assessment.type
    assessment.history = history ?? assessment.history
    assessment.reputation = reputation ?? assessment.reputation
    incident.assessment = assessment
  }
}
