/// A prepared procedure: what to do, by whom, by when, and what depends on what.
///
/// It holds no prose. Titles, tasks, questions and template texts are words, kept beside it in a
/// ``PlaybookDocument`` under the keys of ``PlaybookWords``.
package struct Playbook: Hashable, Codable, Sendable {
  package let id: String
  package let version: Int
  /// The languages its texts come in, such as `de` and `en`.
  package let languages: [String]
  package let phases: [Phase]
  package let standing: [StandingBranch]
  package let templates: [StatementTemplate]
  package let suggestion: Suggestion?
  /// The facts that its conditions may ask for; none where it does not declare them.
  @LeftOutWhereEmpty package private(set) var facts: [DeclaredFact]

  package init(
    id: String, version: Int, languages: [String], phases: [Phase],
    standing: [StandingBranch] = [], templates: [StatementTemplate] = [],
    suggestion: Suggestion? = nil, facts: [DeclaredFact] = []
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.phases = phases
    self.standing = standing
    self.templates = templates
    self.suggestion = suggestion
    self.facts = facts
  }

  /// All steps in the order of the phases.
  package var steps: [Step] { phases.flatMap(\.steps) }

  package func step(_ id: String) -> Step? {
    for phase in phases {
      if let step = phase.steps.first(where: { $0.id == id }) { return step }
    }
    return nil
  }

  package func template(_ id: String) -> StatementTemplate? {
    templates.first { $0.id == id }
  }

  /// When a playbook fits: for which cluster of situational crisis communication theory, and in
  /// which channels.
  package struct Suggestion: Hashable, Codable, Sendable {
    package let clusters: [Cluster]
    package let channels: [Channel]

    package init(clusters: [Cluster], channels: [Channel]) {
      self.clusters = clusters
      self.channels = channels
    }
  }
}

package struct Phase: Hashable, Codable, Sendable {
  package let id: String
  package let steps: [Step]

  package init(id: String, steps: [Step]) {
    self.id = id
    self.steps = steps
  }

  /// The id of the phase in which an incident's lessons are drawn. Its steps can be done after
  /// the incident is closed.
  package static let learn = "learn"
}

package struct Step: Hashable, Codable, Sendable {
  package let id: String
  /// The named options where the step is a decision; nil where it is a task.
  package let options: [String]?
  package let role: Role?
  /// When it should be done; where several rules give a time, the earliest holds.
  package let due: [DueRule]
  /// The steps that must be settled first.
  package let after: [String]
  /// Only where this is true is the step to be done.
  package let when: Condition?
  /// It cannot be done without evidence.
  package let requiresEvidence: Bool
  package let repetition: Repetition?
  // Left out where there is none.
  private let checklist: Int?
  /// The rule of the legal clock that it is about.
  package let clock: String?
  /// The act that does it; nil where it is done by saying so.
  package let act: StepAct?
  // Left out where it is not.
  private let must: Bool?
  /// The size of the team that it is for; nil where it is for every team.
  package let team: TeamSize?
  /// What a decision records as the answer to a question of the incident.
  package let records: AnswerRecording?

  package init(
    id: String, options: [String]? = nil, role: Role? = nil, due: [DueRule] = [],
    after: [String] = [], when: Condition? = nil, requiresEvidence: Bool = false,
    repetition: Repetition? = nil, itemCount: Int = 0, clock: String? = nil,
    act: StepAct? = nil, isMust: Bool = false, team: TeamSize? = nil,
    records: AnswerRecording? = nil
  ) {
    self.id = id
    self.options = options
    self.role = role
    self.due = due
    self.after = after
    self.when = when
    self.requiresEvidence = requiresEvidence
    self.repetition = repetition
    checklist = itemCount > 0 ? itemCount : nil
    self.clock = clock
    self.act = act
    must = isMust ? true : nil
    self.team = team
    self.records = records
  }

  /// It belongs to what nobody may leave out of the first hour; all other steps are help.
  package var isMust: Bool { must ?? false }

  /// How many items its checklist has. They are called by their numbers, 1, 2, 3 …; 0 where there
  /// is no checklist.
  package var itemCount: Int { checklist ?? 0 }

  package var isDecision: Bool { options != nil }
}

