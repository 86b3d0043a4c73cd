import IncidentCore
import PlaybookFiles
import StrictText

extension CacaoReader {
  /// A length of time; nil where there is none, or none that can be carried.
  mutating func duration(_ property: String, of step: CacaoStep) -> Interval? {
    guard let node = step.node[property], node.kind != .nothing else { return nil }
    guard let count = node.number, count.isFinite, count >= 0, property == "delay" || count > 0
    else {
      let value = node.scalarText?.excerpt ?? "?"
      lose(.badTime(property: property, step: step.name, value: value), at: node.position)
      return nil
    }
    guard count <= Double(Interval.days(3650).milliseconds) else {
      lose(.timeTooLong(property: property, step: step.name), at: node.position)
      return nil
    }
    guard count > 0 else { return nil }
    let seconds = Int64((count / 1000).rounded(.up))
    let interval = Interval(milliseconds: seconds * 1000)
    if Double(interval.milliseconds) != count {
      lose(
        .timeRounded(property: property, step: step.name, to: interval.playbookText),
        at: node.position)
    }
    return interval
  }
}

/// Timeouts and delays.
extension CacaoDrafting {
  /// The timeout as the time until the step should be done, the delay as an order to wait.
  mutating func time(_ step: CacaoStep, at place: Int, draft: inout DraftStep) {
    // The delay of what is in a loop tells how often it comes round.
    let isOfLoop = draft.repetition != nil || isLoopEnd(place)
    let delay = isOfLoop ? nil : reader.duration("delay", of: step)
    if let delay {
      draft.text += "\n\(phrases.waitFirst(delay))"
      reader.lose(.delay(step: step.name), at: step.node["delay"]?.position ?? step.position)
    }
    guard let timeout = reader.duration("timeout", of: step) else { return }
    let offset = Interval(
      milliseconds: (delay?.milliseconds ?? 0) + timeout.milliseconds)
    guard offset <= .days(3650) else {
      return reader.lose(.timeTooLong(property: "timeout", step: step.name), at: step.position)
    }
    draft.due = due(in: offset, step, at: place, after: draft.after)
  }

  private func isLoopEnd(_ place: Int) -> Bool {
    graph.loops.contains(graph.places[place])
  }

  /// From what a due time runs: from the steps before it, where one of them always comes.
  private mutating func due(
    in offset: Interval, _ step: CacaoStep, at place: Int, after before: [String]
  ) -> [DueRule] {
    let rules = before.map { DueRule(offset, from: anchor($0)) }
    guard let last = before.last else { return [DueRule(offset)] }
    let own = conditions[place]
    if before.count == 1, comes(last, wherever: own) { return rules }
    // Of branches that exclude one another only one is taken, so its time is the only one.
    if before.count > 1, areExclusive(before),
      own.isCovered(by: before.compactMap { cases[$0] }, domains: domains)
    {
      return rules
    }
    if before.allSatisfy({ comes($0, wherever: own) }) {
      reader.lose(
        .timeFromSeveral(step: step.name),
        at: step.node["timeout"]?.position ?? step.position)
      return [DueRule(offset, from: anchor(last))]
    }
    let start = before.last { comes($0, wherever: own) } ?? ancestor(of: before, wherever: own)
    reader.lose(
      .timeFrom(step: step.name, start: start),
      at: step.node["timeout"]?.position ?? step.position)
    return [DueRule(offset, from: start.map(anchor) ?? .detection)]
  }

  private func anchor(_ id: String) -> DueRule.Anchor {
    decisions.contains(id) ? .decision(id) : .step(id)
  }

  private func comes(_ id: String, wherever condition: BranchCondition) -> Bool {
    cases[id].map { condition.implies($0) } ?? false
  }

  private func areExclusive(_ ids: [String]) -> Bool {
    ids.indices.allSatisfy { index in
      ids[..<index].allSatisfy { other in
        guard let one = cases[ids[index]], let two = cases[other] else { return false }
        return one.excludes(two)
      }
    }
  }

  /// The last step before these that is done wherever the condition holds.
  private func ancestor(of ids: [String], wherever condition: BranchCondition) -> String? {
    let before = Dictionary(
      drafts.map { ($0.id, $0.after) }, uniquingKeysWith: { first, _ in first })
    var ancestors: Set<String> = []
    var open = ids
    while let id = open.popLast() {
      guard ancestors.insert(id).inserted else { continue }
      open += before[id] ?? []
    }
    return drafts.last { ancestors.contains($0.id) && comes($0.id, wherever: condition) }?.id
  }
}
