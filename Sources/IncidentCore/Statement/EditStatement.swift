package struct StatementEdited: EventPayload {
  package static let kind = EventKind.statementEdited

  package let statement: Int
  package let touchesLiability: Bool

  package init(statement: Int, touchesLiability: Bool) {
    self.statement = statement
    self.touchesLiability = touchesLiability
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
