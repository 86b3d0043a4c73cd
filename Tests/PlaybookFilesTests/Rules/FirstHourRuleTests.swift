import IncidentCore
import PlaybookFiles
import Testing

@Suite struct DueOrderRuleTests {
  @Test func aStepThatIsDueBeforeTheOneItWaitsFor() {
    expect(
      [.dueBefore("two", due: .minutes(30), waitsFor: "one", dueThen: .days(1))], of: .dueOrder,
      in: storm(
        steps: """
          - {id: one, do: One, role: crisis-lead, due: 1d}
          - {id: two, do: Two, role: crisis-lead, due: 1️⃣30m, after: [one]}
          """))
  }

  @Test func aConditionWaitsForTheDecisionsWithoutWhichItCannotBeTrue() {
    expect(
      [
        .dueBefore("a", due: .minutes(10), waitsFor: "d", dueThen: .minutes(20)),
        .dueBefore("c", due: .minutes(10), waitsFor: "d", dueThen: .minutes(20)),
      ], of: .dueOrder,
      in: storm(
        steps: """
          - {id: d, decide: D, due: 20m, options: [x, y]}
          - {id: a, do: A, due: 1️⃣10m, when: 'decision.d != "x" and wind > 3'}
          - {id: b, do: B, due: 10m, when: 'decision.d == "x" or wind > 3'}
          - {id: c, do: C, due: 2️⃣10m, when: 'not (decision.d == "x" or wind > 3)'}
          """))
  }

  @Test func timesThatHangOnOtherStepsAreReckonedFromTheDetection() {
    expect(
      [.dueBefore("b", due: .minutes(20), waitsFor: "a", dueThen: .minutes(25))], of: .dueOrder,
      in: storm(
        steps: """
          - {id: d, decide: D, due: 15m, options: [x, y]}
          - {id: a, do: A, due: 10m, from: "decision:d"}
          - {id: b, do: B, due: 1️⃣[{in: 20m}, {in: 1h, from: "step:a"}], after: [a]}
          - {id: c, do: C, due: 1m, from: "step:a", after: [a]}
          """))
  }
}

@Suite struct LateStatementRuleTests {
  private static let statements =
    "statements: {holding: {channels: [website], text: A word}, more: {channels: [website], text: More}}"

  @Test func aFirstReplyThatIsLaterThanTheStrictestLevelWantsIt() {
    expect(
      [
        .laterThanAlert("ok", level: .red, planned: .minutes(45), allowed: .minutes(30)),
        .laterThanAlert("out", level: .red, planned: .minutes(60), allowed: .minutes(30)),
      ], of: .lateStatement,
      in: storm(
        steps: """
          - {id: draft, do: D, due: 30m, by: "draft:holding"}
          - {id: ok, do: O, due: 1️⃣45m, by: "approve:holding"}
          - {id: out, do: P, due: 2️⃣60m, by: "publish:holding"}
          - {id: later, do: P, due: 4h, by: "publish:more"}
          """, Self.statements))
  }

  @Test func aStepThatIsForMilderLevelsIsHeldToTheirs() {
    expect(
      [.laterThanAlert("again", level: .orange, planned: .hours(4), allowed: .hours(2))],
      of: .lateStatement,
      in: storm(
        steps: """
          - {id: red, do: R, due: 30m, by: "publish:holding", when: 'alert == "red"'}
          - {id: out, do: P, due: 60m, by: "publish:holding", when: 'alert < "red"'}
          - {id: hourly, do: H, due: 1h, every: 1h, by: "publish:more", when: 'alert == "red"'}
          - {id: again, do: A, due: 1️⃣4h, every: 4h, by: "publish:more", when: 'alert < "red"'}
          """, Self.statements))
  }
}

@Suite struct FirstHourRuleTests {
  private func musts(_ count: Int, _ rest: String = "", from first: Int = 1) -> String {
    (first..<(first + count)).map { "- {id: m\($0), do: M, due: 60m, must: true\(rest)}" }
      .joined(separator: "\n")
  }

  @Test func moreThanEightMustsInTheFirstHour() {
    let ids = (1...9).map { "m\($0)" }
    let steps = musts(9).replacing("m9,", with: "1️⃣m9,")
    expect([.tooManyMusts(ids, most: 8)], of: .firstHour, in: storm(steps: steps))
    expect(
      [], of: .firstHour,
      in: storm(steps: musts(8) + "\n- {id: later, do: L, due: 61m, must: true}"))
  }

  @Test func whatCannotBeOpenAtOnceIsNotAddedUp() {
    let decision = "- {id: d, decide: D, due: 10m, options: [x, y]}\n"
    expect(
      [], of: .firstHour,
      in: storm(
        steps: decision + musts(6) + "\n" + musts(2, ", when: 'decision.d == \"x\"'", from: 7)
          + "\n"
          + musts(2, ", when: 'decision.d == \"y\"'", from: 9)))
    expect(
      [], of: .firstHour,
      in: storm(
        steps: musts(7) + "\n" + musts(1, ", team: small", from: 8) + "\n"
          + musts(1, ", team: large", from: 9)))
  }

  @Test func whatCanBeOpenAtOnceIs() {
    let steps =
      "- {id: d, decide: D, due: 10m, options: [x, y]}\n" + musts(7) + "\n"
      + musts(2, ", when: 'decision.d == \"x\"'", from: 8).replacing("m9,", with: "1️⃣m9,")
    expect(
      [.tooManyMusts((1...9).map { "m\($0)" }, most: 8)], of: .firstHour, in: storm(steps: steps))
  }
}
