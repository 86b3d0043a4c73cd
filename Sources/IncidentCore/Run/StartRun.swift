/// Starts to follow a playbook.
package struct StartRun: Act {
  package let document: PlaybookDocument

  package init(_ document: PlaybookDocument) {
    self.document = document
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.startRun)
    let playbook = document.playbook
    if let run = incident.run(of: playbook.id) {
      throw .runExists(playbook: playbook.id, run: run.number)
    }
    return [
      Draft(
        .runStarted(RunStarted(run: incident.nextNumber(.run), playbook: playbook)),
        words: document.words, at: context.occurredAt)
    ]
  }
}

package struct RunStarted: EventPayload {
  package static let kind = EventKind.runStarted

  package let run: Int
  /// The whole playbook as it was; its prose is the entry's words.
  package let playbook: Playbook

  package init(run: Int, playbook: Playbook) {
    self.run = run
    self.playbook = playbook
  }

  package func subjects(as sequence: Int) -> [Subject] { [.run(run)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.run, run)
    guard !incident.runs.contains(where: { $0.number == run }) else { return }
    incident.runs.append(
      Run(
        number: run, sequence: header.sequence, startedAt: header.occurredAt, playbook: playbook))
  }
}

extension Incident {
  /// The run of a playbook, where it is being followed.
  package func run(of playbook: String) -> Run? {
    runs.first { $0.playbook.id == playbook }
  }
}
