package struct StatementRejected: EventPayload {
  package static let kind = EventKind.statementRejected

  package let statement: Int

  package init(statement: Int) {
    self.statement = statement
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
