package struct StepDone: EventPayload {
  package static let kind = EventKind.stepDone

  package let run: Int
  package let step: String
  /// Done although its predecessors were open or its condition was not true.
  package let outOfOrder: Bool
  package let attachments: [Attachment]
  /// A URL in the words or an attachment proves it.
  package let hasEvidence: Bool

  package init(
    run: Int, step: String, outOfOrder: Bool = false, attachments: [Attachment] = [],
    hasEvidence: Bool = false
  ) {
    self.run = run
    self.step = step
    self.outOfOrder = outOfOrder
    self.attachments = attachments
    self.hasEvidence = hasEvidence
  }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
