/// A move of a run to a newer version of its playbook, with what it was before.
struct RunMove: Hashable, Codable, Sendable {
  let sequence: Int
  /// The run's playbook and what was left to others, before the move.
  fileprivate let former: KeptPlaybook
  fileprivate let formerShared: SharedParts
  fileprivate let formerVanished: [String]
  /// The branches whose condition was true before, with how many times it had turned true.
  fileprivate let formerlyHolding: [String: Int]
}

extension Run {
  /// The entries that hold the playbook's prose, the start and then each move.
  package var proseSequences: [Int] { [sequence] + moves.map(\.sequence) }

  /// The texts of the playbook as the run follows it, from the words of these entries; nil where
  /// those of one version are redacted: it cannot be said then what the others' texts replaced.
  ///
  /// - Parameter words: By the entry's sequence.
  package func prose(from words: [Int: Words]) -> Words? {
    let versions = proseSequences.compactMap { words[$0] }
    guard versions.count == proseSequences.count, let first = versions.first else { return nil }
    return versions.dropFirst().reduce(first) { $0.replaced(byProse: $1) }
  }

  /// Follows a newer playbook from now on.
  ///
  /// - Parameters:
  ///   - moved: The newer playbook.
  ///   - header: The entry that says so.
  ///   - leaning: What the runs after this one leave to others. What they leave to this run stays
  ///     as it was where the newer playbook lacks it.
  mutating func move(_ moved: RunMoved, as header: EntryHeader, leaning: [SharedParts]) {
    moves.append(
      RunMove(
        sequence: header.sequence, former: kept, formerShared: shared, formerVanished: vanished,
        formerlyHolding: branches.filter { $0.value.holds }.mapValues { $0.occurrences.count }))
    let playbook = self.playbook
    shared = moved.shared
    kept = KeptPlaybook(
      moved.playbook.keeping(
        playbook,
        branches: Set(leaning.flatMap { $0.branches.filter { $0.value == number }.map(\.key) }),
        templates: Set(leaning.flatMap { $0.templates.filter { $0.value == number }.map(\.key) })))
    let ids = Set(moved.playbook.steps.map(\.id))
    vanished = (vanished + moved.changes.vanished).uniqued().filter { !ids.contains($0) }.sorted()
  }

  /// Undoes the moves that these entries made. What only their playbooks have is forgotten.
  mutating func takeBackMoves(_ entries: [Int]) {
    guard let first = moves.firstIndex(where: { entries.contains($0.sequence) }) else { return }
    let move = moves[first]
    moves.removeSubrange(first...)
    kept = move.former
    shared = move.formerShared
    vanished = move.formerVanished
    let ids = plan.ids
    records = records.filter { ids.contains($0.key) }
    numbers = numbers.filter { ids.contains($0.key) }
    let branchIDs = Set(playbook.standing.map(\.id))
    branches = branches.filter { branchIDs.contains($0.key) }
    // A condition that the newer playbook alone made false did not turn true anew.
    for (id, occurrences) in move.formerlyHolding
    where branches[id]?.occurrences.count == occurrences {
      branches[id]?.holds = true
    }
  }
}

extension Playbook {
  /// This playbook with the steps that only a former one has, each at the end of its phase, and
  /// with those branches and templates of it on which other runs lean.
  fileprivate func keeping(
    _ former: Playbook, branches: Set<String>, templates: Set<String>
  ) -> Playbook {
    let ids = Set(steps.map(\.id))
    var phases = self.phases
    for phase in former.phases {
      let kept = phase.steps.filter { !ids.contains($0.id) }
      guard !kept.isEmpty else { continue }
      if let index = phases.firstIndex(where: { $0.id == phase.id }) {
        phases[index] = Phase(id: phase.id, steps: phases[index].steps + kept)
      } else {
        phases.append(Phase(id: phase.id, steps: kept))
      }
    }
    let (ownBranches, ownTemplates) = (Set(standing.map(\.id)), Set(self.templates.map(\.id)))
    return Playbook(
      id: id, version: version, languages: languages, phases: phases,
      standing: standing
        + former.standing.filter { branches.contains($0.id) && !ownBranches.contains($0.id) },
      templates: self.templates
        + former.templates.filter { templates.contains($0.id) && !ownTemplates.contains($0.id) },
      suggestion: suggestion, facts: facts)
  }
}
