import IncidentCore

/// One thing that `playbook check` looks for in a playbook that can be read.
///
/// A new rule is a file under `Rules` with its type, a case of ``CheckRule``, its place in
/// ``Linter/rules``, its wording (the compiler asks for it), and a test that marks in a source where
/// its findings have to stand.
protocol LintRule: Sendable {
  static var name: CheckRule { get }
  static var example: RuleExample { get }
  /// What it finds. It says only what is certain, and copes with a playbook that has errors too.
  static func findings(in playbook: LintedPlaybook) -> [Finding]
}

struct Finding {
  let what: PlaybookFinding
  let place: Place

  init(_ what: PlaybookFinding, at place: Place) {
    self.what = what
    self.place = place
  }
}

/// Looks for what keeps no playbook from being followed but makes it a bad one.
enum Linter {
  static let rules: [any LintRule.Type] = [
    UnreachableStepRule.self, UnreachableBranchRule.self, ConstantConditionRule.self,
    IdleOptionRule.self, MissingRoleRule.self, MissingDueRule.self, DueOrderRule.self,
    LateStatementRule.self, FirstHourRule.self, VacantRoleRule.self,
    MissingDeputyRule.self, ClockWithoutOwnerRule.self, UnknownAudienceRule.self,
    UnknownChannelRule.self,
    UnknownPlaceholderRule.self, PlaceholderMismatchRule.self, TextTooLongRule.self,
  ]

  static func problems(in playbook: LintedPlaybook) -> [PlaybookProblem] {
    problems(in: playbook, rules: rules)
  }

  /// Only what can be told of a playbook that was not read in full: what else was read may be what
  /// is missing.
  static func problemsDespiteErrors(in playbook: LintedPlaybook) -> [PlaybookProblem] {
    let ofWhole: Set<CheckRule> = [
      .unreachableStep, .unreachableBranch, .constantCondition, .idleOption, .dueOrder,
      .lateStatement, .firstHour, .placeholderMismatch,
    ]
    return problems(in: playbook, rules: rules.filter { !ofWhole.contains($0.name) })
  }

  private static func problems(
    in playbook: LintedPlaybook, rules: [any LintRule.Type]
  ) -> [PlaybookProblem] {
    rules.flatMap { $0.findings(in: playbook) }.map { finding in
      PlaybookProblem(.finding(finding.what), in: finding.place.file, at: finding.place.position)
    }
  }
}

/// A playbook with its includes resolved, as rules look at it.
final class LintedPlaybook {
  let source: PlaybookSource
  let steps: [StepSource]
  /// The company's people; nil where no workspace says who they are.
  let roster: Roster?
  /// The rules for legal clocks that can be named.
  let clockRules: ClockRules
  /// How soon each alert level wants the company's words.
  let matrix: EscalationMatrix
  /// The options of every decision.
  let decisions: [String: [OptionSource]]
  /// What can be the case where every decision can be made and every step done.
  let space: ConditionSpace
  private(set) lazy var reach = Reach(self)
  private(set) lazy var offsets = DueOffsets(steps)

  init(
    _ source: PlaybookSource, roster: Roster?, clockRules: ClockRules, matrix: EscalationMatrix
  ) {
    self.source = source
    self.roster = roster
    self.clockRules = clockRules
    self.matrix = matrix
    steps = source.phases.flatMap(\.steps)
    decisions = Dictionary(
      steps.compactMap { step in step.options.map { (step.id.value, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    space = ConditionSpace(decisions: decisions.mapValues { [nil] + $0.map(\.id) })
  }

  /// The conditions of steps and branches that have no fault of their own, with what they say.
  private(set) lazy var conditions: [(source: ConditionSource, expression: ConditionExpression)] =
    (steps.compactMap(\.when) + source.standing.compactMap(\.when)).compactMap { condition in
      expression(of: condition).map { (condition, $0) }
    }

  private var expressions: [String: ConditionExpression?] = [:]

  /// What a condition says; nil where it has a fault, which is told apart.
  func expression(of condition: ConditionSource?) -> ConditionExpression? {
    guard let condition = condition?.condition else { return nil }
    if let known = expressions[condition.source] { return known }
    let expression = condition.faults.isEmpty ? try? condition.parsed() : nil
    expressions[condition.source] = .some(expression)
    return expression
  }
}
