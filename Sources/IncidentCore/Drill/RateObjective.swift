/// Records how the evaluator rates an objective, beside what was computed.
package struct RateObjective: Act {
  package let objective: String
  package let rating: DrillRating
  package let because: String

  package init(_ objective: String, _ rating: DrillRating, because: String) {
    self.objective = objective
    self.rating = rating
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard let drill = incident.drill else { throw .notADrill }
    guard !drill.isRunning else { throw .drillRunning }
    guard drill.scenario.objectives.contains(objective) else {
      throw .unknownObjective(objective, known: drill.scenario.objectives)
    }
    guard !because.isBlank else { throw .textMissing(.because) }
    let event = ObjectiveRated(
      objective: objective, rating: rating, formerly: drill.ratings[objective]?.rating)
    return [
      Draft(.objectiveRated(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct ObjectiveRated: EventPayload {
  package static let kind = EventKind.objectiveRated
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let objective: String
  package let rating: DrillRating
  /// What the evaluator said of it before.
  package let formerly: DrillRating?

  package init(objective: String, rating: DrillRating, formerly: DrillRating? = nil) {
    self.objective = objective
    self.rating = rating
    self.formerly = formerly
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.drill?.ratings[objective] = Drill.Judgement(sequence: header.sequence, rating: rating)
  }
}
