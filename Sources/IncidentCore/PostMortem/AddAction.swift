/// Records a follow-up with its owner and due date. Possible in a closed incident too.
package struct AddAction: Act {
  package let text: String
  /// The id of a person of the roster or of a role.
  package let owner: String
  package let due: Moment

  package init(_ text: String, owner: String, due: Moment) {
    self.text = text
    self.owner = owner
    self.due = due
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !text.isBlank else { throw .textMissing(.text) }
    guard !owner.isBlank else { throw .textMissing(.owner) }
    // A day that is not over yet is a due date still.
    guard due.end > context.occurredAt.instant else {
      throw .dueInThePast(due.instant)
    }
    let event = ActionAdded(action: incident.nextNumber(.action), owner: owner, due: due)
    return [
      Draft(.actionAdded(event), words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

extension WordKey {
  /// Who answers for an action item. Only named in a refusal: the id itself is structure.
  package static let owner = WordKey("owner")
}

package struct ActionAdded: EventPayload {
  package static let kind = EventKind.actionAdded
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let action: Int
  /// A person of the roster or a role.
  package let owner: String
  package let due: Moment

  package init(action: Int, owner: String, due: Moment) {
    self.action = action
    self.owner = owner
    self.due = due
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.action(action)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.action, action)
    incident.actions.append(
      ActionItem(number: action, sequence: header.sequence, owner: owner, due: due))
  }
}
