import IncidentCore

/// Options of a decision from which nothing follows: no step and no standing branch comes about by
/// choosing one of them.
///
/// A single such option is the plain "otherwise" beside the others. Of several nobody could say why
/// they are told apart.
enum IdleOptionRule: LintRule {
  static let name = CheckRule.idleOption
  static let example = RuleExample(
    bad: """
      - {id: genuine, decide: Is it genuine?, options: ["yes", "no", unclear]}
      - {id: own-it, do: Own it., when: decision.genuine == "yes"}
      """,
    good: """
      - {id: genuine, decide: Is it genuine?, options: ["yes", "no", unclear]}
      - {id: own-it, do: Own it., when: decision.genuine == "yes"}
      - {id: ask-expert, do: Ask an expert., when: decision.genuine == "unclear"}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let asking = conditions(of: playbook)
    return playbook.steps.flatMap { step -> [Finding] in
      guard step.question != nil, let options = step.options?.value, options.count > 1,
        // What it records is read wherever the question is.
        step.records == nil
      else { return [] }
      let expressions = asking[step.id.value] ?? []
      let idle = idle(options, of: step.id.value, expressions: expressions, in: playbook)
      if idle.count == options.count {
        return [Finding(.idleDecision(step.id.value), at: step.id.place)]
      }
      guard idle.count > 1 else { return [] }
      return idle.map { option in
        let others = idle.map(\.id).filter { $0 != option.id }
        return Finding(
          .idleOption(option.id, decision: step.id.value, like: others), at: option.place)
      }
    }
  }

  /// What asks for the answer to each decision. A condition that could not be read may ask for any
  /// of them, so nothing is said then.
  private static func conditions(of playbook: LintedPlaybook) -> [String: [ConditionExpression]] {
    var asking: [String: [ConditionExpression]] = [:]
    for expression in playbook.conditions.map(\.expression) {
      for name in expression.names.map(\.name).uniqued() {
        if case .decision(let id) = name { asking[id, default: []].append(expression) }
      }
    }
    return asking
  }

  private static func idle(
    _ options: [OptionSource], of decision: String, expressions: [ConditionExpression],
    in playbook: LintedPlaybook
  ) -> [OptionSource] {
    let answers = playbook.space.decisions[decision] ?? []
    defer { playbook.space.decisions[decision] = answers }
    var opening: Set<String> = []
    for expression in expressions where options.count - opening.count > 1 {
      let holding = answers.filter { answer in
        playbook.space.decisions[decision] = [answer]
        return playbook.space.outcomes(of: expression.root).contains(.true)
      }
      // What can hold whatever the answer is does not come from it, unless the answer alone brings it
      // about, or is needed for it.
      if holding.count < answers.count { opening.formUnion(holding.compactMap { $0 }) }
      let truths = options.map { option in
        (option.id, expression.evaluate(in: AnswerAlone(decision: decision, answer: option.id)))
      }
      let least = truths.map(\.1.certainty).min() ?? 0
      opening.formUnion(truths.filter { $0.1.certainty > least }.map(\.0))
    }
    return options.filter { !opening.contains($0.id) }
  }
}

/// Nothing is known but the answer to one decision.
private struct AnswerAlone: ConditionFacts {
  let decision: String
  let answer: String

  func value(of name: ConditionName) -> ConditionValue? {
    name == .decision(decision) ? .text(answer) : nil
  }
}

extension Truth {
  /// How near it is to being true.
  fileprivate var certainty: Int {
    switch self {
    case .false: 0
    case .unknown: 1
    case .true: 2
    }
  }
}
