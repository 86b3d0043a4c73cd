/// Something that a person can be asked about an incident as it stands.
package enum OpenQuestion: Hashable, Sendable {
  case question(Question)
  /// A decision whose turn it is.
  case decision(run: Int, step: String, options: [String])
  /// A fact that a playbook declares.
  case fact(DeclaredFact)
}

extension Incident {
  /// What is not answered yet: the questions of every incident first, then the decisions whose turn it is,
  /// then the facts that the playbooks declare. Nothing in an incident that is closed.
  package func openQuestions(at now: Instant) -> [OpenQuestion] {
    guard isOpened, status != .closed else { return [] }
    let standing = standingAnswers
    let decisions = stepViews(at: now).filter { $0.isToDo && $0.step.isDecision }
    // A decision that makes the whole answer asks in the words of its playbook.
    let asked = decisions.compactMap(\.step.records).filter(\.isWhole).map(\.question)
    let questions = Question.allCases.filter { question in
      let isAnswered = standing.known(question).map(question.values.contains) ?? false
      return !isAnswered && !asked.contains(question)
    }
    let facts = runs.flatMap(\.playbook.facts).filter { fact in
      Question(fact: fact.name) == nil && standing.fact(fact.name).isUnknown
    }
    return questions.map(OpenQuestion.question)
      + decisions.map {
        .decision(run: $0.run, step: $0.step.id, options: $0.step.options ?? [])
      }
      + facts.reduce(into: [DeclaredFact]()) { found, fact in
        if !found.contains(where: { $0.name == fact.name }) { found.append(fact) }
      }.map(OpenQuestion.fact)
  }
}

extension FactValue? {
  fileprivate var isUnknown: Bool { self == nil || self == ConditionValue.unknownFact }
}
