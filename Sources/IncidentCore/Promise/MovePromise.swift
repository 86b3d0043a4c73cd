/// Gives a promise another time, agreed on with those to whom it was made. The first time stays.
/// Possible in a closed incident too.
package struct MovePromise: Act {
  package let number: Int
  package let due: Instant
  package let because: String

  package init(_ number: Int, due: Instant, because: String) {
    self.number = number
    self.due = due
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let promise = try incident.openPromise(number)
    guard !because.isBlank else { throw .textMissing(.because) }
    guard due > context.occurredAt.instant else { throw .dueInThePast(due) }
    guard due != promise.due else { throw .promiseDueUnchanged(number, due) }
    let event = PromiseMoved(
      promise: number, due: due, formerly: promise.due,
      afterDue: context.occurredAt.instant >= promise.bindingDue)
    return [
      Draft(.promiseMoved(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

extension Incident {
  /// A promise of which nobody has said yet what became of it.
  ///
  /// - Throws: ``Refusal/unknownPromise(_:)``, ``Refusal/promiseSettled(_:_:)`` or
  ///   ``Refusal/notOpenedYet``.
  func openPromise(_ number: Int) throws(Refusal) -> Promise {
    try requireOpened()
    guard let promise = promises.first(where: { $0.number == number }) else {
      throw .unknownPromise(number)
    }
    if let outcome = promise.outcome { throw .promiseSettled(number, outcome) }
    return promise
  }
}

package struct PromiseMoved: EventPayload {
  package static let kind = EventKind.promiseMoved
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let promise: Int
  package let due: Instant
  /// By when it was to be done before.
  package let formerly: Instant
  /// It had fallen due already; the new time does not mend that.
  package let afterDue: Bool

  package init(promise: Int, due: Instant, formerly: Instant, afterDue: Bool) {
    self.promise = promise
    self.due = due
    self.formerly = formerly
    self.afterDue = afterDue
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.promise(promise)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for index in incident.promises.indices where incident.promises[index].number == promise {
      incident.promises[index].moves.append(
        Promise.Move(sequence: header.sequence, at: header.occurredAt, due: due))
    }
  }
}
