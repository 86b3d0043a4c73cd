/// Approves a statement's present text, as one of those whom the present alert asks for.
///
/// Still possible where the statement is approved but the alert has risen since: then it adds what
/// the higher level asks for.
package struct ApproveStatement: Act {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require([.inReview, .approved])
    let before = statement.tally(at: incident.alert, policy: context.approvals)
    if before.isComplete { try statement.require([.inReview]) }
    guard !incident.redacted.contains(statement.textEntry) else {
      throw .statementTextMissing(number)
    }
    try statement.refuseBeforeText(context.occurredAt)
    let approver = ApprovalTally.Approver(
      person: context.actor, roles: incident.roles(of: context.actor, in: context.roster))
    guard incident.knows(approver.person, in: context.roster) else {
      throw .approverNotInRoster(approver.person)
    }
    guard !statement.authors.contains(approver.person) else {
      throw .approverIsAuthor(approver.person)
    }
    guard !statement.standingApprovals.contains(where: { $0.person == approver.person }) else {
      throw .alreadyApproved(number, approver.person)
    }
    let after = statement.tally(at: incident.alert, policy: context.approvals, with: approver)
    guard after.missing.count < before.missing.count else {
      throw .approverHasNoNeededRole(approver.person, needed: before.missing)
    }
    let role = after.requirement(filledBy: approver.person)?.role(among: approver.roles)
    let own = incident.ownRoles(of: approver.person, in: context.roster)
    let event = StatementApproved(
      statement: number, digest: statement.digest, role: role,
      asDeputy: role.map { own.contains($0) ? nil : true } ?? nil,
      roles: approver.roles, sameLogin: statement.logins.contains(context.login),
      completes: after.isComplete)
    return [Draft(.statementApproved(event), at: context.occurredAt)]
  }
}

package struct StatementApproved: EventPayload {
  package static let kind = EventKind.statementApproved
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  /// The salted digest of the text that is approved.
  package let digest: String
  /// The role for which the person approves; nil where anyone of the roster may.
  package let role: Role?
  /// The person does not hold this role but deputises for it; nil where it is the person's own.
  package let asDeputy: Bool?
  /// All roles that the person held then.
  package let roles: [Role]
  /// The login that approves is one from which the text was written.
  package let sameLogin: Bool
  /// With this approval the statement has all that its alert asks for.
  package let completes: Bool

  package init(
    statement: Int, digest: String, role: Role?, asDeputy: Bool? = nil, roles: [Role],
    sameLogin: Bool, completes: Bool
  ) {
    self.statement = statement
    self.digest = digest
    self.role = role
    self.asDeputy = asDeputy
    self.roles = roles
    self.sameLogin = sameLogin
    self.completes = completes
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .ofApproval(digest, of: statement) }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] {
    roles.map { .assignment($0, header.actor) }
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { approved in
      approved.approvals.append(
        PublicStatement.Approval(
          sequence: header.sequence, at: header.occurredAt, person: header.actor,
          role: role, roles: roles, digest: self.digest, sameLogin: sameLogin))
      if completes { approved.status = .approved }
    }
  }
}
