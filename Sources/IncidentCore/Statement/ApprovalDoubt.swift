/// What may be amiss with somebody who approves or releases though the rules allow it: a small team at
/// night may really have to. It is told, not refused.
package enum ApprovalDoubt: String, Codable, CaseIterable, Sendable {
  /// Somebody who wrote the text gave the person the role in this incident.
  case appointedByAuthor = "appointed-by-author"
  /// The settings do not know the person.
  case unknown = "unknown-to-settings"
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
  /// What may be amiss with a person who approves or releases a text.
  ///
  /// - Parameter role: For which the person does; nil where anyone of the roster may.
  func doubts(
    about person: PersonID, as role: Role?, for statement: PublicStatement, in roster: Roster
  ) -> [ApprovalDoubt] {
    let isKnown = roster.person(person) != nil
    let isOfSettings =
      role.map { role in
        roster.seats[role].map { ($0.holders + $0.deputies).contains(person) } ?? false
      } ?? isKnown
    let own = assignments.filter { $0.person == person && (role == nil || $0.role == role) }
    let isAppointed =
      !isOfSettings
      && own.contains { given in
        given.by.map { by in statement.authors.contains { roster.isOne($0, with: by) } } ?? false
      }
    return (isAppointed ? [.appointedByAuthor] : []) + (isKnown ? [] : [.unknown])
  }

  /// What may be amiss with those whose approvals let a text go out, with what was seen of it when
  /// they approved.
  func doubts(
    aboutApprovalsOf statement: PublicStatement, counted tally: ApprovalTally, in roster: Roster
  ) -> [DoubtfulApproval] {
    statement.standingApprovals.flatMap { approval -> [DoubtfulApproval] in
      guard let requirement = tally.requirement(filledBy: approval.person) else { return [] }
      let now = doubts(
        about: approval.person, as: requirement.role(among: approval.roles), for: statement,
        in: roster)
      return (approval.doubts + now).uniqued()
        .map { DoubtfulApproval(person: approval.person, doubt: $0) }
    }
  }
}
