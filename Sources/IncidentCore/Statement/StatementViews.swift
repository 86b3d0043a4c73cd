/// A statement that waits for approvals, and for whose.
package struct WaitingStatement: Hashable, Sendable {
  package let statement: PublicStatement
  /// What the present alert asks for and nobody has given. Empty where the statement is in review
  /// and may be published, because the alert was lowered.
  package let missing: [ApprovalPolicy.Requirement]
  /// The people of the roster or assigned here whose approval would bring it further, in the order
  /// of the roster. Never an author.
  package let approvers: [PersonID]

  package init(
    statement: PublicStatement, missing: [ApprovalPolicy.Requirement], approvers: [PersonID]
  ) {
    self.statement = statement
    self.missing = missing
    self.approvers = approvers
  }
}

extension Incident {
  /// The correction of a statement that is being worked on and not published yet.
  package func openCorrection(of number: Int) -> PublicStatement? {
    statements.first {
      $0.corrects == number && StatementStatus.unpublished.contains($0.status)
    }
  }

  /// The statements that wait for approvals: those in review, and those that were approved before
  /// the alert rose to a level that asks for more.
  package func statementsWaiting(
    roster: Roster, policy: ApprovalPolicy
  ) -> [WaitingStatement] {
    statements.compactMap { statement in
      guard statement.status == .inReview || statement.status == .approved else { return nil }
      let missing = statement.tally(at: alert, policy: policy).missing
      guard statement.status == .inReview || !missing.isEmpty else { return nil }
      return WaitingStatement(
        statement: statement, missing: missing,
        approvers: approvers(of: statement, lacking: missing.count, roster: roster, policy: policy))
    }
  }

  private func approvers(
    of statement: PublicStatement, lacking count: Int, roster: Roster, policy: ApprovalPolicy
  ) -> [PersonID] {
    let people = (roster.people.map(\.id) + assignments.map(\.person)).uniqued()
    return people.filter { person in
      guard !statement.authors.contains(where: { roster.isOne(person, with: $0) }),
        !statement.standingApprovals.contains(where: { roster.isOne(person, with: $0.person) })
      else { return false }
      let approver = ApprovalTally.Approver(person: person, roles: roles(of: person, in: roster))
      return statement.tally(at: alert, policy: policy, with: approver).missing.count < count
    }
  }
}
