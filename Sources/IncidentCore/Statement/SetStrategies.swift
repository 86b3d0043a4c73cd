/// Says which strategies a statement follows. That is no part of its text, so its approvals stay.
package struct SetStrategies: Act {
  package let number: Int
  /// All of them; none takes back what was said before.
  package let strategies: [ResponseStrategy]
  package let because: String?

  package init(_ number: Int, _ strategies: [ResponseStrategy], because: String? = nil) {
    self.number = number
    self.strategies = strategies
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToPosition(number)
    let strategies = strategies.uniqued()
    guard strategies != statement.strategies else { throw .strategiesUnchanged(number) }
    return [
      Draft(
        .strategiesSet(StrategiesSet(statement: number, strategies: strategies)),
        words: Words([.because: because.isBlank ? nil : because]), at: context.occurredAt)
    ]
  }
}

package struct StrategiesSet: EventPayload {
  package static let kind = EventKind.strategiesSet
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  package let strategies: [ResponseStrategy]

  package init(statement: Int, strategies: [ResponseStrategy]) {
    self.statement = statement
    self.strategies = strategies
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { $0.strategies = strategies }
  }
}
