package import IncidentCore

extension Reading {
  package func strategies(_ words: [String]) throws -> [ResponseStrategy] {
    try words.map {
      try choice($0, of: ResponseStrategy.self, named: phrases.strategy)
    }
  }

  package func verdict(_ text: String) throws -> Claim.Verdict {
    try choice(text, of: Claim.Verdict.self, named: phrases.verdict)
  }

  /// A cluster, or that it is not known.
  package func assessedCluster(_ text: String) throws -> AssessedCluster {
    try choice(text, of: AssessedCluster.self, named: "--cluster")
  }

  package func crisisType(_ text: String) throws -> CrisisType {
    try choice(text, of: CrisisType.self, named: "--type")
  }

  package func crisisHistory(_ text: String) throws -> CrisisHistory {
    try choice(text, of: CrisisHistory.self, named: "--history")
  }

  package func priorReputation(_ text: String) throws -> PriorReputation {
    try choice(text, of: PriorReputation.self, named: "--reputation")
  }
}
