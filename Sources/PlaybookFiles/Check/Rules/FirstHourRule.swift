import IncidentCore

/// More must-do steps in the first hour than people can keep in mind: where all is a must, nothing is.
///
/// Steps with a condition count where they can all be open at once, in the team for which that is worst.
enum FirstHourRule: LintRule {
  static let name = CheckRule.firstHour
  /// As many as fit on a screen of 24 lines beside what else has to be seen.
  static let most = 8
  static let example = RuleExample(
    bad: (1...9).map {
      "- {id: call-\($0), do: Call number \($0)., role: legal, due: 30m, must: true}"
    }.joined(separator: "\n"),
    good: (1...9).map {
      "- {id: call-\($0), do: Call number \($0)., role: legal, due: 30m\($0 < 9 ? ", must: true" : "")}"
    }.joined(separator: "\n"))

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let musts = playbook.steps.filter { step in
      guard step.must == true, let due = playbook.offsets.offset(of: step.id.value) else {
        return false
      }
      return due <= .minutes(60)
    }
    let worst = TeamSize.allCases.map { size in
      mostAtOnce(musts.filter { $0.team.map { $0 == size } ?? true }, in: playbook)
    }.max { $0.count < $1.count }
    guard let worst, worst.count > most, let place = worst.dropFirst(most).first?.id.place
    else { return [] }
    return [Finding(.tooManyMusts(worst.map(\.id.value), most: most), at: place)]
  }

  /// The most of these steps that can be open at once, over the answers to the decisions that they ask
  /// for; all of them where the answers are too many to try.
  private static func mostAtOnce(
    _ steps: [StepSource], in playbook: LintedPlaybook
  ) -> [StepSource] {
    let conditions = steps.map { playbook.expression(of: $0.when)?.root }
    let asked = conditions.compactMap(\.self).flatMap { root in
      root.comparisons.flatMap(\.askedDecisions)
    }.uniqued().filter { playbook.decisions[$0] != nil }
    let before = playbook.space.decisions
    defer { playbook.space.decisions = before }
    let answers = asked.map { playbook.decisions[$0]?.map(\.id) ?? [] }
    let combinations = answers.reduce(1) { min($0 * max($1.count, 1), 100_000) }
    guard combinations <= 1024 else { return steps }
    return (0..<combinations).map { number in
      var rest = number
      for (decision, options) in zip(asked, answers) where !options.isEmpty {
        playbook.space.decisions[decision] = [options[rest % options.count]]
        rest /= options.count
      }
      return zip(steps, conditions).filter { _, condition in
        condition.map { playbook.space.outcomes(of: $0).contains(.true) } ?? true
      }.map(\.0)
    }.max { $0.count < $1.count } ?? []
  }
}

extension ConditionComparison {
  /// The decisions whose answer it compares.
  fileprivate var askedDecisions: [String] {
    [left, right].compactMap { operand in
      if case .name(.decision(let id)) = operand.value { id } else { nil }
    }
  }
}
