/// What the team thinks of a crisis, beside its cluster: what decides which strategy the public
/// accepts. Nil is what nobody has looked at; it counts the same as `unknown`.
package struct Assessment: Hashable, Codable, Sendable {
  package var type: CrisisType?
  package var history: CrisisHistory?
  package var reputation: PriorReputation?

  package init(
    type: CrisisType? = nil, history: CrisisHistory? = nil, reputation: PriorReputation? = nil
  ) {
    self.type = type
    self.history = history
    self.reputation = reputation
  }

  package var isEmpty: Bool { self == Assessment() }
}

/// Whether the company had crises like this one before.
package enum CrisisHistory: String, Codable, CaseIterable, Sendable {
  case yes, no, unknown
}

/// How the public thought of the company before.
package enum PriorReputation: String, Codable, CaseIterable, Sendable {
  case good, neutral, bad, unknown
}

/// A cluster as somebody assesses it: one of the three, or that it is not known (any more).
package enum AssessedCluster: String, Codable, CaseIterable, Sendable {
  case victim, accidental, preventable, unknown

  package var cluster: Cluster? {
    switch self {
    case .victim: .victim
    case .accidental: .accidental
    case .preventable: .preventable
    case .unknown: nil
    }
  }

  package init(_ cluster: Cluster) {
    switch cluster {
    case .victim: self = .victim
    case .accidental: self = .accidental
    case .preventable: self = .preventable
    }
  }
}
