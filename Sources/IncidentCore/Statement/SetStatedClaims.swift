/// Says which claims of the ledger a statement states as fact. Its text stays, and so do its
/// approvals.
package struct SetStatedClaims: Act {
  package let number: Int
  /// All of them; none takes back what was said before.
  package let claims: [Int]
  package let because: String?

  package init(_ number: Int, _ claims: [Int], because: String? = nil) {
    self.number = number
    self.claims = claims
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToPosition(number)
    for claim in claims { _ = try incident.claim(claim) }
    let claims = claims.uniqued()
    guard claims != statement.claims else { throw .statedClaimsUnchanged(number) }
    return [
      Draft(
        .statedClaimsSet(StatedClaimsSet(statement: number, claims: claims)),
        words: Words([.because: because.isBlank ? nil : because]), at: context.occurredAt)
    ]
  }
}

package struct StatedClaimsSet: EventPayload {
  package static let kind = EventKind.statedClaimsSet
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  package let claims: [Int]

  package init(statement: Int, claims: [Int]) {
    self.statement = statement
    self.claims = claims
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { claims.map { .claim($0) } }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { $0.claims = claims }
  }
}

extension Incident {
  /// A statement of which may be said what it does: one that can be worked on, and one that was
  /// published, since what went out can be looked at afterwards too.
  ///
  /// - Throws: ``Refusal`` for one that is unknown or withdrawn.
  func statementToPosition(_ number: Int) throws(Refusal) -> PublicStatement {
    try requireOpened()
    var statement = try statement(number)
    if statement.publication == nil { statement = try statementToWorkOn(number) }
    try statement.require(StatementStatus.unpublished + [.published, .corrected])
    return statement
  }
}
