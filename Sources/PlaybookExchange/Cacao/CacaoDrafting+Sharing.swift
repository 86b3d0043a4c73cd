import IncidentCore
import StrictText

/// Steps that several branches share.
extension CacaoDrafting {
  /// Makes one step of what exclusive branches share: it is to be done in the cases of each.
  ///
  /// Where two ways could be gone one after the other, the step has to be done twice, so there it
  /// stays two steps.
  ///
  /// - Returns: Whether it was made part of a step that was drafted before.
  mutating func unite(_ step: CacaoStep, at place: Int, after before: [String]) -> Bool {
    // A due time runs from the step before, which is another one in each branch.
    guard step.node["timeout"] == nil, ownIDs[step.id] == nil else { return false }
    for twin in copies[step.id] ?? [] {
      guard let id = stepIDs[graph.places[twin]] else { continue }
      if unite(place, with: id, after: before) { return true }
    }
    return false
  }

  mutating func uniteOutcome(of step: CacaoStep, at place: Int) -> Bool {
    let key = graph.places[place]
    guard let own = stepIDs[.step(step.id, in: key.region)] else { return false }
    for twin in copies[step.id] ?? [] where stepIDs[graph.places[twin]] == own {
      let outcome = CacaoGraph.Place.outcome(of: step.id, in: graph.places[twin].region)
      guard outcome != key, let id = stepIDs[outcome] else { continue }
      if unite(place, with: id, after: [own]) { return true }
    }
    return false
  }

  private mutating func unite(_ place: Int, with id: String, after before: [String]) -> Bool {
    guard graph.loops[place] == nil, let index = drafts.firstIndex(where: { $0.id == id }),
      drafts[index].repetition == nil, let other = cases[id],
      conditions[place].excludes(other), !before.contains(where: { waits($0, for: id) })
    else { return false }
    let (both, isWider) = other.or(conditions[place], domains: domains)
    guard !isWider else { return false }
    cases[id] = both
    drafts[index].when = both.text
    drafts[index].after = (drafts[index].after + before).uniqued()
    stepIDs[graph.places[place]] = id
    return true
  }

  /// Whether a step has to wait for another one, however many stand between them.
  private func waits(_ id: String, for other: String) -> Bool {
    let before = Dictionary(
      drafts.map { ($0.id, $0.after) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      guard next != other else { return true }
      guard seen.insert(next).inserted else { continue }
      open += before[next] ?? []
    }
    return false
  }

  mutating func reportCopies() {
    for id in order {
      guard let places = copies[id], places.count > 1, let step = steps[id] else { continue }
      let ids = places.compactMap { stepIDs[graph.places[$0]] }
      reader.lose(.copied(step: step.name, ids: ids), at: step.position)
    }
  }
}
