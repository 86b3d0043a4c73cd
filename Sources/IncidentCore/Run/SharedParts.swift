/// What a run leaves to other runs of its incident, because they have it with the same id and the
/// same content: what two playbooks share is followed once.
package struct SharedParts: Hashable, Codable, Sendable {
  /// The run that follows each step, by the step's id.
  package private(set) var steps: [String: Int]
  /// The run that watches each standing branch, by the branch's id.
  package private(set) var branches: [String: Int]
  /// The run that holds each template, by the template's id.
  package private(set) var templates: [String: Int]

  package init(
    steps: [String: Int] = [:], branches: [String: Int] = [:], templates: [String: Int] = [:]
  ) {
    self.steps = steps
    self.branches = branches
    self.templates = templates
  }

  package var isEmpty: Bool { steps.isEmpty && branches.isEmpty && templates.isEmpty }

  /// The runs that something is left to.
  package var runs: Set<Int> {
    Set(steps.values).union(branches.values).union(templates.values)
  }

  /// What of a playbook the runs under way have already.
  ///
  /// - Parameters:
  ///   - document: The playbook that is to be followed as well.
  ///   - runs: The runs of the incident.
  ///   - prose: The words of the entries that started these runs. With a run whose words are not
  ///     known nothing is shared: that its texts are the same cannot be said.
  package init(_ document: PlaybookDocument, with runs: [Run], prose: [Int: Words]) {
    self.init()
    let own = Prose(document.words)
    for run in runs {
      guard let words = prose[run.number] else { continue }
      let theirs = Prose(words)
      func add<Part: Equatable>(
        _ part: Part, _ kind: String, _ id: String, among others: [Part],
        to shared: WritableKeyPath<SharedParts, [String: Int]>
      ) {
        guard self[keyPath: shared][id] == nil, others.contains(part),
          own.says(of: kind, id) == theirs.says(of: kind, id)
        else { return }
        self[keyPath: shared][id] = run.number
      }
      for phase in document.playbook.phases {
        let others = (run.playbook.phases.first { $0.id == phase.id }?.steps ?? []).filter {
          !run.vanished.contains($0.id)
        }
        for step in phase.steps { add(step, "step", step.id, among: others, to: \.steps) }
      }
      for branch in document.playbook.standing {
        add(branch, "standing", branch.id, among: run.playbook.standing, to: \.branches)
      }
      for template in document.playbook.templates {
        add(template, "statement", template.id, among: run.playbook.templates, to: \.templates)
      }
    }
  }
}

/// A playbook's texts by what they belong to.
struct Prose {
  private let texts: [Substring: [String: String]]

  init(_ words: Words) {
    texts = words.texts.reduce(into: [:]) { texts, text in
      texts[text.key.owner, default: [:]][text.key] = text.value
    }
  }

  func says(of kind: String, _ id: String) -> [String: String] {
    texts["\(kind).\(id)"[...]] ?? [:]
  }
}

extension String {
  /// What a text of a playbook belongs to, by its key: `step.verify` for `step.verify.do.en`.
  fileprivate var owner: Substring {
    let dots = indices.filter { self[$0] == "." }
    return dots.count > 1 ? self[..<dots[1]] : self[...]
  }
}

extension Words {
  /// A playbook's prose with that of a newer version in its place. What only the former has stays.
  package func replaced(byProse newer: Words) -> Words {
    let owners = Set(newer.texts.keys.map(\.owner))
    return Words(texts: texts.filter { !owners.contains($0.key.owner) }).merging(newer)
  }
}

extension PlaybookDocument {
  /// The playbook without what is left to other runs, and without phases that are empty then.
  func without(_ shared: SharedParts) -> PlaybookDocument {
    guard !shared.isEmpty else { return self }
    let phases = playbook.phases.map { phase in
      Phase(id: phase.id, steps: phase.steps.filter { shared.steps[$0.id] == nil })
    }
    let (kept, emptied) = (phases.filter { !$0.steps.isEmpty }, phases.filter(\.steps.isEmpty))
    let gone = Set(
      shared.steps.keys.map { "step.\($0)" } + shared.branches.keys.map { "standing.\($0)" }
        + shared.templates.keys.map { "statement.\($0)" } + emptied.map { "phase.\($0.id)" })
    return PlaybookDocument(
      playbook: Playbook(
        id: playbook.id, version: playbook.version, languages: playbook.languages, phases: kept,
        standing: playbook.standing.filter { shared.branches[$0.id] == nil },
        templates: playbook.templates.filter { shared.templates[$0.id] == nil },
        suggestion: playbook.suggestion, facts: playbook.facts),
      words: Words(texts: words.texts.filter { !gone.contains(String($0.key.owner)) }))
  }
}

extension Run {
  /// The run that follows a step for this one; nil where it is this one's own.
  ///
  /// Only an earlier run can: so whoever goes from one to the next comes to an end.
  func owner(ofStep id: String) -> Int? {
    shared.steps[id].flatMap { $0 < number ? $0 : nil }
  }
}

extension Incident {
  /// The run that has a part, where one was named that leaves it to another.
  func runNumber(
    _ number: Int?, having id: String, in parts: KeyPath<SharedParts, [String: Int]>
  ) -> Int? {
    guard let number, let run = runs.first(where: { $0.number == number }) else { return number }
    return run.shared[keyPath: parts][id] ?? number
  }
}
