/// Puts a draft to review.
package struct SubmitStatement: Act {
  package let number: Int
  /// The draft's text as it stands; nil where it was erased.
  package let text: String?

  package init(_ number: Int, text: String?) {
    self.number = number
    self.text = text
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require([.draft])
    try statement.requirePublishable(incident.presentText(of: statement, given: text))
    let event = StatementSubmitted(
      statement: number, digest: statement.digest,
      requirements: context.approvals.requirements(
        at: incident.alert, touchingLiability: statement.touchesLiability))
    return [Draft(.statementSubmitted(event), at: context.occurredAt)]
  }
}

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
    incident.change(statement: statement) { submitted in
      submitted.status = .inReview
      submitted.submittedAt = header.occurredAt
      submitted.submittedIn = header.sequence
    }
  }
}
