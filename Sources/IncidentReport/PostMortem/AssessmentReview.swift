package import IncidentCore

/// How the crisis was assessed in the end, and what situational crisis communication theory made of
/// it.
package struct AssessmentReview: Hashable, Codable, Sendable {
  package let cluster: Cluster?
  package let type: CrisisType?
  package let history: CrisisHistory?
  package let reputation: PriorReputation?
  /// When it was assessed last, and by whom; nil where nobody did beyond the opening.
  package let at: Moment?
  package let person: PersonID?
  package let reason: String?
  /// What the theory advised; several where something stayed unknown.
  package let advisedPostures: [ResponsePosture]

  /// Nil where nothing was assessed.
  init?(_ incident: Incident, journal: Timeline) {
    guard !incident.assessment.isEmpty || incident.cluster != nil else { return nil }
    let last = journal.items.last { item in
      item.undoneIn == nil && item.entry.event.assesses
    }
    cluster = incident.cluster
    type = incident.assessment.type
    history = incident.assessment.history
    reputation = incident.assessment.reputation
    at = last?.occurredAt
    person = last?.entry.header.actor
    reason = last?.words?[.because]
    advisedPostures = incident.strategyAdvice.postures
  }
}