/// A due time as a rule: so long after something else.
package struct DueRule: Hashable, Codable, Sendable {
  package enum Anchor: Hashable, Sendable {
    case detection
    case step(String)
    case decision(String)
    /// The first publication of a statement drafted from this template.
    case publication(String)
  }

  package let offset: Interval
  package let anchor: Anchor

  package init(_ offset: Interval, from anchor: Anchor = .detection) {
    self.offset = offset
    self.anchor = anchor
  }
}

extension DueRule.Anchor: CodedAsText {
  /// `detection`, `step:ID`, `decision:ID` or `publish:ID`, as in a playbook file.
  package var text: String {
    switch self {
    case .detection: "detection"
    case .step(let id): "step:\(id)"
    case .decision(let id): "decision:\(id)"
    case .publication(let id): "publish:\(id)"
    }
  }

  package init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count == 2 ? parts[1] : nil) {
    case ("detection", nil): self = .detection
    case ("step", let id?): self = .step(id)
    case ("decision", let id?): self = .decision(id)
    case ("publish", let id?): self = .publication(id)
    default: return nil
    }
  }
}

/// A step that comes again after it was done, until another step is settled.
package struct Repetition: Hashable, Codable, Sendable {
  package let every: Interval
  /// The step that ends it; nil where only the incident's closing does.
  package let until: String?

  package init(every: Interval, until: String?) {
    self.every = every
    self.until = until
  }
}

/// A condition watched all through a run. Each time it turns true it proposes something, once; a
/// person decides.
package struct StandingBranch: Hashable, Codable, Sendable {
  package let id: String
  package let when: Condition
  package let proposal: Proposal

  package init(id: String, when: Condition, proposal: Proposal) {
    self.id = id
    self.when = when
    self.proposal = proposal
  }
}

/// What a standing branch proposes.
package enum Proposal: Hashable, Codable, Sendable {
  /// Raise the alert to this level; one level up where it is nil.
  case escalate(AlertLevel?)
  /// Follow another playbook as well.
  case run(String)
  /// Start the legal clock of this rule.
  case clock(String)
  /// Tell the team the branch's text.
  case tell

  private enum CodingKeys: String, CodingKey { case escalate, run, clock, tell }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let level = try container.decodeIfPresent(String.self, forKey: .escalate) {
      self = .escalate(AlertLevel(rawValue: level))
    } else if let playbook = try container.decodeIfPresent(String.self, forKey: .run) {
      self = .run(playbook)
    } else if let rule = try container.decodeIfPresent(String.self, forKey: .clock) {
      self = .clock(rule)
    } else {
      self = .tell
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .escalate(let level): try container.encode(level?.rawValue ?? "next", forKey: .escalate)
    case .run(let playbook): try container.encode(playbook, forKey: .run)
    case .clock(let rule): try container.encode(rule, forKey: .clock)
    case .tell: try container.encode(true, forKey: .tell)
    }
  }
}

/// A prepared statement, and for which channels it is meant.
package struct StatementTemplate: Hashable, Codable, Sendable {
  package let id: String
  package let channels: [Channel]
  /// The text touches liability or admits something: legal must look at it.
  package let touchesLiability: Bool
  /// What a statement made from it tries to do for the company's standing.
  @LeftOutWhereEmpty package private(set) var strategies: [ResponseStrategy]
  /// Its wordings by group of channels; none where one text serves all its channels.
  @LeftOutWhereEmpty package private(set) var wordings: [TemplateWording]

  package init(
    id: String, channels: [Channel], touchesLiability: Bool = false,
    strategies: [ResponseStrategy] = [], wordings: [TemplateWording] = []
  ) {
    self.id = id
    self.channels = channels
    self.touchesLiability = touchesLiability
    self.strategies = strategies
    self.wordings = wordings
  }
}

/// The crisis clusters of situational crisis communication theory.
///
/// Source: W. T. Coombs, "Protecting Organization Reputations During a Crisis", Corporate
/// Reputation Review 10(3), 2007, 163–176.
package enum Cluster: String, Codable, CaseIterable, Sendable {
  case victim, accidental, preventable
}
