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
    facts = base.facts.refined(with: facts, id: \.name.value) { $0.refine(with: $1) }
    standing = base.standing.refined(with: standing, id: \.id.value) { $0.refine(with: $1) }
    placeholders = base.placeholders + placeholders
    // A channel goes over to the group that this file puts it into.
    let own = Set(groups.flatMap(\.channels).map(\.value))
    let others = base.groups.map { group in
      GroupSource(id: group.id, channels: group.channels.filter { !own.contains($0.value) })
    }
    groups = others.refined(with: groups, id: \.id.value) { $0 = $1 }
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
    func refined<Value>(_ own: Value?, _ new: Value?, _ key: String) -> Value? {
      other.removed.contains(key) ? nil : new ?? own
    }
    id = other.id
    task = refined(task, other.task, "do")
    question = refined(question, other.question, "decide")
    options = refined(options, other.options, "options")
    role = refined(role, other.role, "role")
    due = refined(due, other.due, "due")
    from = refined(from, other.from, "from")
    after = refined(after, other.after, "after")
    when = refined(when, other.when, "when")
    evidence = refined(evidence, other.evidence, "evidence")
    every = refined(every, other.every, "every")
    until = refined(until, other.until, "until")
    checklist = refined(checklist, other.checklist, "checklist")
    clock = refined(clock, other.clock, "clock")
    act = refined(act, other.act, "by")
    must = refined(must, other.must, "must")
    team = refined(team, other.team, "team")
    records = refined(records, other.records, "records")
    // What only says more about another key goes with it.
    if other.removed.contains("due"), other.from == nil { from = nil }
    if other.removed.contains("every"), other.until == nil { until = nil }
    given = given.union(other.given).subtracting(other.removed)
    removed = removed.subtracting(other.given).union(other.removed)
  }
}

extension BranchSource {
  fileprivate mutating func refine(with other: BranchSource) {
    id = other.id
    when = other.removed.contains("when") ? nil : other.when ?? when
    proposal = other.removed.contains("propose") ? nil : other.proposal ?? proposal
    text = other.removed.contains("text") ? nil : other.text ?? text
    given = given.union(other.given).subtracting(other.removed)
  }
}

extension TemplateSource {
  fileprivate mutating func refine(with other: TemplateSource) {
    id = other.id
    channels = other.removed.contains("channels") ? nil : other.channels ?? channels
    channelPlaces.merge(other.channelPlaces) { $1 }
    liability = other.removed.contains("liability") ? nil : other.liability ?? liability
    strategies = other.removed.contains("strategy") ? nil : other.strategies ?? strategies
    text = other.removed.contains("text") ? nil : other.text ?? text
    wordings = wordings.refined(with: other.wordings, id: \.group.value) { $0 = $1 }
      .filter { $0.text != nil }
    given = given.union(other.given).subtracting(other.removed)
    let forms = other.given.intersection(["text", "wordings"])
    // One form takes the place of the other; both in one file are a mistake that is told.
    if forms == ["wordings"] {
      (channels, text) = (nil, nil)
      given.subtract(["channels", "text"])
    }
    if forms == ["text"] || other.removed.contains("wordings") {
      wordings = []
      given.remove("wordings")
    }
    // Every one of them was removed.
    if wordings.isEmpty, !other.wordings.isEmpty { given.remove("wordings") }
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
