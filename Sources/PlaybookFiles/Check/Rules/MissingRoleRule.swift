/// A step that names no role: nobody will do it.
enum MissingRoleRule: LintRule {
  static let name = CheckRule.missingRole
  static let example = RuleExample(
    bad: "- {id: call, do: Call the site., due: 30m}",
    good: "- {id: call, do: Call the site., role: spokesperson, due: 30m}")

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    playbook.steps.filter { $0.role == nil && !$0.given.contains("role") }.map { step in
      Finding(.stepWithoutRole(step.id.value), at: step.id.place)
    }
  }
}
