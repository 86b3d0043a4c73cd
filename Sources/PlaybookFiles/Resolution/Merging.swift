import IncidentCore

extension PlaybookSource {
  /// Lays this file over those it includes: what has an id known there replaces or refines it,
  /// the rest comes in addition.
  ///
  /// - Returns: What stands in conflict with the included files.
  mutating func include(_ base: PlaybookSource) -> [PlaybookProblem] {
    var problems: [PlaybookProblem] = []
    var known: [String: String] = [:]
    for phase in base.phases {
      for step in phase.steps { known[step.id.value] = phase.id.value }
    }
    var merged = base.phases
    var nextIndex = merged.startIndex
    for phase in phases {
      var phase = phase
      phase.steps.removeAll { step in
        guard let other = known[step.id.value], other != phase.id.value else { return false }
        problems.append(
          PlaybookProblem(
            .stepOfOtherPhase(step.id.value, phase: other), in: step.id.place.file,
            at: step.id.place.position))
        return true
      }
      if let index = merged.firstIndex(where: { $0.id.value == phase.id.value }) {
        merged[index].refine(with: phase)
        nextIndex = index + 1
      } else {
        merged.insert(phase, at: nextIndex)
        nextIndex += 1
      }
    }
    phases = merged
    standing = base.standing.refined(with: standing, id: \.id.value) { $0.refine(with: $1) }
    statements = base.statements.refined(with: statements, id: \.id.value) { $0.refine(with: $1) }
    return problems
  }
}

extension PhaseSource {
  fileprivate mutating func refine(with other: PhaseSource) {
    title = other.title ?? title
    steps = steps.refined(with: other.steps, id: \.id.value) { $0.refine(with: $1) }
  }
}

extension StepSource {
  fileprivate mutating func refine(with other: StepSource) {
    id = other.id
    task = other.task ?? task
    question = other.question ?? question
    options = other.options ?? options
    role = other.role ?? role
    due = other.due ?? due
    from = other.from ?? from
    after = other.after ?? after
    when = other.when ?? when
    evidence = other.evidence ?? evidence
    every = other.every ?? every
    until = other.until ?? until
  }
}

extension BranchSource {
  fileprivate mutating func refine(with other: BranchSource) {
    id = other.id
    when = other.when ?? when
    proposal = other.proposal ?? proposal
    text = other.text ?? text
  }
}

extension TemplateSource {
  fileprivate mutating func refine(with other: TemplateSource) {
    id = other.id
    channels = other.channels ?? channels
    liability = other.liability ?? liability
    text = other.text ?? text
  }
}

extension Array {
  /// These elements, those with an id that `others` have too refined in their place, and then
  /// the other ones.
  fileprivate func refined(
    with others: [Element], id: (Element) -> String,
    refine: (inout Element, Element) -> Void
  ) -> [Element] {
    var result = self
    for other in others {
      if let index = result.firstIndex(where: { id($0) == id(other) }) {
        refine(&result[index], other)
      } else {
        result.append(other)
      }
    }
    return result
  }
}
