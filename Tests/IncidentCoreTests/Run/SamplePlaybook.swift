import IncidentCore
import TestSupport

/// Playbooks small enough to see through, with everything that a step can have.
enum SamplePlaybook {
  static let misconduct = PlaybookDocument(
    playbook: Playbook(
      id: "misconduct", version: 1, languages: ["en"],
      phases: [
        Phase(
          id: "assess",
          steps: [
            Step(
              id: "verify", role: .monitoring, due: [DueRule(.minutes(30))],
              requiresEvidence: true),
            Step(id: "genuine", options: ["yes", "no", "unclear"], after: ["verify"]),
            Step(
              id: "contact-victim", role: .spokesperson,
              due: [DueRule(.minutes(90)), DueRule(.minutes(10), from: .decision("genuine"))],
              when: Condition(
                source: #"decision.genuine == "yes" and fact.victim == "yes""#)),
            Step(id: "thank", after: ["contact-victim"]),
          ]),
        Phase(
          id: "hold",
          steps: [
            Step(
              id: "monitor", due: [DueRule(.minutes(20))],
              repetition: Repetition(every: .hours(2), until: "calm")),
            Step(id: "calm"),
            Step(id: "second-day", when: Condition(source: "hours_since_detection > 24")),
            Step(id: "after-reply", due: [DueRule(.hours(1), from: .publication("holding"))]),
            Step(id: "follow-up", due: [DueRule(.hours(1), from: .step("calm"))]),
          ]),
        Phase(id: "learn", steps: [Step(id: "review")]),
      ],
      standing: [
        StandingBranch(
          id: "storm", when: Condition(source: "wind >= 5"), proposal: .escalate(.red)),
        StandingBranch(
          id: "slow", when: Condition(source: "hours_since_detection > 12"),
          proposal: .escalate(nil)),
        StandingBranch(
          id: "injury", when: Condition(source: #"fact.injury == "yes""#),
          proposal: .run("accident")),
        StandingBranch(
          id: "word", when: Condition(source: "promise.broken >= 1"), proposal: .tell),
      ],
      templates: [StatementTemplate(id: "holding", channels: [Channel("x")])]),
    words: Words(texts: ["playbook.title.en": "Misconduct"]))

  /// A second playbook that shares a step and a branch with the first.
  static let accident = PlaybookDocument(
    playbook: Playbook(
      id: "accident", version: 3, languages: ["en"],
      phases: [
        Phase(id: "assess", steps: [Step(id: "verify"), Step(id: "call-doctor")])
      ],
      standing: [
        StandingBranch(
          id: "storm", when: Condition(source: "wind >= 5"), proposal: .escalate(.red))
      ]),
    words: Words(texts: ["playbook.title.en": "Accident"]))

  /// A newer version of the first, without most of its steps.
  static let newerMisconduct = PlaybookDocument(
    playbook: Playbook(
      id: "misconduct", version: 2, languages: ["en"],
      phases: [
        Phase(id: "assess", steps: [Step(id: "verify"), Step(id: "new", after: ["verify"])])
      ],
      standing: [
        StandingBranch(id: "new", when: Condition(source: "wind >= 1"), proposal: .tell)
      ]),
    words: Words(texts: ["playbook.title.en": "Misconduct"]))

  /// A playbook of one step with a checklist.
  static let calls = of([Step(id: "calls", itemCount: 3)])

  /// A playbook of these steps and branches.
  static func of(_ steps: [Step], standing: [StandingBranch] = []) -> PlaybookDocument {
    PlaybookDocument(
      playbook: Playbook(
        id: "small", version: 1, languages: ["en"],
        phases: [Phase(id: "assess", steps: steps)], standing: standing),
      words: Words())
  }
}

extension Story {
  /// A story in which the playbook is followed from the first minute on.
  static func following(_ document: PlaybookDocument = SamplePlaybook.misconduct) throws -> Story {
    var story = try Story.opened()
    try story.tell(StartRun(document))
    return story
  }

  func view(_ step: String, run: Int = 1, at now: Instant? = nil) -> StepView? {
    incident.stepViews(at: now ?? self.now).first { $0.step.id == step && $0.run == run }
  }

  func state(_ step: String, run: Int = 1, at now: Instant? = nil) -> StepView.State? {
    view(step, run: run, at: now)?.state
  }

  /// The branches with an open proposal.
  var proposed: [String] { incident.openProposals(at: now).map(\.branch) }

  mutating func read(wind level: Int) throws {
    try tell(ReadWind(social: WindLevel(rawValue: level)))
  }
}
