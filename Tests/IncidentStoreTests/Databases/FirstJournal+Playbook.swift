import IncidentCore

extension FirstJournal {
  /// The legal clocks that run in it: rules of its own, since the shipped ones go on changing.
  static let clockRules = ClockRules([
    ClockRuleDocument(
      rule: ClockRule(
        id: "report", version: 2,
        limits: [
          ClockLimit(.hours(72), after: .awareness), ClockLimit(.hours(4), after: .classification),
        ], mayFollow: "final", whenLate: .reasons, isRepeatable: true, owner: .dataProtection,
        standing: .own, countsByRegulation: true),
      words: Words(texts: ["clock.title.en": "Report"])),
    ClockRuleDocument(
      rule: ClockRule(
        id: "final", anchor: .notification, limits: [ClockLimit(.months(1), after: .notification)],
        follows: "report", owner: .legal, standing: .own),
      words: Words(texts: ["clock.title.en": "Final report"])),
  ])

  /// The playbook that it follows. The second version has a step more, another checklist and one
  /// step less.
  static func playbook(version: Int) -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: "misconduct", version: version, languages: ["en"],
        phases: [
          Phase(
            id: "assess",
            steps: [
              Step(
                id: "verify", role: .monitoring, due: [DueRule(.minutes(30))],
                requiresEvidence: true),
              Step(id: "genuine", options: ["yes", "no"], after: ["verify"]),
              Step(id: "calls", itemCount: version == 1 ? 3 : 4),
              Step(id: version == 1 ? "rest" : "look"),
              Step(
                id: "victim", role: .legal,
                due: [DueRule(.minutes(10), from: .decision("genuine"))],
                when: Condition(source: #"fact.injury == "yes""#)),
            ]),
          Phase(
            id: "learn",
            steps: [
              Step(id: "watch", repetition: Repetition(every: .hours(2), until: "review")),
              Step(id: "review", clock: "report"),
            ]),
        ],
        standing: [
          StandingBranch(
            id: "storm", when: Condition(source: "wind >= 5"), proposal: .escalate(.red))
        ],
        templates: [
          StatementTemplate(id: "holding", channels: [Channel("x")], strategies: [.apology])
        ],
        facts: [DeclaredFact("injury", values: .words(["yes", "no"]))]),
      words: Words(texts: ["playbook.title.en": "Misconduct, version \(version)"]))
  }
}
