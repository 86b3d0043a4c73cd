import PlaybookFiles
import Testing

@Suite struct UnreachableStepRuleTests {
  private func expectFindings(_ findings: [PlaybookFinding], in steps: String) {
    expect(findings, of: .unreachableStep, in: storm(steps: steps))
  }

  @Test func decisionsThatWaitForEachOthersAnswer() {
    expectFindings(
      [.unreachableStep("a", .condition), .unreachableStep("b", .condition)],
      in: """
        - {id: 1️⃣a, decide: A, options: [x, y], when: 'decision.b == "x"'}
        - {id: 2️⃣b, decide: B, options: [x, y], when: 'decision.a == "x"'}
        """)
  }

  @Test func whatComesBehindThem() {
    expectFindings(
      [
        .unreachableStep("a", .condition), .unreachableStep("b", .condition),
        .unreachableStep("c", .predecessor("b")), .unreachableStep("d", .condition),
      ],
      in: """
        - {id: 1️⃣a, decide: A, options: [x, y], when: 'step.b == "started"', after: [b]}
        - {id: 2️⃣b, do: B, when: 'decision.a == "x"'}
        - {id: 3️⃣c, do: C, after: [b]}
        - {id: 4️⃣d, do: D, when: 'decision.a == "x" or step.c == "started"'}
        - {id: e, do: E, when: 'decision.a == "x" or wind > 2'}
        """)
  }

  @Test func aPredecessorThatCanBeLeftOutKeepsNobodyWaiting() {
    expectFindings(
      [],
      in: """
        - {id: a, decide: A, options: [x, y]}
        - {id: b, do: B, when: 'decision.a == "x"'}
        - {id: c, do: C, after: [b], when: 'decision.a == "y"'}
        """)
  }

  @Test func whatOpensOnlyOnceSomethingLaterIsDecided() {
    expectFindings(
      [],
      in: """
        - {id: a, do: A, after: [b], when: 'decision.c == "x"'}
        - {id: b, do: B, when: 'step.c == "done"'}
        - {id: c, decide: C, options: [x, y], after: [d]}
        - {id: d, do: D}
        """)
  }

  @Test func aStepThatIsSkippedByHandCanStillOpenAnother() {
    expectFindings(
      [.unreachableStep("a", .condition), .unreachableStep("b", .condition)],
      in: """
        - {id: 1️⃣a, decide: A, options: [x, y], when: 'decision.b == "x"'}
        - {id: 2️⃣b, decide: B, options: [x, y], when: 'decision.a == "x"'}
        - {id: c, do: C, when: 'step.a == "skipped"'}
        """)
  }

  @Test func aConditionWithAFaultIsToldApart() {
    expectFindings([], in: "- {id: a, do: A, when: wind > 6}")
    expectFindings([], in: "- {id: a, do: A, when: wind >}")
  }

  @Test func stepsInACircleAreToldAsACircle() {
    expectFindings([], in: "- {id: a, do: A, after: [b]}\n- {id: b, do: B, after: [a]}")
  }
}
