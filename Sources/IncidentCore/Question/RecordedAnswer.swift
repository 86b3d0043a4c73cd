/// An answer as an event records it.
package struct RecordedAnswer: Hashable, Codable, Sendable {
  package let question: Question
  /// `unknown` where it is not known any more.
  package let value: String
  /// The claim whose verdict it is; nil for any other question, and while there is no claim.
  package let claim: Int?

  package init(_ question: Question, _ value: String, claim: Int? = nil) {
    self.question = question
    self.value = value
    self.claim = claim
  }

  var isKnown: Bool { value != Question.unknown }

  fileprivate var isOfAssessment: Bool {
    switch question {
    case .cluster, .type, .history, .reputation: true
    case .harm, .threat, .claim: false
    }
  }

  /// What it changes.
  var subjects: [Subject] {
    if let claim { return [.claim(claim)] }
    // A type of another cluster goes with the cluster.
    return question == .cluster ? [.answer(.cluster), .answer(.type)] : [.answer(question)]
  }
}

extension Incident {
  /// An answer to be recorded.
  ///
  /// - Parameters:
  ///   - isExplained: Whether a reason is given with it.
  ///   - isWhole: Whether it says all that stands afterwards, rather than a part of it.
  /// - Throws: ``Refusal/answerStands(_:_:instead:)`` where another one stands and no reason is given.
  func answering(
    _ question: Question, _ value: String, isExplained: Bool, isWhole: Bool = false
  ) throws(Refusal) -> RecordedAnswer {
    let standing = answer(to: question)
    let value = isWhole ? value : question.merged(value, standing: standing)
    if let standing, question.differs(value, from: standing), !isExplained {
      throw .answerStands(question, standing, instead: value)
    }
    return RecordedAnswer(
      question, value, claim: question == .claim ? mainClaim?.number : nil)
  }

  /// Takes an answer in.
  mutating func give(_ answer: RecordedAnswer, as header: EntryHeader) {
    if let number = answer.claim {
      return settleClaim(
        number, Claim.Verdict(rawValue: answer.value) ?? .open, as: header)
    }
    answers[answer.question] = Answers.Given(answer.value)
    // A type of another cluster was a type of what is not believed any more.
    if answer.question == .cluster, assessment.type?.cluster != cluster { answers[.type] = nil }
  }

  /// Records what is held of a claim, as what conditions read.
  mutating func settleClaim(_ number: Int, _ verdict: Claim.Verdict, as header: EntryHeader) {
    for index in claims.indices where claims[index].number == number {
      claims[index].verdict = verdict
      claims[index].foundAt = header.occurredAt
      claims[index].foundIn = header.sequence
      claims[index].isAnswer = true
    }
  }
}

extension IncidentEvent {
  /// Whether it says what the crisis is thought to be: cluster, type, history or reputation.
  package var assesses: Bool {
    switch self {
    case .assessmentMade: true
    case .factSet(let payload): payload.answer?.isOfAssessment ?? false
    case .decisionMade(let payload): payload.answer?.isOfAssessment ?? false
    default: false
    }
  }

  /// The answers that an event gives and that are known.
  ///
  /// - Parameter incident: The incident after it.
  func answers(after incident: Incident) -> [Question] {
    let given: [RecordedAnswer] =
      switch self {
      case .incidentOpened(let payload):
        payload.cluster.map { [RecordedAnswer(.cluster, $0.rawValue)] } ?? []
      case .factSet(let payload): payload.answer.map { [$0] } ?? []
      case .decisionMade(let payload): payload.answer.map { [$0] } ?? []
      case .assessmentMade(let payload): payload.answers
      case .claimAdded(let payload):
        payload.claim == incident.mainClaim?.number ? [payload.verdict.answer] : []
      case .claimSettled(let payload):
        payload.claim == incident.mainClaim?.number ? [payload.verdict.answer] : []
      default: []
      }
    return given.filter(\.isKnown).map(\.question)
  }
}

extension Claim.Verdict {
  fileprivate var answer: RecordedAnswer {
    RecordedAnswer(.claim, self == .open ? Question.unknown : rawValue)
  }
}
