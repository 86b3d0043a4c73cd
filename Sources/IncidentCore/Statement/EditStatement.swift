/// Gives a statement that is not published yet another text. That voids its approvals. What was built
/// on a text that somebody replaced meanwhile is refused, so that nobody's words are lost unseen.
package struct EditStatement: Act {
  package let number: Int
  package let text: String
  /// The text until now; nil where it was erased.
  package let current: String?
  /// The digest of the text on which the new one was built, or its beginning; nil where the new one
  /// stands for itself.
  package let basis: String?
  /// Whether the text touches liability; nil leaves it as it was.
  package let touchesLiability: Bool?

  package init(
    _ number: Int, text: String, current: String?, basis: String? = nil,
    touchesLiability: Bool? = nil
  ) {
    self.number = number
    self.text = text
    self.current = current
    self.basis = basis
    self.touchesLiability = touchesLiability
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require(StatementStatus.unpublished)
    guard !text.isBlank else { throw .textMissing(.text) }
    if let basis, !SeenText(basis, .named).isPresent(in: statement) {
      throw .editOfOlderText(
        number, seen: String(basis.prefix(SeenText.shortestName)), present: statement.version,
        since: statement.textAt, TextDifference(from: text, to: current ?? ""))
    }
    let liability = touchesLiability ?? statement.touchesLiability
    guard text != current || liability != statement.touchesLiability else {
      throw .statementTextUnchanged(number)
    }
    return [
      Draft(
        .statementEdited(
          StatementEdited(
            statement: number, touchesLiability: liability,
            liabilityChanged: liability != statement.touchesLiability)),
        words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

package struct StatementEdited: EventPayload {
  package static let kind = EventKind.statementEdited
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  package let touchesLiability: Bool
  // Left out where it did not.
  private let changedMark: Bool?

  private enum CodingKeys: String, CodingKey {
    case statement, touchesLiability
    case changedMark = "liabilityChanged"
  }

  /// Whether the edit marked the text as touching liability, or took that mark away.
  package var liabilityChanged: Bool { changedMark ?? false }

  package init(statement: Int, touchesLiability: Bool, liabilityChanged: Bool = false) {
    self.statement = statement
    self.touchesLiability = touchesLiability
    changedMark = liabilityChanged ? true : nil
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { edited in
      edited.status = .draft
      edited.touchesLiability = touchesLiability
      edited.textEntry = header.sequence
      edited.digest = digest
      edited.textAt = header.occurredAt
      edited.authors = (edited.authors + [header.actor]).uniqued()
      edited.logins = (edited.logins + [header.login]).uniqued()
      edited.requirements = []
      edited.approvals = []
      edited.acceptedContradictions = []
    }
  }
}
