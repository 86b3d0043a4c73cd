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
    for answer in event.answers {
      _ = try incident.answering(
        answer.question, answer.value, isExplained: !because.isBlank)
    }
    return [
      Draft(
        .assessmentMade(event), words: Words([.because: because.isBlank ? nil : because]),
        at: context.occurredAt)
    ]
  }
}

package struct AssessmentMade: EventPayload {
  package static let kind = EventKind.assessmentMade
  package static let version = 2
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

  package func subjects(as sequence: Int) -> [Subject] { answers.flatMap(\.subjects).uniqued() }

  /// What it answers, the cluster first, since a type goes with another cluster.
  var answers: [RecordedAnswer] {
    [
      (Question.cluster, cluster?.rawValue), (.type, type?.rawValue),
      (.history, history?.rawValue), (.reputation, reputation?.rawValue),
    ].compactMap { question, value in value.map { RecordedAnswer(question, $0) } }
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for answer in answers { incident.give(answer, as: header) }
    // In the first version an assessment was nothing that conditions on facts could read.
    if header.version == 1, let history {
      incident.answers[.history] = Answers.Given(history.rawValue, isUnseenByFacts: true)
    }
  }
}
