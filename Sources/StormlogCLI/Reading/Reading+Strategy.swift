package import IncidentCore

extension Reading {
  package func strategies(_ words: [String]) throws -> [ResponseStrategy] {
    try words.map {
      try choice($0.lowercased(), of: ResponseStrategy.self, named: phrases.strategy)
    }
  }

  package func verdict(_ text: String) throws -> Claim.Verdict {
    let words: [String: Claim.Verdict] = [
      "wahr": .isTrue, "falsch": .isFalse, "teilweise": .partly, "teils": .partly, "offen": .open,
    ]
    let word = text.lowercased()
    return try words[word] ?? choice(word, of: Claim.Verdict.self, named: phrases.verdict)
  }

  /// A cluster, or that it is not known.
  package func assessedCluster(_ text: String) throws -> AssessedCluster {
    let words: [String: AssessedCluster] = [
      "opfer": .victim, "versehen": .accidental, "vermeidbar": .preventable,
      "unbekannt": .unknown,
    ]
    let word = text.lowercased()
    return try words[word] ?? choice(word, of: AssessedCluster.self, named: "--cluster")
  }

  package func crisisType(_ text: String) throws -> CrisisType {
    let word = text.lowercased()
    return try ["gerücht": .rumour, "rumor": .rumour][word]
      ?? choice(word, of: CrisisType.self, named: "--type")
  }

  package func crisisHistory(_ text: String) throws -> CrisisHistory {
    let words: [String: CrisisHistory] = ["ja": .yes, "nein": .no, "unbekannt": .unknown]
    let word = text.lowercased()
    return try words[word] ?? choice(word, of: CrisisHistory.self, named: "--history")
  }

  package func priorReputation(_ text: String) throws -> PriorReputation {
    let words: [String: PriorReputation] = ["gut": .good, "schlecht": .bad, "unbekannt": .unknown]
    let word = text.lowercased()
    return try words[word] ?? choice(word, of: PriorReputation.self, named: "--reputation")
  }

}
