/// Records that a follow-up was done, or dropped for a reason. Possible in a closed incident too.
package struct SettleAction: Act {
  package let number: Int
  package let outcome: ActionItem.Outcome
  /// What was done.
  package let text: String?
  /// Why it was dropped.
  package let because: String?

  package init(
    _ number: Int, _ outcome: ActionItem.Outcome, text: String? = nil, because: String? = nil
  ) {
    self.number = number
    self.outcome = outcome
    self.text = text
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard let action = incident.actions.first(where: { $0.number == number }) else {
      throw .unknownAction(number)
    }
    if let outcome = action.outcome { throw .actionSettled(number, outcome) }
    if outcome == .dropped, because.isBlank { throw .textMissing(.because) }
    return [
      Draft(
        .actionSettled(ActionSettled(action: number, outcome: outcome)),
        words: Words([
          .text: text.isBlank ? nil : text, .because: because.isBlank ? nil : because,
        ]),
        at: context.occurredAt)
    ]
  }
}

package struct ActionSettled: EventPayload {
  package static let kind = EventKind.actionSettled
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let action: Int
  package let outcome: ActionItem.Outcome

  package init(action: Int, outcome: ActionItem.Outcome) {
    self.action = action
    self.outcome = outcome
  }

  package var correctableTexts: [WordKey] { [.text, .because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.action(action)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for index in incident.actions.indices where incident.actions[index].number == action {
      incident.actions[index].outcome = outcome
      incident.actions[index].settledAt = header.occurredAt
      incident.actions[index].settledIn = header.sequence
    }
  }
}
