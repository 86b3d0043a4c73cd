import IncidentCore

/// A first reply that its steps bring later than an alert level wants it, or updates that come more
/// seldom: whoever keeps to the playbook misses the alert's own times.
///
/// The first reply is what is published first; what drafts and approves it counts with it. Its times
/// count from the detection, as if the alert had been raised then.
enum LateStatementRule: LintRule {
  static let name = CheckRule.lateStatement
  static let example = RuleExample(
    .top,
    bad: """
      phases:
        - id: hold
          title: First word
          steps:
            - {id: publish, do: Publish the first word., role: social-lead, due: 60m, by: "publish:holding"}
      statements:
        holding: {channels: [website], text: "We look into it."}
      """,
    good: """
      phases:
        - id: hold
          title: First word
          steps:
            - {id: publish, do: Publish the first word., role: social-lead, due: 30m, by: "publish:holding"}
      statements:
        holding: {channels: [website], text: "We look into it."}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    var told: Set<String> = []
    // The strictest level says all that a milder one would say.
    return AlertLevel.allCases.reversed().flatMap { level -> [Finding] in
      let terms = playbook.matrix.terms(of: level)
      let steps = playbook.steps.filter { playbook.canBeOpen($0, at: level) }
      let late = lateReplies(among: steps, within: terms.firstReplyWithin, in: playbook)
      let seldom = seldomUpdates(among: steps, every: terms.updateEvery)
      return (late + seldom).filter { told.insert($0.step.id.value).inserted }.map { found in
        Finding(
          .laterThanAlert(
            found.step.id.value, level: level, planned: found.planned, allowed: found.allowed),
          at: found.step.due?.place ?? found.step.id.place)
      }
    }
  }

  private typealias Late = (step: StepSource, planned: Interval, allowed: Interval)

  private static func lateReplies(
    among steps: [StepSource], within allowed: Interval?, in playbook: LintedPlaybook
  ) -> [Late] {
    let timed = steps.compactMap { step in
      playbook.offsets.offset(of: step.id.value).map { (step: step, due: $0) }
    }
    let publishing = timed.filter { $0.step.isPublishing && $0.step.every == nil }
    guard let allowed, let first = publishing.min(by: { $0.due < $1.due }) else { return [] }
    let templates = Set(first.step.act?.value.templates ?? [])
    return timed.filter { item in
      guard let act = item.step.act?.value, item.due > allowed else { return false }
      switch act {
      case .draft, .approve: return !templates.isDisjoint(with: act.templates)
      default: return item.step.id.value == first.step.id.value
      }
    }.map { ($0.step, $0.due, allowed) }
  }

  private static func seldomUpdates(among steps: [StepSource], every allowed: Interval?) -> [Late] {
    let updating = steps.compactMap { step in
      step.isPublishing ? step.every.map { (step: step, every: $0.value) } : nil
    }
    guard let allowed, let first = updating.min(by: { $0.every < $1.every }),
      first.every > allowed
    else { return [] }
    return [(first.step, first.every, allowed)]
  }
}

extension StepSource {
  fileprivate var isPublishing: Bool {
    if case .publish = act?.value { true } else { false }
  }
}

extension LintedPlaybook {
  /// Whether a step's condition leaves it possible at an alert level.
  fileprivate func canBeOpen(_ step: StepSource, at level: AlertLevel) -> Bool {
    expression(of: step.when)?.evaluate(in: AlertAlone(level: level)) != .false
  }
}

/// Nothing is known but the alert.
private struct AlertAlone: ConditionFacts {
  let level: AlertLevel

  func value(of name: ConditionName) -> ConditionValue? {
    name == .alert ? .level(level) : nil
  }
}
