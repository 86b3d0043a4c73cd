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
  }
}
