/// Puts a draft to review. What speaks against it is refused, or taken upon oneself with a reason.
package struct SubmitStatement: Act {
  package let number: Int
  /// The draft's text as it stands; nil where it was erased.
  package let text: String?
  /// Why it goes on although something speaks against it; nil where nobody says so.
  package let contradictingBecause: String?

  package init(_ number: Int, text: String?, contradictingBecause: String? = nil) {
    self.number = number
    self.text = text
    self.contradictingBecause = contradictingBecause
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require([.draft])
    try statement.requirePublishable(incident.presentText(of: statement, given: text))
    let contradictions = incident.contradictions(of: statement)
    if let contradictingBecause, contradictingBecause.isBlank { throw .textMissing(.because) }
    guard contradictions.isEmpty || contradictingBecause != nil else {
      throw .statementContradicts(number, contradictions, publishing: false)
    }
    let event = StatementSubmitted(
      statement: number, digest: statement.digest,
      requirements: context.approvals.requirements(
        at: incident.alert, touchingLiability: statement.touchesLiability),
      contradictions: contradictions)
    return [
      Draft(
        .statementSubmitted(event),
        words: Words([.because: contradictions.isEmpty ? nil : contradictingBecause]),
        at: context.occurredAt)
    ]
  }
}

package struct StatementSubmitted: EventPayload {
  package static let kind = EventKind.statementSubmitted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  /// The salted digest of the text that is submitted.
  package let digest: String
  /// Whose approval it needs at the alert of that moment.
  package let requirements: [ApprovalPolicy.Requirement]
  /// What spoke against it and was taken upon oneself with a reason.
  @LeftOutWhereEmpty package private(set) var contradictions: [Contradiction]

  package init(
    statement: Int, digest: String, requirements: [ApprovalPolicy.Requirement],
    contradictions: [Contradiction] = []
  ) {
    self.statement = statement
    self.digest = digest
    self.requirements = requirements
    self.contradictions = contradictions
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { submitted in
      submitted.status = .inReview
      submitted.submittedAt = header.occurredAt
      submitted.submittedIn = header.sequence
      submitted.requirements = requirements
      submitted.acceptedContradictions = contradictions
    }
  }
}
