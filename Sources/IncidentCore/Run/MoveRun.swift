/// Moves a run to a newer version of its playbook, for a stated reason. Steps are matched by their
/// ids: what was done stays done, what is new opens, and what vanished is kept and marked.
package struct MoveRun: Act {
  package let document: PlaybookDocument
  package let because: String
  /// The present prose of the runs under way, by the run's number. Without it nothing new can be
  /// left to another run, and a text that changed is not seen.
  package let prose: [Int: Words]

  package init(_ document: PlaybookDocument, because: String, prose: [Int: Words] = [:]) {
    self.document = document
    self.because = because
    self.prose = prose
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.startRun)
    let offered = document.playbook
    guard !incident.runs.isEmpty else { throw .noRun }
    guard let run = incident.run(of: offered.id) else {
      throw .playbookNotFollowed(offered.id, known: incident.runs.map(\.playbook.id))
    }
    guard offered.version > run.playbook.version else {
      throw .versionNotNewer(offered.id, present: run.playbook.version, offered: offered.version)
    }
    guard !because.isBlank else { throw .textMissing(.because) }
    let document = self.document.fitting(run.teamSize)
    let shared = SharedParts(
      document, with: incident.runs.filter { $0.number < run.number }, prose: prose
    ).without(partsOf: run.playbook)
    let followed = document.without(shared)
    let event = RunMoved(
      run: run.number, playbook: followed.playbook, shared: shared,
      formerVersion: run.playbook.version,
      changes: RunChanges(
        from: run, to: followed, prose: prose[run.number], in: incident))
    return [
      Draft(
        .runMoved(event), words: followed.words.merging(Words([.because: because])),
        at: context.occurredAt)
    ]
  }
}

package struct RunMoved: EventPayload {
  package static let kind = EventKind.runMoved
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let run: Int
  /// The newer playbook, without what is left to other runs; its prose is the entry's words.
  package let playbook: Playbook
  package let shared: SharedParts
  package let formerVersion: Int
  package let changes: RunChanges

  package init(
    run: Int, playbook: Playbook, shared: SharedParts = SharedParts(), formerVersion: Int,
    changes: RunChanges
  ) {
    self.run = run
    self.playbook = playbook
    self.shared = shared
    self.formerVersion = formerVersion
    self.changes = changes
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] {
    shared.runs.flatMap { [.run($0), .plan($0)] }
  }

  /// The steps come first: what an undo puts back of them is then fitted to the former playbook.
  package func subjects(as sequence: Int) -> [Subject] {
    changes.touched.map { .step(run: run, $0) } + [.plan(run)]
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    guard let index = incident.runs.firstIndex(where: { $0.number == run }) else { return }
    let others = incident.runs
    let leaning = others.filter { $0.number > run }.map(\.shared)
    incident.runs[index].move(self, as: header, leaning: leaning)
    incident.numberSteps(ofRunAt: index)
    for id in changes.adopted {
      let owner = others[index].owner(ofStep: id)
      let record = others.first { $0.number == owner }?.records[id]
      incident.runs[index].records[id] = incident.runs[index].records[id] ?? record
    }
    for (step, items) in changes.items {
      incident.changeRecord(of: step, run: run) { $0.renumberItems(items) }
    }
  }
}

extension SharedParts {
  /// Without what a run has itself: what was begun there is ended there.
  fileprivate func without(partsOf playbook: Playbook) -> SharedParts {
    let own = Set(playbook.steps.map(\.id))
    let branches = Set(playbook.standing.map(\.id))
    let templates = Set(playbook.templates.map(\.id))
    return SharedParts(
      steps: steps.filter { !own.contains($0.key) },
      branches: self.branches.filter { !branches.contains($0.key) },
      templates: self.templates.filter { !templates.contains($0.key) })
  }
}
