package struct StatementDrafted: EventPayload {
  package static let kind = EventKind.statementDrafted

  package let statement: Int
  package let channel: Channel
  package let language: String
  package let template: String?
  /// The number of the published statement that this one corrects.
  package let corrects: Int?
  package let touchesLiability: Bool

  package init(
    statement: Int, channel: Channel, language: String, template: String?, corrects: Int?,
    touchesLiability: Bool
  ) {
    self.statement = statement
    self.channel = channel
    self.language = language
    self.template = template
    self.corrects = corrects
    self.touchesLiability = touchesLiability
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
