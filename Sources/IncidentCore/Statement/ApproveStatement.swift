package struct StatementApproved: EventPayload {
  package static let kind = EventKind.statementApproved

  package let statement: Int
  /// The salted digest of the text that is approved.
  package let digest: String
  /// The role for which the person approves; nil where anyone of the roster may.
  package let role: Role?
  /// All roles that the person held then.
  package let roles: [Role]
  /// The login that approves is one from which the text was written.
  package let sameLogin: Bool
  /// With this approval the statement has all that its alert asks for.
  package let completes: Bool

  package init(
    statement: Int, digest: String, role: Role?, roles: [Role], sameLogin: Bool, completes: Bool
  ) {
    self.statement = statement
    self.digest = digest
    self.role = role
    self.roles = roles
    self.sameLogin = sameLogin
    self.completes = completes
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
