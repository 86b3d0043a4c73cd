/// Which of the approvals needed are there, where each person counts for one role only.
///
/// It is a matching of people to requirements that fills as many as can be filled: whoever holds
/// several roles is counted where nobody else can stand. The requirements that come first are
/// filled first.
package struct ApprovalTally: Hashable, Sendable {
  /// A person who approves, and the roles held then.
  package struct Approver: Hashable, Sendable {
    package let person: PersonID
    package let roles: [Role]

    package init(person: PersonID, roles: [Role]) {
      self.person = person
      self.roles = roles
    }
  }

  package let requirements: [ApprovalPolicy.Requirement]
  /// For each requirement the person who fills it; nil where nobody does.
  package let filledBy: [PersonID?]

  package init(_ requirements: [ApprovalPolicy.Requirement], approvers: [Approver]) {
    var matching = Matching(
      requirements: requirements, approvers: approvers,
      filledBy: Array(repeating: nil, count: requirements.count))
    for requirement in requirements.indices {
      var tried: Set<Int> = []
      matching.fill(requirement, trying: &tried)
    }
    self.requirements = requirements
    filledBy = matching.filledBy.map { index in index.map { approvers[$0].person } }
  }

  /// What nobody has given yet.
  package var missing: [ApprovalPolicy.Requirement] {
    zip(requirements, filledBy).filter { $0.1 == nil }.map(\.0)
  }

  package var isComplete: Bool { !filledBy.contains(nil) }

  /// Who counts for which role, where a role is asked for, in the order of the requirements.
  package func counted(of approvers: [Approver]) -> [CountedApproval] {
    zip(requirements, filledBy).compactMap { requirement, person in
      guard let approver = approvers.first(where: { $0.person == person }),
        let role = requirement.role(among: approver.roles)
      else { return nil }
      return CountedApproval(person: approver.person, role: role)
    }
  }

  /// What this person's approval counts for; nil where it counts for nothing.
  package func requirement(filledBy person: PersonID) -> ApprovalPolicy.Requirement? {
    zip(requirements, filledBy).first { $0.1 == person }?.0
  }
}

/// For which role a person's approval was counted.
package struct CountedApproval: Hashable, Codable, Sendable {
  package let person: PersonID
  package let role: Role

  package init(person: PersonID, role: Role) {
    self.person = person
    self.role = role
  }
}

extension ApprovalPolicy.Requirement {
  /// The role for which somebody with these roles may give this approval, the first of theirs; nil
  /// where there is none.
  package func role(among roles: [Role]) -> Role? {
    roles.first { anyOf.contains($0) }
  }

  /// Whether somebody with these roles may give this approval.
  package func accepts(_ roles: [Role]) -> Bool {
    anyOf.isEmpty || role(among: roles) != nil
  }
}

/// A bipartite matching by augmenting paths.
private struct Matching {
  let requirements: [ApprovalPolicy.Requirement]
  let approvers: [ApprovalTally.Approver]
  var filledBy: [Int?]

  /// Finds an approver for a requirement, moving those already counted to another requirement
  /// where that frees one.
  @discardableResult
  mutating func fill(_ requirement: Int, trying tried: inout Set<Int>) -> Bool {
    for index in approvers.indices
    where requirements[requirement].accepts(approvers[index].roles) {
      guard tried.insert(index).inserted else { continue }
      if let occupied = filledBy.firstIndex(of: index) {
        guard fill(occupied, trying: &tried) else { continue }
      }
      filledBy[requirement] = index
      return true
    }
    return false
  }
}

extension PublicStatement {
  /// The approvals that are bound to the present text.
  package var standingApprovals: [Approval] {
    approvals.filter { $0.digest == digest }
  }

  /// How far the approvals of the present text go at an alert level. What it needed when it was
  /// submitted it needs still, whatever the settings or the alert say by now.
  ///
  /// Approvals given after `moment` do not count; `further` is somebody who might approve as well.
  package func tally(
    at level: AlertLevel, policy: ApprovalPolicy, until moment: Moment? = nil,
    with further: ApprovalTally.Approver? = nil
  ) -> ApprovalTally {
    ApprovalTally(
      policy.requirements(at: level, touchingLiability: touchesLiability)
        .joined(with: requirements),
      approvers: approvers(until: moment, onlySigned: policy.demandsSignature(at: level))
        + [further].compactMap { $0 })
  }

  /// Those who approved the present text, not later than `moment`.
  func approvers(
    until moment: Moment? = nil, onlySigned: Bool = false
  ) -> [ApprovalTally.Approver] {
    standingApprovals.filter { approval in
      !(moment?.isBefore(approval.at) ?? false)
        && (approval.isSigned || !onlySigned)
    }.map { ApprovalTally.Approver(person: $0.person, roles: $0.roles) }
  }
}
