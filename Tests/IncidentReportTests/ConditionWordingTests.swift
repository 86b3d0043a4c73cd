import IncidentCore
import IncidentWording
import Testing

@testable import IncidentReport

@Suite struct ConditionWordingTests {
  private func text(of source: String, in language: Language) -> String? {
    let names = Names(timeline: Timeline([]), roster: Roster(), language: language)
    return ConditionWording(language: language, names: names).text(of: Condition(source: source))
  }

  @Test(arguments: [
    (#"step.tell-staff == "done""#, "the step “tell-staff” is done"),
    (#"decision.a in ["yes", "no"]"#, "“a” is decided: yes / no"),
    (
      #"fact.press == "yes" or fact.leak == "no""#,
      "the fact “press” is recorded: yes or the fact “leak” is recorded: no"
    ),
    (
      #"alert >= "orange" and wind >= 4"#,
      "the alert is at least orange and wind of 4 or more is recorded"
    ),
    ("publications > 0", "a statement is published"),
    ("published.holding >= 1", "a statement from “holding” is published"),
    ("informed.staff > 0", "told: staff"), ("promise.broken == 0", "no promise is broken"),
  ])
  func `what a condition asks for is said in words`(source: String, words: String) {
    #expect(text(of: source, in: .en) == words)
    let german = text(of: source, in: .de)
    #expect(german != nil && german != words)
  }

  @Test(arguments: [
    "wind < 4", "publications > 3", "not (publications > 0)", "hours_since_detection > 2",
    "wind > 1 and (publications > 0 or informed.staff > 0)", "publications > 0 or wind < 2",
    "decision.a == ", "0 < publications",
  ])
  func `what has no words is left to the condition itself`(source: String) {
    #expect(text(of: source, in: .en) == nil)
  }
}
