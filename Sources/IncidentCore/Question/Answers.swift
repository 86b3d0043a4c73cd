/// The answers of an incident, one to each question. That on the claim stands here only as long as
/// there is none in the ledger; then the ledger has it.
package struct Answers: Hashable, Codable, Sendable {
  package struct Given: Hashable, Codable, Sendable {
    package let value: String
    // From a version in which facts and assessments were two things.
    private let unseen: Bool?

    package init(_ value: String, isUnseenByFacts: Bool = false) {
      self.value = value
      unseen = isUnseenByFacts ? true : nil
    }

    /// Conditions on facts do not read it.
    var isUnseenByFacts: Bool { unseen ?? false }
  }

  private var given: [String: Given] = [:]

  init() {}

  package subscript(question: Question) -> Given? {
    get { given[question.rawValue] }
    set { given[question.rawValue] = newValue }
  }

  package init(from decoder: any Decoder) throws {
    given = try decoder.singleValueContainer().decode([String: Given].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(given)
  }
}

/// What stands as answers, also by what was entered in a version in which facts, assessment and claims
/// knew nothing of each other.
package struct StandingAnswers: Sendable {
  private let answers: Answers
  private let facts: [String: FactValue]
  private let main: Claim?

  init(_ incident: Incident) {
    answers = incident.answers
    facts = incident.facts
    main = incident.mainClaim
  }

  /// The answer; nil where it is not known.
  package func known(_ question: Question) -> String? {
    if question == .claim, let main, main.isAnswer || main.verdict != .open {
      return main.verdict == .open ? nil : main.verdict.rawValue
    }
    if let given = answers[question] {
      return given.value == Question.unknown ? nil : given.value
    }
    return question.facts.reduce(String?.none) { answer, name in
      facts[name].flatMap { question.answer(ofFact: name, $0, standing: answer) } ?? answer
    }.flatMap { $0 == Question.unknown ? nil : $0 }
  }

  /// Whether somebody said that it is not known any more.
  func isWithdrawn(_ question: Question) -> Bool {
    if question == .claim, let main {
      return main.isAnswer && main.verdict == .open && main.foundIn != main.sequence
    }
    return answers[question]?.value == Question.unknown
  }

  /// What conditions read of a fact.
  package func fact(_ name: String) -> FactValue? {
    guard let question = Question(fact: name) else { return facts[name] }
    if question == .claim, let main, main.isAnswer {
      return main.verdict == .open ? nil : main.verdict.rawValue
    }
    guard let given = answers[question], !given.isUnseenByFacts else { return facts[name] }
    return question.value(ofFact: name, answer: given.value)
  }

  /// All facts that have a value.
  package var allFacts: [String: FactValue] {
    let names = Question.allCases.flatMap(\.facts) + facts.keys
    return names.reduce(into: [:]) { $0[$1] = fact($1) }
  }
}

extension Incident {
  package var standingAnswers: StandingAnswers { StandingAnswers(self) }

  /// The one answer to a question; nil where it is not known.
  package func answer(to question: Question) -> String? { standingAnswers.known(question) }

  /// How much responsibility people see in the company.
  package var cluster: Cluster? { answer(to: .cluster).flatMap(Cluster.init) }

  /// What is assessed of the crisis beside its cluster.
  package var assessment: Assessment {
    Assessment(
      type: answer(to: .type).flatMap(CrisisType.init),
      history: answer(to: .history).flatMap(CrisisHistory.init)
        ?? answers[.history].flatMap { CrisisHistory(rawValue: $0.value) },
      reputation: answers[.reputation].flatMap { PriorReputation(rawValue: $0.value) })
  }

  /// The claim whose verdict is the answer to ``Question/claim``.
  package var mainClaim: Claim? { claims.first }
}
