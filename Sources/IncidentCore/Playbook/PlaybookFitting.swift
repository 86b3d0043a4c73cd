extension PlaybookDocument {
  /// The playbook for a team of a size: what is for others is not in it, as if it had never been, and
  /// what waited for that waits for what stood before it.
  package func fitting(_ size: TeamSize) -> PlaybookDocument {
    let others = playbook.steps.filter { $0.team.map { $0 != size } ?? false }
    guard !others.isEmpty else { return self }
    let after = Dictionary(
      others.map { ($0.id, $0.after) }, uniquingKeysWith: { first, _ in first })
    let phases = playbook.phases.map { phase in
      Phase(
        id: phase.id,
        steps: phase.steps.filter { after[$0.id] == nil }.map { $0.waiting(past: after) })
    }
    let emptied = zip(playbook.phases, phases).filter { !$0.steps.isEmpty && $1.steps.isEmpty }
    let owners = after.keys.map { "step.\($0)." } + emptied.map { "phase.\($0.0.id)." }
    return PlaybookDocument(
      playbook: Playbook(
        id: playbook.id, version: playbook.version, languages: playbook.languages,
        phases: zip(playbook.phases, phases).filter { $0.steps.isEmpty || !$1.steps.isEmpty }
          .map(\.1),
        standing: playbook.standing, templates: playbook.templates,
        suggestion: playbook.suggestion, facts: playbook.facts),
      words: Words(
        texts: words.texts.filter { key, _ in !owners.contains { key.hasPrefix($0) } }),
      placeholders: placeholders)
  }
}

extension Step {
  /// It with the steps that are left out replaced, among those that it waits for, by what they wait for.
  ///
  /// - Parameter left: What each of these waits for.
  fileprivate func waiting(past left: [String: [String]]) -> Step {
    guard after.contains(where: { left[$0] != nil }) else { return self }
    var (waited, open, seen) = ([String](), Array(after.reversed()), Set<String>())
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let before = left[next] { open += before.reversed() } else { waited.append(next) }
    }
    return Step(
      id: id, options: options, role: role, due: due, after: waited, when: when,
      requiresEvidence: requiresEvidence, repetition: repetition, itemCount: itemCount,
      clock: clock, act: act, isMust: isMust, team: team)
  }
}
