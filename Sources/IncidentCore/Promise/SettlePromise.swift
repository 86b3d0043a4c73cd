package struct PromiseSettled: EventPayload {
  package static let kind = EventKind.promiseSettled

  package let promise: Int
  package let outcome: Promise.Outcome
  package let attachments: [Attachment]

  package init(promise: Int, outcome: Promise.Outcome, attachments: [Attachment] = []) {
    self.promise = promise
    self.outcome = outcome
    self.attachments = attachments
  }

  package func subjects(as sequence: Int) -> [Subject] { [.promise(promise)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
