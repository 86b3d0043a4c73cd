package struct StatementSubmitted: EventPayload {
  package static let kind = EventKind.statementSubmitted

  package let statement: Int
  /// The salted digest of the text that is submitted.
  package let digest: String
  /// Whose approval it needs at the alert of that moment.
  package let requirements: [ApprovalPolicy.Requirement]

  package init(statement: Int, digest: String, requirements: [ApprovalPolicy.Requirement]) {
    self.statement = statement
    self.digest = digest
    self.requirements = requirements
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
