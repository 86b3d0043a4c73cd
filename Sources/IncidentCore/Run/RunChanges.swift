/// What a newer version of a playbook changes in a run, by the ids of the steps.
package struct RunChanges: Hashable, Codable, Sendable {
  /// Steps that the run did not have.
  package let added: [String]
  /// Steps of which something is different now.
  package let changed: [String]
  /// Steps that the newer version does not have, and on which no other run leans.
  package let vanished: [String]
  /// Steps that another run followed for this one, and that are its own now.
  package let adopted: [String]
  /// Where a checklist changed: which item an item is now, for each step. One that is not named is
  /// gone.
  package let items: [String: [Int: Int]]

  package init(
    added: [String] = [], changed: [String] = [], vanished: [String] = [],
    adopted: [String] = [], items: [String: [Int: Int]] = [:]
  ) {
    self.added = added
    self.changed = changed
    self.vanished = vanished
    self.adopted = adopted
    self.items = items
  }

  /// The steps of which the move changes anything.
  var touched: [String] { (added + changed + vanished).uniqued() }

  /// What moving a run to a playbook changes.
  ///
  /// - Parameters:
  ///   - run: The run as it is.
  ///   - document: The newer playbook, without what is left to other runs.
  ///   - prose: The run's present prose; nil where it is not known.
  ///   - incident: The incident, for what other runs leave to this one.
  init(from run: Run, to document: PlaybookDocument, prose: Words?, in incident: Incident) {
    let former = Dictionary(
      run.playbook.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = document.playbook.steps
    let ids = Set(steps.map(\.id))
    let old = prose.map(Prose.init)
    let new = Prose(document.words)
    func isSame(_ step: Step) -> Bool {
      former[step.id] == step
        && (old.map { $0.says(of: "step", step.id) == new.says(of: "step", step.id) } ?? true)
    }
    let leaning = Set(
      incident.runs.flatMap { other in
        other.shared.steps.filter { $0.value == run.number }.map(\.key)
      })
    added = steps.map(\.id).filter {
      former[$0] == nil && run.shared.steps[$0] == nil || run.vanished.contains($0)
    }
    adopted = steps.map(\.id).filter { former[$0] == nil && run.shared.steps[$0] != nil }
    changed = steps.filter { step in
      !run.vanished.contains(step.id)
        && (former[step.id] != nil ? !isSame(step) : run.shared.steps[step.id] != nil)
    }.map(\.id)
    vanished = run.playbook.steps.map(\.id).filter { !ids.contains($0) && !leaning.contains($0) }
    items = steps.reduce(into: [:]) { items, step in
      guard let before = former[step.id], before.itemCount > 0, let old else { return }
      let places = new.items(of: step.id, count: step.itemCount)
      let moved = old.items(of: step.id, count: before.itemCount).enumerated()
        .reduce(into: [Int: Int]()) { moved, item in
          if let place = places.firstIndex(of: item.element) {
            moved[item.offset + 1] = place + 1
          }
        }
      let isSame =
        moved == Dictionary(uniqueKeysWithValues: (1...before.itemCount).map { ($0, $0) })
      if !isSame { items[step.id] = moved }
    }
  }
}

extension Prose {
  /// What the items of a step's checklist say, each by language.
  fileprivate func items(of step: String, count: Int) -> [[String: String]] {
    let texts = says(of: "step", step)
    return (0..<count).map { index in
      let prefix = "step.\(step).item.\(index + 1)."
      return texts.reduce(into: [:]) { item, text in
        if text.key.hasPrefix(prefix) {
          item[String(text.key.dropFirst(prefix.count))] = text.value
        }
      }
    }
  }
}
