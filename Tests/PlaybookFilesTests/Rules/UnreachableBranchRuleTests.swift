import PlaybookFiles
import Testing

@Suite struct UnreachableBranchRuleTests {
  private static let steps = """
    - {id: a, decide: A, options: [x, y], when: 'decision.b == "x"'}
    - {id: b, decide: B, options: [x, y], when: 'decision.a == "x"'}
    - {id: c, decide: C, options: [x, y]}
    """

  @Test func aBranchThatAsksForADecisionThatIsNeverMade() {
    expect(
      [.unreachableBranch("one")], of: .unreachableBranch,
      in: storm(
        steps: Self.steps,
        """
        standing:
          - {id: 1️⃣one, when: 'decision.a == "y" and wind > 2', propose: {escalate: red}}
          - {id: two, when: 'decision.a == "y" or wind > 2', propose: {escalate: red}}
          - {id: three, when: 'decision.c == "y"', propose: {escalate: red}}
        """))
  }
}
