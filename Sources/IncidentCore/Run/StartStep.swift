package struct StepStarted: EventPayload {
  package static let kind = EventKind.stepStarted

  package let run: Int
  package let step: String

  package init(run: Int, step: String) {
    self.run = run
    self.step = step
  }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
