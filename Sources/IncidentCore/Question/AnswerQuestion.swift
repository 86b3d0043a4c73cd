/// Answers a question of the incident, as a fact or an assessment would.
package struct AnswerQuestion: Act {
  package let question: Question
  /// One of ``Question/values``, or `unknown`.
  package let value: String
  package let because: String?

  package init(_ question: Question, _ value: String, because: String? = nil) {
    self.question = question
    self.value = value
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    switch question {
    case .harm: try harm(on: incident, in: context)
    case .threat, .claim:
      try SetFact(question.rawValue, value, because: because).decide(on: incident, in: context)
    case .cluster, .type, .history, .reputation:
      try AssessIncident(
        cluster: question == .cluster ? AssessedCluster(rawValue: value) : nil,
        type: question == .type ? CrisisType(rawValue: value) : nil,
        history: question == .history ? CrisisHistory(rawValue: value) : nil,
        reputation: question == .reputation ? PriorReputation(rawValue: value) : nil,
        because: because
      ).decide(on: incident, in: context)
    }
  }

  /// Harm is told by the fact that says the most of it, with the whole answer.
  private func harm(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.setFact)
    guard value == Question.unknown || question.recordable.contains(value) else {
      throw .factValueNotDeclared("victim", value: value, known: question.values)
    }
    let harm = Harm(rawValue: value)
    let (name, said) =
      switch harm {
      case .injured: ("injury", "yes")
      case .unhurt: ("injury", "no")
      case .nobody: ("victim", "no")
      case .harmed, .affected: ("victim", "yes")
      case nil: ("victim", Question.unknown)
      }
    let answer = try incident.answering(.harm, value, isExplained: !because.isBlank)
    return [
      Draft(
        .factSet(FactSet(name: name, value: said, answer: answer)),
        words: Words([.because: because.isBlank ? nil : because]), at: context.occurredAt)
    ]
  }
}
