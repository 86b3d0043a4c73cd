extension Role {
  /// Who takes on what a role has to do where nobody holds it: from the one who listens by way of the one
  /// who writes and the one who speaks to the one who leads. All that is not about speaking goes to the
  /// crisis lead at once, and only where there is none, to the management.
  package var gatherer: Role? {
    switch self {
    case .monitoring: .communityManager
    case .communityManager: .socialLead
    case .socialLead: .spokesperson
    case .crisisLead: .management
    case .management: nil
    default: .crisisLead
    }
  }
}

extension Incident {
  /// The role whose people do what is asked of a role: itself where somebody holds it or stands in, else
  /// the first on the way of ``Role/gatherer`` that is not vacant; itself again where all are.
  package func bearer(of role: Role, in roster: Roster) -> Role {
    var bearer: Role? = role
    var seen: Set<Role> = []
    while let next = bearer, seen.insert(next).inserted {
      if !seat(of: next, in: roster).isVacant { return next }
      // A company without a crisis lead is led by its management.
      bearer = next.gatherer
    }
    return role
  }
}
