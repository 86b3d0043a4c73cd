/// Records what was promised, to whom, and until when.
package struct MakePromise: Act {
  package let text: String
  package let due: Instant
  package let kind: Promise.Kind
  /// To whom it was promised.
  package let recipient: String?

  package init(
    _ text: String, due: Instant, kind: Promise.Kind = .other, recipient: String? = nil
  ) {
    self.text = text
    self.due = due
    self.kind = kind
    self.recipient = recipient
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.promise)
    guard !text.isBlank else { throw .textMissing(.text) }
    guard due > context.occurredAt.instant else { throw .dueInThePast(due) }
    let event = PromiseMade(
      promise: incident.nextNumber(.promise), promiseKind: kind, due: due)
    return [
      Draft(
        .promiseMade(event),
        words: Words([.text: text, .recipient: recipient.isBlank ? nil : recipient]),
        at: context.occurredAt)
    ]
  }
}

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
    incident.issue(.promise, promise)
    incident.promises.append(
      Promise(
        number: promise, sequence: header.sequence, kind: promiseKind, madeAt: header.occurredAt,
        due: due))
  }
}
