import PlaybookFiles
import Testing

@Suite struct IdleOptionRuleTests {
  private func expectFindings(_ findings: [PlaybookFinding], in steps: String, _ rest: String = "")
  {
    expect(findings, of: .idleOption, in: storm(steps: steps, rest))
  }

  @Test func severalFromWhichNothingFollows() {
    expectFindings(
      [
        .idleOption("no", decision: "d", like: ["unclear"]),
        .idleOption("unclear", decision: "d", like: ["no"]),
      ],
      in: """
        - {id: d, decide: D, options: ["yes", 1️⃣"no", 2️⃣unclear]}
        - {id: a, do: A, when: 'decision.d == "yes"'}
        """)
  }

  @Test func aDecisionThatNoConditionAsksFor() {
    expectFindings(
      [.idleDecision("d")],
      in: """
        - {id: 1️⃣d, decide: D, options: ["yes", "no"]}
        - {id: a, do: A, after: [d]}
        """)
  }

  @Test func oneFromWhichNothingFollowsIsTheOtherwise() {
    expectFindings(
      [],
      in: """
        - {id: d, decide: D, options: ["yes", "no"]}
        - {id: a, do: A, when: 'decision.d == "yes"'}
        """)
  }

  @Test func whatIsExcludedHasConsequencesForTheOthers() {
    expectFindings(
      [],
      in: """
        - {id: d, decide: D, options: [x, y, z]}
        - {id: a, do: A, when: 'decision.d != "x"'}
        """)
  }

  @Test func aBranchIsAConsequence() {
    expectFindings(
      [],
      in: """
        - {id: d, decide: D, options: {x: X, y: Y, z: Z}}
        - {id: a, do: A, when: 'decision.d == "x" and fact.b == "c"'}
        """,
      "standing: [{id: b, when: 'decision.d == \"y\" or wind > 9999', propose: {escalate: red}},"
        + "{id: c, when: 'decision.d == \"y\" and wind > 3', propose: {escalate: red}}]")
  }

  @Test func aConditionThatHoldsAnywayIsNoConsequence() {
    expectFindings(
      [.idleDecision("d")],
      in: """
        - {id: 1️⃣d, decide: D, options: [x, y]}
        - {id: a, do: A, when: '(decision.d == "x" and wind > 3) or wind > 3'}
        """)
  }

  @Test func whatAFactCanBringAboutTooIsAConsequence() {
    expectFindings(
      [],
      in: """
        - {id: recall, decide: Do we recall?, options: {"yes": "Yes", "no": "No"}}
        - {id: authority, do: Report it., when: 'decision.recall == "yes" or fact.ill == "yes"'}
        """)
  }
}
