/// Records what was promised, to whom, and until when.
package struct MakePromise: Act {
  package let text: String
  package let due: Instant
  package let kind: Promise.Kind
  /// To whom it was promised.
  package let recipient: String?
  /// Who sees to it: a person of the roster or a role.
  package let owner: String?
  /// How long before its time it is brought to mind.
  package let remind: Interval?

  package init(
    _ text: String, due: Instant, kind: Promise.Kind = .other, recipient: String? = nil,
    owner: String? = nil, remind: Interval? = nil
  ) {
    self.text = text
    self.due = due
    self.kind = kind
    self.recipient = recipient
    self.owner = owner
    self.remind = remind
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.promise)
    guard !text.isBlank else { throw .textMissing(.text) }
    guard due > context.occurredAt.instant else { throw .dueInThePast(due) }
    if let remind, due - remind < context.occurredAt.instant { throw .reminderTooEarly(remind) }
    let event = PromiseMade(
      promise: incident.nextNumber(.promise), promiseKind: kind, due: due, owner: owner,
      remind: remind)
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
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let promise: Int
  package let promiseKind: Promise.Kind
  package let due: Instant
  package let owner: String?
  package let remind: Interval?

  package init(
    promise: Int, promiseKind: Promise.Kind, due: Instant, owner: String? = nil,
    remind: Interval? = nil
  ) {
    self.promise = promise
    self.promiseKind = promiseKind
    self.due = due
    self.owner = owner
    self.remind = remind
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.promise(promise)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.promise, promise)
    incident.promises.append(
      Promise(
        number: promise, sequence: header.sequence, kind: promiseKind, madeAt: header.occurredAt,
        due: due, owner: owner, remind: remind))
  }
}
