/// What may be amiss with somebody who approves or releases though the rules allow it: a small team at
/// night may really have to. It is told, not refused.
package enum ApprovalDoubt: String, Codable, CaseIterable, Sendable {
  /// Somebody who wrote the text gave the person the role in this incident.
  case appointedByAuthor = "appointed-by-author"
  /// The person got the role in this incident under a login from which the text was written.
  case appointedUnderAuthorsLogin = "appointed-under-authors-login"
  /// The person gave it to themselves.
  case appointedSelf = "appointed-self"
  /// The settings do not know the person.
  case unknown = "unknown-to-settings"
  /// The settings have had the person for less than a day, or only since the text was there.
  case newPerson = "new-to-settings"
  /// The same of the person in the role.
  case newHolder = "new-holder"
  /// The settings do not know somebody who wrote the text: it may be the one who approves.
  case unknownAuthor = "author-unknown-to-settings"
}

/// Somebody who approved or released, and what may be amiss with it.
package struct DoubtfulApproval: Hashable, Codable, Sendable {
  package let person: PersonID
  package let doubt: ApprovalDoubt

  package init(person: PersonID, doubt: ApprovalDoubt) {
    self.person = person
    self.doubt = doubt
  }
}

extension Incident {
  /// What may be amiss with a person who approves or releases a text now.
  ///
  /// - Parameter role: For which the person does; nil where anyone of the roster may.
  func doubts(
    about person: PersonID, as role: Role?, for statement: PublicStatement,
    in context: DecisionContext
  ) -> [ApprovalDoubt] {
    let roster = context.roster
    let isKnown = roster.person(person) != nil
    let isOfSettings = role.map { roster.seats(person, as: $0) } ?? isKnown
    var doubts = isOfSettings ? [] : doubts(aboutAppointmentOf: person, as: role, statement, roster)
    if !isKnown { doubts.append(.unknown) }
    let text = beginning(of: statement)
    if isKnown, context.known.isNewPerson(person, at: context.now, text: text) {
      doubts.append(.newPerson)
    }
    if isOfSettings, let role,
      context.known.isNewHolder(person, of: role, at: context.now, text: text)
    {
      doubts.append(.newHolder)
    }
    if statement.authors.contains(where: { roster.person($0) == nil }) {
      doubts.append(.unknownAuthor)
    }
    return doubts
  }

  /// What may be amiss with those whose approvals let a text go out, with what was seen of it when
  /// they approved.
  func doubts(
    aboutApprovalsOf statement: PublicStatement, counted tally: ApprovalTally,
    in context: DecisionContext
  ) -> [DoubtfulApproval] {
    statement.standingApprovals.flatMap { approval -> [DoubtfulApproval] in
      guard let requirement = tally.requirement(filledBy: approval.person) else { return [] }
      let role = requirement.role(among: approval.roles)
      var now = doubts(about: approval.person, as: role, for: statement, in: context)
      // The file may be as it was again; and a backdated time makes nothing older.
      if let role,
        context.known.isNewHolder(
          approval.person, of: role, before: approval.sequence, at: approval.at.instant,
          text: beginning(of: statement))
      {
        now.append(.newHolder)
      }
      return (approval.doubts + now).uniqued()
        .map { DoubtfulApproval(person: approval.person, doubt: $0) }
    }
  }

  /// What may be amiss with how somebody came to a role in this incident.
  private func doubts(
    aboutAppointmentOf person: PersonID, as role: Role?, _ statement: PublicStatement,
    _ roster: Roster
  ) -> [ApprovalDoubt] {
    let own = assignments(of: person).filter { role == nil || $0.role == role }
    let isByAuthor = own.contains { given in
      given.by.map { by in statement.authors.contains { roster.isOne($0, with: by) } } ?? false
    }
    let isUnderLogin = own.contains { $0.login.map(statement.logins.contains) ?? false }
    let isBySelf = own.contains { $0.by.map { roster.isOne($0, with: person) } ?? false }
    return (isByAuthor ? [.appointedByAuthor] : [])
      + (isUnderLogin && !isByAuthor ? [.appointedUnderAuthorsLogin] : [])
      + (isBySelf && !isByAuthor ? [.appointedSelf] : [])
  }

  /// The entry with which a text began.
  private func beginning(of statement: PublicStatement) -> Int {
    statementMarks.first { $0.statement == statement.number }?.sequence ?? statement.textEntry
  }
}
