/// Records whether a promise was kept. Possible in a closed incident too.
package struct SettlePromise: Act {
  package let number: Int
  package let outcome: Promise.Outcome
  package let text: String?
  package let attachments: [NamedAttachment]

  package init(
    _ number: Int, _ outcome: Promise.Outcome, text: String? = nil,
    attachments: [NamedAttachment] = []
  ) {
    self.number = number
    self.outcome = outcome
    self.text = text
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard let promise = incident.promises.first(where: { $0.number == number }) else {
      throw .unknownPromise(number)
    }
    if let outcome = promise.outcome { throw .promiseSettled(number, outcome) }
    let event = PromiseSettled(
      promise: number, outcome: outcome, attachments: attachments.map(\.attachment))
    return [
      Draft(
        .promiseSettled(event),
        words: Words([.text: text.isBlank ? nil : text]).naming(attachments),
        at: context.occurredAt)
    ]
  }
}

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
    for index in incident.promises.indices where incident.promises[index].number == promise {
      incident.promises[index].outcome = outcome
      incident.promises[index].settledAt = header.occurredAt
      incident.promises[index].settledIn = header.sequence
    }
  }
}
