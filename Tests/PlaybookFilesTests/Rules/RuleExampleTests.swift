import IncidentCore
import IncidentWording
import PlaybookFiles
import TestSupport
import Testing

/// Holds the examples that `--explain` shows to what the rules find.
@Suite struct RuleExampleTests {
  private static let roster = Roster(
    seats: [
      .spokesperson: Roster.Seat(holders: [PersonID("k1")], deputies: [PersonID("k2")]),
      .legal: Roster.Seat(holders: [PersonID("r1")], deputies: [PersonID("r2")]),
      .monitoring: Roster.Seat(holders: [PersonID("m1")]),
    ])

  private func rules(brokenBy yaml: String, in frame: RuleExample.Frame) -> Set<CheckRule> {
    let source =
      switch frame {
      case .file: yaml
      case .top: file(yaml.contains("phases:") ? yaml : "\(Self.phase)\n\(yaml)", id: "example")
      case .steps:
        file(
          "phases:\n  - id: assess\n    title: Assess\n    steps:\n"
            + yaml.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"),
          id: "example")
      }
    let spine = file(Self.phase.replacing("look", with: "think"), id: "spine")
    let problems = checked(
      source, roster: Self.roster, library: ["spine": spine, "example": source], name: "example")
    return Set(problems.map(\.rule))
  }

  private static let phase = """
    phases:
      - id: assess
        title: Assess
        steps:
          - {id: look, do: Look, role: legal, due: 30m}
    """

  @Test(arguments: CheckRule.allCases)
  func theBadExampleBreaksItsRuleAndTheGoodOneKeepsIt(rule: CheckRule) {
    let example = rule.example
    #expect(rules(brokenBy: example.bad, in: example.frame).contains(rule))
    #expect(!rules(brokenBy: example.good, in: example.frame).contains(rule))
    let isError = { (rule: CheckRule) in rule.severity == .error }
    #expect(
      rule == .fileName || rule == .noSteps
        || !rules(brokenBy: example.good, in: example.frame).contains(where: isError))
  }

  @Test(arguments: CheckRule.allCases)
  func aRuleIsExplainedInBothLanguages(rule: CheckRule) {
    let texts = Language.allCases.map(rule.explanation)
    #expect(texts.allSatisfy { $0.hasSuffix(".") && $0.count > 30 })
    #expect(Set(texts).count == Language.allCases.count)
  }

  @Test func everyRuleHasItsName() {
    #expect(Set(CheckRule.allCases.map(\.rawValue)).count == CheckRule.allCases.count)
    #expect(
      CheckRule.allCases.allSatisfy { rule in
        rule.rawValue.allSatisfy { $0 == "-" || $0.isLowercase }
      })
  }
}
