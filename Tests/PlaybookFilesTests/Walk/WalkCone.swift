import IncidentCore

/// A step or a standing branch, and every question on which it depends whether it comes up.
struct WalkCone {
  enum Target: Hashable {
    case step(String)
    case branch(String)
  }

  let target: Target
  /// The answers worth trying to each question.
  let answers: [WalkQuestion: [String]]

  var questions: [WalkQuestion] { answers.keys.sorted { $0.text < $1.text } }

  /// Every combination of answers.
  var combinations: [WalkQuestion.Answers] {
    questions.reduce([[:]]) { combinations, question in
      combinations.flatMap { combination in
        (answers[question] ?? []).map { combination.merging([question: $0]) { $1 } }
      }
    }
  }

  static func all(of playbook: Playbook) -> [WalkCone] {
    playbook.steps.map { WalkCone(of: $0, in: playbook) }
      + playbook.standing.map { WalkCone(of: $0, in: playbook) }
  }

  private init(of step: Step, in playbook: Playbook) {
    var search = Search(playbook)
    search.take(step: step.id)
    // For a step "not known" and "known to be something else" differ: the one keeps waiting.
    self.init(
      .step(step.id), search.comparisons, otherThanAsked: [WalkQuestion.unset, "no"], playbook)
  }

  private init(of branch: StandingBranch, in playbook: Playbook) {
    var search = Search(playbook)
    search.take(branch.when)
    self.init(
      .branch(branch.id), search.comparisons, otherThanAsked: [WalkQuestion.unset], playbook)
  }

  private init(
    _ target: Target, _ comparisons: [ConditionComparison], otherThanAsked others: [String],
    _ playbook: Playbook
  ) {
    var answers: [WalkQuestion: [String]] = [:]
    for (question, asked) in comparisons.compactMap(\.turningPoint) {
      answers[question] = ((answers[question] ?? []) + asked).uniqued()
    }
    for question in Array(answers.keys) {
      switch question {
      case .decision(let id): answers[question] = playbook.step(id)?.options ?? []
      case .fact(let name):
        let possible = playbook.facts.first { $0.name == name }?.values
        answers[question] = (others + (answers[question] ?? [])).uniqued().filter { value in
          value == WalkQuestion.unset || possible?.allow(value) ?? true
        }
      default: break
      }
    }
    self.target = target
    self.answers = answers
  }

  /// Follows the conditions from one to the next.
  private struct Search {
    let playbook: Playbook
    var comparisons: [ConditionComparison] = []
    private var seen: Set<String> = []

    init(_ playbook: Playbook) {
      self.playbook = playbook
    }

    mutating func take(step id: String) {
      guard seen.insert(id).inserted, let step = playbook.step(id) else { return }
      if let when = step.when { take(when) }
      for id in step.after { take(step: id) }
    }

    mutating func take(_ condition: Condition) {
      guard let expression = try? condition.parsed() else { return }
      comparisons += expression.comparisons
      for name in expression.names.map(\.name) {
        switch name {
        case .decision(let id), .step(let id): take(step: id)
        default: break
        }
      }
    }
  }
}

/// The walks that are needed to see every combination of answers that any step or branch depends
/// on. What does not hang together is tried in the same walk.
struct WalkPlan {
  let cones: [WalkCone]
  let walks: [WalkQuestion.Answers]

  init(_ playbook: Playbook) {
    cones = WalkCone.all(of: playbook)
    var walks: [WalkQuestion.Answers] = []
    for wanted in cones.flatMap(\.combinations).sorted(by: { $0.count > $1.count }) {
      if let index = walks.firstIndex(where: { $0.agrees(with: wanted) }) {
        walks[index].merge(wanted) { $1 }
      } else {
        walks.append(wanted)
      }
    }
    for step in playbook.steps {
      guard let options = step.options else { continue }
      for index in walks.indices where walks[index][.decision(step.id)] == nil {
        walks[index][.decision(step.id)] =
          walks[index].option(by: step.records) ?? options[index % options.count]
      }
    }
    self.walks = walks
  }
}

extension WalkQuestion.Answers {
  /// The option by which a decision records what a fact of this way is.
  fileprivate func option(by records: AnswerRecording?) -> String? {
    guard let records, records.isWhole else { return nil }
    let given = records.question.facts.compactMap { self[.fact($0)] }
    return records.answers.filter { given.contains($0.value) }.keys.min()
  }

  func agrees(with other: Self) -> Bool {
    other.allSatisfy { question, answer in self[question].map { $0 == answer } ?? true }
  }

  var text: String {
    map { "\($0.key.text)=\($0.value)" }.sorted().joined(separator: " ")
  }
}
