import IncidentCore

/// What is wrong with a playbook that only shows when it is followed.
enum WalkFault: Hashable {
  /// The step opens on no way through the playbook.
  case dead(step: String)
  /// The branch proposes nothing on any way.
  case unreachable(branch: String)
  /// Whether this or another option is chosen changes nothing.
  case withoutConsequence(decision: String, option: String)
  /// It is the step's turn, and the act that does it is refused.
  case refused(step: String, String)
  /// At the end the step still waits for others that cannot be done.
  case stuck(step: String, by: [String])
  /// At the end the step still wants to be done.
  case leftOpen(step: String)
  /// The way ends without a lesson drawn.
  case noLessons
  /// What the branch proposes cannot be accepted.
  case unacceptable(branch: String, String)
}

/// Walks a playbook along every combination of answers that anything in it depends on.
struct WalkReport {
  /// What is wrong, each with the answers of the first way on which it showed.
  private(set) var faults: [WalkFault: String] = [:]
  let walks: Int

  init(_ document: PlaybookDocument, other: @escaping (String) -> PlaybookDocument?) throws {
    let plan = WalkPlan(document.playbook)
    walks = plan.walks.count
    var came: [(answers: WalkQuestion.Answers, targets: Set<WalkCone.Target>)] = []
    for answers in plan.walks {
      let walk = try Walk(through: document, answers: answers, other: other)
      for fault in walk.faults where faults[fault] == nil { faults[fault] = answers.text }
      came.append((answers, walk.came))
    }
    let reached = came.reduce(into: Set()) { $0.formUnion($1.targets) }
    for cone in plan.cones where !reached.contains(cone.target) {
      switch cone.target {
      case .step(let id): faults[.dead(step: id)] = "on no way"
      case .branch(let id): faults[.unreachable(branch: id)] = "on no way"
      }
    }
    for step in document.playbook.steps {
      for option in step.options ?? [] {
        let makesADifference = plan.cones.contains { cone in
          cone.differs(.decision(step.id), option, in: came)
        }
        guard !makesADifference else { continue }
        faults[.withoutConsequence(decision: step.id, option: option)] = "on no way"
      }
    }
  }
}

extension WalkCone {
  /// Whether the answer brings the target up where another would not, or keeps it away, all other
  /// answers being the same.
  fileprivate func differs(
    _ question: WalkQuestion, _ answer: String,
    in walks: [(answers: WalkQuestion.Answers, targets: Set<Target>)]
  ) -> Bool {
    guard answers[question] != nil else { return false }
    var outcomes: [WalkQuestion.Answers: [String: Bool]] = [:]
    for walk in walks {
      var projected = walk.answers.filter { answers[$0.key]?.contains($0.value) ?? false }
      guard projected.count == answers.count,
        let given = projected.removeValue(forKey: question)
      else { continue }
      outcomes[projected, default: [:]][given, default: false] =
        outcomes[projected]?[given] ?? false || walk.targets.contains(target)
    }
    return outcomes.values.contains { outcome in
      guard let own = outcome[answer] else { return false }
      return outcome.contains { $0.value != own }
    }
  }
}
