/// Takes a statement back: a published one from the public, another one before it gets there.
///
/// What was published stays in the record with its text, address and time.
package struct WithdrawStatement: Act {
  package let number: Int
  package let because: String

  package init(_ number: Int, because: String) {
    self.number = number
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    var statement = try incident.statement(number)
    if statement.publication == nil { statement = try incident.statementToWorkOn(number) }
    try statement.require(StatementStatus.unpublished + [.published, .corrected])
    guard !because.isBlank else { throw .textMissing(.because) }
    return [
      Draft(
        .statementWithdrawn(StatementWithdrawn(statement: number)),
        words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct StatementWithdrawn: EventPayload {
  package static let kind = EventKind.statementWithdrawn
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int

  package init(statement: Int) {
    self.statement = statement
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool {
    before.statements.first { $0.number == statement }?.publication == nil
  }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { $0.status = .withdrawn }
  }
}
