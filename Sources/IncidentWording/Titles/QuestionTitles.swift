package import IncidentCore

extension Language {
  /// What an incident is asked.
  package func question(_ question: Question) -> String {
    switch question {
    case .harm:
      choose(
        de: "Ist ein Mensch oder Tier zu Schaden gekommen?",
        en: "Did a person or an animal come to harm?")
    case .threat: choose(de: "Wird jemand bedroht?", en: "Is anybody threatened?")
    case .claim: choose(de: "Stimmt, was behauptet wird?", en: "Is what is claimed true?")
    case .cluster:
      choose(
        de: "Wie viel Verantwortung sieht die Öffentlichkeit bei uns?",
        en: "How much responsibility do people see in us?")
    case .history:
      choose(de: "Gab es so etwas schon einmal?", en: "Has there been a case like this before?")
    case .reputation: choose(de: "Wie war unser Ruf vorher?", en: "How was our reputation before?")
    case .type: choose(de: "Welche Art von Krise ist es?", en: "What type of crisis is it?")
    }
  }

  /// What a question is about, as the name of its answer.
  package func title(of question: Question) -> String {
    switch question {
    case .harm: choose(de: "Schaden an Menschen oder Tieren", en: "harm to people or animals")
    case .threat: choose(de: "Bedrohung", en: "threat")
    case .claim: choose(de: "Wahrheit der Behauptung", en: "truth of the claim")
    case .cluster: choose(de: "Verantwortung", en: "responsibility")
    case .history: choose(de: "frühere Krisen", en: "crisis history")
    case .reputation: choose(de: "Ruf vorher", en: "prior reputation")
    case .type: choose(de: "Art der Krise", en: "type of crisis")
    }
  }

  /// An answer in words; the text itself where it is none.
  package func answer(_ text: String, to question: Question) -> String {
    let said: String? =
      switch question {
      case .harm: Harm(rawValue: text).map(title(of:))
      case .threat: ValueWord(rawValue: text).map { $0.words.text(in: self) }
      case .claim: Claim.Verdict(rawValue: text).map(title(of:))
      case .cluster: Cluster(rawValue: text).map(title(of:))
      case .history: CrisisHistory(rawValue: text).map(title(of:))
      case .reputation: PriorReputation(rawValue: text).map(title(of:))
      case .type: CrisisType(rawValue: text).map(title(of:))
      }
    return said ?? word(ofValue: text)
  }

  package func title(of harm: Harm) -> String {
    switch harm {
    case .nobody: choose(de: "niemand", en: "nobody")
    case .harmed: choose(de: "geschädigt, aber nicht verletzt", en: "harmed, but not hurt")
    case .injured: choose(de: "verletzt", en: "hurt")
    case .unhurt: choose(de: "niemand verletzt", en: "nobody hurt")
    case .affected: choose(de: "geschädigt", en: "harmed")
    }
  }
}
