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
  /// Those of the template where nil.
  package let strategies: [ResponseStrategy]?
  /// The claims of the ledger that the text states as fact.
  package let claims: [Int]
  /// The message of which it becomes a variant; nil where it is one of its own.
  package private(set) var message: Int?

  package init(
    channel: Channel, language: String, text: String, template: String? = nil,
    touchesLiability: Bool = false, corrects: Int? = nil, strategies: [ResponseStrategy]? = nil,
    claims: [Int] = []
  ) {
    self.channel = channel
    self.language = language
    self.text = text
    self.template = template
    self.touchesLiability = touchesLiability
    self.corrects = corrects
    self.strategies = strategies
    self.claims = claims
  }

  /// The same as a variant of a message.
  func of(message: Int) -> DraftStatement {
    var draft = self
    draft.message = message
    return draft
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if let corrects {
      try incident.statement(corrects).require([.published])
      if let correction = incident.openCorrection(of: corrects) {
        throw .correctionExists(corrects, correction: correction.number)
      }
    } else {
      try incident.requireActive(.writeStatement)
    }
    guard !text.isBlank else { throw .textMissing(.text) }
    for claim in claims { _ = try incident.claim(claim) }
    let prepared = try template.map { id throws(Refusal) in
      try incident.statementTemplate(id).template
    }
    let event = StatementDrafted(
      statement: incident.nextNumber(.statement), channel: channel, language: language,
      template: template, corrects: corrects,
      touchesLiability: prepared?.touchesLiability == true || touchesLiability,
      strategies: (strategies ?? prepared?.strategies ?? []).uniqued(), claims: claims.uniqued(),
      message: message)
    return [
      Draft(.statementDrafted(event), words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

package struct StatementDrafted: EventPayload {
  package static let kind = EventKind.statementDrafted
  package static let version = 2
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let statement: Int
  package let channel: Channel
  package let language: String
  package let template: String?
  /// The number of the published statement that this one corrects.
  package let corrects: Int?
  package let touchesLiability: Bool
  @LeftOutWhereEmpty package private(set) var strategies: [ResponseStrategy]
  @LeftOutWhereEmpty package private(set) var claims: [Int]
  /// The message that it is a variant of; nil where that has its own number. Since version 2.
  package let message: Int?

  package init(
    statement: Int, channel: Channel, language: String, template: String?, corrects: Int?,
    touchesLiability: Bool, strategies: [ResponseStrategy] = [], claims: [Int] = [],
    message: Int? = nil
  ) {
    self.message = message == statement ? nil : message
    self.statement = statement
    self.channel = channel
    self.language = language
    self.template = template
    self.corrects = corrects
    self.touchesLiability = touchesLiability
    self.strategies = strategies
    self.claims = claims
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { claims.map { .claim($0) } }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.statement, statement)
    var drafted = PublicStatement(
      number: statement, channel: channel, language: language, template: template,
      corrects: corrects, touchesLiability: touchesLiability, textEntry: header.sequence,
      digest: digest, textAt: header.occurredAt, author: header.actor, login: header.login,
      message: message)
    drafted.strategies = strategies
    drafted.claims = claims
    incident.statements.append(drafted)
  }
}
