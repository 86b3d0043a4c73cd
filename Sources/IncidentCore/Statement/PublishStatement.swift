package struct StatementPublished: EventPayload {
  package static let kind = EventKind.statementPublished

  package let statement: Int
  /// The salted digest of the text that went out.
  package let digest: String
  /// The entry that holds this text.
  package let textEntry: Int
  package let mode: PublicationMode
  /// The alert whose rule was applied.
  package let alert: AlertLevel
  /// The approvals that were missing; empty for a regular publication.
  package let missing: [ApprovalPolicy.Requirement]
  package let attachments: [Attachment]

  package init(
    statement: Int, digest: String, textEntry: Int, mode: PublicationMode, alert: AlertLevel,
    missing: [ApprovalPolicy.Requirement], attachments: [Attachment] = []
  ) {
    self.statement = statement
    self.digest = digest
    self.textEntry = textEntry
    self.mode = mode
    self.alert = alert
    self.missing = missing
    self.attachments = attachments
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
