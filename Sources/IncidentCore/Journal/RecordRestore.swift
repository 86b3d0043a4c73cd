/// Says in an incident that a backup took the place of the database, which had gone on here: what it had
/// more is not in this journal, and can be asked for by its seal.
package struct RecordRestore: Act {
  /// The seal of the database that was replaced; nil where it could not be read.
  package let replaced: Seal?
  /// The incident's last entry in it; nil where that is not known.
  package let last: Int?

  package init(replaced: Seal?, last: Int?) {
    self.replaced = replaced
    self.last = last
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    return [
      Draft(
        .databaseRestored(
          DatabaseRestored(
            through: incident.sequence, replaced: replaced?.description, last: last)),
        at: Moment(context.now), origin: .automatic)
    ]
  }
}

/// A backup took the place of the database.
package struct DatabaseRestored: EventPayload {
  package static let kind = EventKind.databaseRestored
  package static let version = 1
  package static let changesState = false
  package static let givesNames = false
  package static let needsNames = false

  /// The incident's last entry in the backup.
  package let through: Int
  /// The seal of the database that was replaced, as it is printed; nil where it could not be read.
  package let replaced: String?
  /// The incident's last entry in that; nil where it is not known.
  package let last: Int?

  package init(through: Int, replaced: String?, last: Int?) {
    self.through = through
    self.replaced = replaced
    self.last = last
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {}
}
