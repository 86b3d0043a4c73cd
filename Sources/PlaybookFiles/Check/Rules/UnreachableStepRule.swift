import IncidentCore

/// A step that never opens when the playbook is followed in order: its condition asks for what
/// never comes about, or it waits for a step that never opens.
enum UnreachableStepRule: LintRule {
  static let name = CheckRule.unreachableStep
  static let example = RuleExample(
    bad: """
      - id: proof
        decide: Is there proof?
        options: ["yes", "no"]
        when: decision.answer == "deny"
      - id: answer
        decide: How do we answer?
        options: [deny, admit]
        when: decision.proof == "yes"
      """,
    good: """
      - id: proof
        decide: Is there proof?
        options: ["yes", "no"]
      - id: answer
        decide: How do we answer?
        options: [deny, admit]
        when: decision.proof == "yes"
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    // Steps in a circle and all behind it do not open either; the circle is told as an error.
    guard StepOrder(playbook.steps).cycles.isEmpty else { return [] }
    return playbook.steps.compactMap { step in
      guard let obstacle = playbook.reach.obstacle(of: step) else { return nil }
      // That its condition is never true at all is a finding of its own.
      if obstacle == .condition, let expression = playbook.expression(of: step.when),
        !playbook.space.outcomes(of: expression.root).contains(.true)
      {
        return nil
      }
      return Finding(.unreachableStep(step.id.value, obstacle), at: step.id.place)
    }
  }
}
