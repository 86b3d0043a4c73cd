/// A step without a due time: it will never be overdue, and so be forgotten. One about a legal clock
/// is due by the clock.
enum MissingDueRule: LintRule {
  static let name = CheckRule.missingDue
  static let example = RuleExample(
    bad: "- {id: call, do: Call the site., role: spokesperson}",
    good: "- {id: call, do: Call the site., role: spokesperson, due: 30m}")

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    // A due time that could not be read, or that was taken away on purpose, is not missing.
    playbook.steps.filter {
      $0.due == nil && $0.clock == nil && !$0.given.contains("due") && !$0.removed.contains("due")
    }.map { step in
      Finding(.stepWithoutDue(step.id.value), at: step.id.place)
    }
  }
}
