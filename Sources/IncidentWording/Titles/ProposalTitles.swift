package import IncidentCore

extension Language {
  /// What a standing branch proposes, as a phrase.
  package func title(of proposal: Proposal) -> String {
    switch proposal {
    case .escalate(let level?):
      choose(de: "auf \(title(of: level)) eskalieren", en: "escalate to \(title(of: level))")
    case .escalate(nil): choose(de: "um eine Stufe eskalieren", en: "escalate by one level")
    case .run(let playbook):
      choose(de: "Playbook \(playbook) beginnen", en: "start playbook \(playbook)")
    case .clock(let rule):
      choose(de: "Meldefrist \(rule) starten", en: "start the legal clock \(rule)")
    case .tell: choose(de: "Hinweis", en: "advice")
    }
  }
}
