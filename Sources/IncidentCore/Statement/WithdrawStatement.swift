package struct StatementWithdrawn: EventPayload {
  package static let kind = EventKind.statementWithdrawn

  package let statement: Int

  package init(statement: Int) {
    self.statement = statement
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
