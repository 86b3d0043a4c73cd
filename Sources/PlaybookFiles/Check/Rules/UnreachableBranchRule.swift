import IncidentCore

/// A standing branch that never proposes anything, because its condition asks for the answer to a
/// decision that is never made.
enum UnreachableBranchRule: LintRule {
  static let name = CheckRule.unreachableBranch
  static let example = RuleExample(
    .top,
    bad: """
      phases:
        - id: assess
          title: Assess
          steps:
            - {id: call, do: Call the site., when: wind >= 3 and wind < 2}
            - {id: proof, decide: Is there proof?, options: ["yes", "no"], after: [call], when: step.call == "done"}
      standing:
        - {id: deny, when: decision.proof == "yes", propose: {tell: Deny it.}}
      """,
    good: """
      phases:
        - id: assess
          title: Assess
          steps:
            - {id: call, do: Call the site., when: wind >= 2 and wind < 3}
            - {id: proof, decide: Is there proof?, options: ["yes", "no"], after: [call], when: step.call == "done"}
      standing:
        - {id: deny, when: decision.proof == "yes", propose: {tell: Deny it.}}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    guard StepOrder(playbook.steps).cycles.isEmpty else { return [] }
    return playbook.source.standing.compactMap { branch in
      guard let expression = playbook.expression(of: branch.when),
        !playbook.reach.space.outcomes(of: expression.root).contains(.true),
        playbook.space.outcomes(of: expression.root).contains(.true)
      else { return nil }
      return Finding(.unreachableBranch(branch.id.value), at: branch.id.place)
    }
  }
}
