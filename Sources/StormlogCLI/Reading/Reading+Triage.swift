import HostTerminal
package import IncidentCore
import IncidentDesk
import IncidentWording

extension Reading {
  /// The answers about a post: those given, and at a terminal those that are asked for, one by one.
  ///
  /// - Throws: ``Failure`` where a question stays without an answer.
  package func triageAnswers(
    _ given: [TriageQuestion: String]
  ) throws -> TriageAnswers {
    var answers = TriageAnswers()
    for question in TriageQuestion.allCases {
      if let text = given[question] { try answers.take(answer(text, to: question)) }
    }
    while let question = answers.nextQuestion {
      guard context.isInteractive else { throw desk.failure(.triageUnanswered(question)) }
      try answers.take(ask(question))
    }
    return answers
  }

  private func ask(_ question: TriageQuestion) throws -> TriageReply {
    // Whoever types something else thrice would rather see the command.
    for _ in 1...3 {
      context.warn("\(language.question(question))\n\(phrases.triageChoices(question))> ")
      guard let line = try? context.input.readLine() else { break }
      if let reply = try? answer(line.trimmingBlanks, to: question) { return reply }
    }
    context.warn("\n")
    throw desk.failure(.triageUnanswered(question))
  }

  private func answer(_ text: String, to question: TriageQuestion) throws -> TriageReply {
    let flag = question.flag
    return switch question {
    case .threat: .threat(try yesOrNo(text, named: flag))
    case .truth: .truth(try choice(text, of: PostTruth.self, named: flag))
    case .positive: .positive(try yesOrNo(text, named: flag))
    case .kind: .kind(try choice(text, of: PostKind.self, named: flag))
    }
  }
}

/// An answer to one question about a post.
private enum TriageReply {
  case threat(Bool)
  case truth(PostTruth)
  case positive(Bool)
  case kind(PostKind)
}

extension TriageAnswers {
  fileprivate mutating func take(_ reply: TriageReply) {
    switch reply {
    case .threat(let isThreat): self.isThreat = isThreat
    case .truth(let truth): self.truth = truth
    case .positive(let isPositive): self.isPositive = isPositive
    case .kind(let kind): self.kind = kind
    }
  }
}
