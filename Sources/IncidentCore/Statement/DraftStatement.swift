/// Drafts what the company will say, in one channel and one language.
///
/// Placeholders may still be open in a draft; they are refused when it is submitted.
package struct DraftStatement: Act {
  package let channel: Channel
  package let language: String
  /// The text, with what is known of a template's placeholders filled in.
  package let text: String
  /// The id of the template of one of the incident's runs from which the text was made.
  package let template: String?
  package let touchesLiability: Bool
  /// The number of the published statement that this one corrects.
  package let corrects: Int?

  package init(
    channel: Channel, language: String, text: String, template: String? = nil,
    touchesLiability: Bool = false, corrects: Int? = nil
  ) {
    self.channel = channel
    self.language = language
    self.text = text
    self.template = template
    self.touchesLiability = touchesLiability
    self.corrects = corrects
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if let corrects {
      try incident.statement(corrects).require([.published])
    } else {
      try incident.requireActive(.writeStatement)
    }
    guard !text.isBlank else { throw .textMissing(.text) }
    var liability = touchesLiability
    if let template {
      liability = try incident.statementTemplate(template).template.touchesLiability || liability
    }
    let event = StatementDrafted(
      statement: incident.nextNumber(.statement), channel: channel, language: language,
      template: template, corrects: corrects, touchesLiability: liability)
    return [
      Draft(.statementDrafted(event), words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

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
    incident.issue(.statement, statement)
    incident.statements.append(
      PublicStatement(
        number: statement, channel: channel, language: language, template: template,
        corrects: corrects, touchesLiability: touchesLiability, textEntry: header.sequence,
        digest: digest, author: header.actor, login: header.login))
  }
}
