/// Starts to follow a playbook. What a run under way has already, with the same id and content, is
/// left to it.
package struct StartRun: Act {
  package let document: PlaybookDocument
  /// The words of the entries that started the runs under way, by the run's number. Without them
  /// nothing can be left to a run.
  package let prose: [Int: Words]

  package init(_ document: PlaybookDocument, prose: [Int: Words] = [:]) {
    self.document = document
    self.prose = prose
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.startRun)
    let people = incident.peopleWithRoles(in: context.roster)
    let document = self.document.fitting(TeamSize(people: people))
    let playbook = document.playbook
    if let run = incident.run(of: playbook.id) {
      throw .runExists(playbook: playbook.id, run: run.number)
    }
    let shared = SharedParts(document, with: incident.runs, prose: prose)
    let followed = document.without(shared)
    let event = RunStarted(
      run: incident.nextNumber(.run), playbook: followed.playbook, shared: shared,
      people: people)
    return [Draft(.runStarted(event), words: followed.words, at: context.occurredAt)]
  }
}

package struct RunStarted: EventPayload {
  package static let kind = EventKind.runStarted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let run: Int
  /// The playbook as it was, without what is for teams of another size and what is left to other runs;
  /// its prose is the entry's words.
  package let playbook: Playbook
  /// What is left to other runs, which have it word for word.
  package let shared: SharedParts
  /// How many distinct people held roles then; nil in runs that were started before it was counted.
  package let people: Int?

  package init(
    run: Int, playbook: Playbook, shared: SharedParts = SharedParts(), people: Int? = nil
  ) {
    self.run = run
    self.playbook = playbook
    self.shared = shared
    self.people = people
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] {
    shared.runs.flatMap { [.run($0), .plan($0)] }
  }

  package func subjects(as sequence: Int) -> [Subject] { [.run(run)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.run, run)
    guard !incident.runs.contains(where: { $0.number == run }) else { return }
    incident.runs.append(
      Run(
        number: run, sequence: header.sequence, startedAt: header.occurredAt, playbook: playbook,
        shared: shared, people: people))
    incident.numberSteps(ofRunAt: incident.runs.count - 1)
  }
}

extension Incident {
  /// The run of a playbook, where it is being followed.
  package func run(of playbook: String) -> Run? {
    runs.first { $0.playbook.id == playbook }
  }
}
