import PlaybookFiles
import Testing

@Suite struct ConstantConditionRuleTests {
  @Test(
    arguments: [
      (#"1️⃣alert >= "green""#, #"alert >= "green""#, PlaybookFinding.Constancy.always),
      (#"1️⃣alert != "red" or alert != "green""#, #"alert != "red" or alert != "green""#, .always),
      (#"1️⃣wind > 3 and wind < 3"#, "wind > 3 and wind < 3", .never),
      (#"1️⃣wind > 3 and not wind > 2"#, "wind > 3 and not (wind > 2)", .never),
      (#"1️⃣wind >= 0"#, "wind >= 0", .onceKnown),
      (#"1️⃣hours_since_detection > 0"#, "hours_since_detection > 0", .onceKnown),
      (#"1️⃣promise.broken >= 0"#, "promise.broken >= 0", .always),
      (
        #"1️⃣promise.broken > 1 and promise.broken < 2"#, "promise.broken > 1 and promise.broken < 2",
        .never
      ),
      (
        #"1️⃣decision.d == "x" and decision.d == "y""#, #"decision.d == "x" and decision.d == "y""#,
        .never
      ),
      (
        #"1️⃣decision.d != "x" or decision.d != "y""#, #"decision.d != "x" or decision.d != "y""#,
        .onceKnown
      ),
      (#"1️⃣fact.a == "unknown""#, #"fact.a == "unknown""#, .never),
      (#"1️⃣fact.a == "Yes""#, #"fact.a == "Yes""#, .never),
      (#"1️⃣fact.a > 3 and fact.a < 2"#, "fact.a > 3 and fact.a < 2", .never),
      (#"1️⃣fact.a == "x" and fact.a == 1"#, #"fact.a == "x" and fact.a == 1"#, .never),
      (
        #"wind > 3 and (1️⃣fact.a == "x" and fact.a == "y" or fact.b == "z")"#,
        #"fact.a == "x" and fact.a == "y""#, .never
      ),
      (
        #"1️⃣"x" in channels and not (true)"#, #""x" in channels and not (true)"#, .never
      ),
      (
        #"1️⃣"x" in channels and not "x" in channels"#,
        #""x" in channels and not ("x" in channels)"#, .never
      ),
      (
        #"1️⃣social > 3 and alert == "red" and social < 2"#,
        "social > 3 and alert == \"red\" and social < 2", .never
      ),
      (
        #"1️⃣step.d == "done" and step.d != "done""#, #"step.d == "done" and step.d != "done""#,
        .never
      ),
    ] as [(String, String, PlaybookFinding.Constancy)])
  func itIsFound(condition: String, text: String, constancy: PlaybookFinding.Constancy) {
    expect(
      [.constantCondition(text, constancy)], of: .constantCondition,
      in: storm(steps: Self.decision + "\n- {id: a, do: A, when: '\(condition)'}"))
  }

  @Test(arguments: [
    "wind > 3 and wind < 5", #"decision.d in ["x", "y"]"#, #"decision.d != "x""#,
    #"fact.a == "x" or fact.a != "x""#.replacing("or", with: "and not wind > 2 or"),
    "fact.a > 2 and fact.a < 3", "fact.a == fact.b", #"fact.a in ["yes", "no"]"#,
    "hours_since_detection >= 4 and hours_since_detection < 8", "promise.broken > 0",
    #""x" in channels or "tiktok" in channels"#, "social > media",
    #"status in ["resolved", "closed"]"#, #"step.d == "open" and alert < "orange""#,
    "wind == social", "fact.a > 999999998",
  ])
  func whatCanBeTrueOrFalseIsFine(condition: String) {
    expect(
      [], of: .constantCondition,
      in: storm(steps: Self.decision + "\n- {id: a, do: A, when: '\(condition)'}"))
  }

  @Test func itIsLookedForInBranchesToo() {
    expect(
      [.constantCondition(#"alert == "red" and alert == "green""#, .never)],
      of: .constantCondition,
      in: storm(
        steps: "- {id: a, do: A}",
        """
        standing:
          - {id: b, when: '1️⃣alert == "red" and alert == "green"', propose: {escalate: red}}
        """))
  }

  @Test(.timeLimit(.minutes(1))) func aHostileConditionCostsLittle() {
    let names = (0..<12).map { "fact.n\($0)" }
    let condition = names.map { "(\($0) > 1 or \($0) == fact.n0)" }.joined(separator: " and ")
    let steps = (0..<700).map { "- {id: s\($0), do: A, when: '\(condition)'}" }
    _ = checked(storm(steps: steps.joined(separator: "\n")))
    let mixed = names.map { "\($0) in [1, 2, 3, 4, 5, 6]" }.joined(separator: " and ")
    let others = names.map { "\($0) != 3" }.joined(separator: " or ")
    let heavy = (0..<700).map { "- {id: s\($0), do: A, when: '(\(mixed)) or (\(others))'}" }
    _ = checked(storm(steps: heavy.joined(separator: "\n")))
  }

  private static let decision = "- {id: d, decide: D, options: [x, y]}"
}
