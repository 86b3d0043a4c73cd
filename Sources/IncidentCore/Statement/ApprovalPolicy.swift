/// Whose approval a public statement needs, by alert level.
package struct ApprovalPolicy: Hashable, Sendable {
  /// One approval that is needed: from a holder of any of the roles; from anyone of the roster
  /// where no role is named.
  package struct Requirement: Hashable, Codable, Sendable {
    package let anyOf: [Role]

    package init(anyOf: [Role]) {
      self.anyOf = anyOf
    }
  }

  package var requirements: [AlertLevel: [Requirement]]
  /// From this level on legal must approve too where a text touches liability.
  package var legalOnLiabilityFrom: AlertLevel
  /// Whether somebody approves from the own login only.
  package var ownLogin: Bool
  /// From this level on only signed approvals count; nil where none has to be.
  package var signedFrom: AlertLevel?

  package init(
    requirements: [AlertLevel: [Requirement]], legalOnLiabilityFrom: AlertLevel = .orange,
    ownLogin: Bool = false, signedFrom: AlertLevel? = nil
  ) {
    self.requirements = requirements
    self.legalOnLiabilityFrom = legalOnLiabilityFrom
    self.ownLogin = ownLogin
    self.signedFrom = signedFrom
  }

  package static let standard = ApprovalPolicy(requirements: [
    .green: [Requirement(anyOf: [])],
    .yellow: [Requirement(anyOf: [.socialLead, .crisisLead])],
    .orange: [Requirement(anyOf: [.crisisLead, .spokesperson])],
    .red: [Requirement(anyOf: [.crisisLead]), Requirement(anyOf: [.legal])],
  ])

  /// Whether an approval has to be signed at this alert level.
  package func demandsSignature(at level: AlertLevel) -> Bool {
    signedFrom.map { level >= $0 } ?? false
  }

  /// The approvals that a statement needs at this alert level.
  package func requirements(at level: AlertLevel, touchingLiability: Bool) -> [Requirement] {
    var needed = requirements[level] ?? [Requirement(anyOf: [])]
    let legal = Requirement(anyOf: [.legal])
    if touchingLiability, level >= legalOnLiabilityFrom, !needed.contains(legal) {
      needed.append(legal)
    }
    return needed
  }
}
