package struct PromiseMade: EventPayload {
  package static let kind = EventKind.promiseMade

  package let promise: Int
  package let promiseKind: Promise.Kind
  package let due: Instant

  package init(promise: Int, promiseKind: Promise.Kind, due: Instant) {
    self.promise = promise
    self.promiseKind = promiseKind
    self.due = due
  }

  package func subjects(as sequence: Int) -> [Subject] { [.promise(promise)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
