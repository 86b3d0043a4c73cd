/// Says in an incident that a backup took the place of the database, which had gone on here: what it had
/// more is not in this journal, and can be asked for by its seal. Where no database stood there, nobody
/// knows whether one had gone on.
package struct RecordRestore: Act {
  /// The seal of the database that was replaced; nil where it could not be read.
  package let replaced: Seal?
  /// The incident's last entry in it; nil where that is not known.
  package let last: Int?
  /// The seals of databases that restorings before it had replaced, of which nothing but the one
  /// replaced now tells; from the first on.
  package let earlier: [String]
  /// No database stood there.
  package let foundNone: Bool

  package init(
    replaced: Seal?, last: Int?, earlier: [String] = [], foundNone: Bool = false
  ) {
    self.replaced = replaced
    self.last = last
    self.earlier = earlier
    self.foundNone = foundNone
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    return [
      Draft(
        .databaseRestored(
          DatabaseRestored(
            through: incident.sequence, replaced: replaced?.description, last: last,
            earlier: earlier, foundNone: foundNone)),
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
  /// The seals of databases that were replaced before, of which the backup does not tell.
  @LeftOutWhereEmpty package private(set) var earlier: [String]
  private let none: Bool?

  /// No database stood there with which the backup could have been compared.
  package var foundNone: Bool { none ?? false }

  package init(
    through: Int, replaced: String?, last: Int?, earlier: [String] = [], foundNone: Bool = false
  ) {
    self.through = through
    self.replaced = replaced
    self.last = last
    self.earlier = earlier
    none = foundNone ? true : nil
  }

  private enum CodingKeys: String, CodingKey {
    case through, replaced, last, earlier
    case none = "foundNone"
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
