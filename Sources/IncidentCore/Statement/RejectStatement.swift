/// Sends a statement back to its authors. Approvals given so far are void.
package struct RejectStatement: Act {
  package let number: Int
  package let because: String

  package init(_ number: Int, because: String) {
    self.number = number
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require([.inReview, .approved])
    guard !because.isBlank else { throw .textMissing(.because) }
    return [
      Draft(
        .statementRejected(StatementRejected(statement: number)),
        words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct StatementRejected: EventPayload {
  package static let kind = EventKind.statementRejected
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
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { rejected in
      rejected.status = .draft
      rejected.approvals = []
      rejected.acceptedContradictions = []
    }
  }
}
