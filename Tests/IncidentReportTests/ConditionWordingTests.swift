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
    (#"decision.a in ["yes", "no"]"#, "the decision “a” is “yes” or “no”"),
    (
      #"fact.press == "yes" or fact.leak == "no""#,
      "the fact “Press” is yes or the fact “Leak” is no"
    ),
    (
      #"alert >= "orange" and wind >= 4"#,
      "the alert is at least orange and the wind is at least 4"
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
    ("wind < 4", "der Wind ist unter 4"),
    ("publications > 3", "die Zahl veröffentlichter Stellungnahmen ist über 3"),
    ("not (publications > 0)", "nicht: (eine Stellungnahme ist veröffentlicht)"),
    ("hours_since_detection > 2", "die Zeit seit dem Bemerken, in Stunden, ist über 2"),
    (
      "wind > 1 and (publications > 0 or informed.staff > 0)",
      "der Wind ist über 1 und (eine Stellungnahme ist veröffentlicht oder verständigt: Belegschaft)"
    ),
    ("0 < publications", "eine Stellungnahme ist veröffentlicht"),
    (#"cluster == "preventable""#, "das Cluster ist vermeidbar"),
    (#"status != "closed""#, "der Vorfall ist nicht abgeschlossen"),
    (#""tiktok" in channels"#, "unter den Kanälen des Sturms ist TikTok"),
    (#"decision.strategy == "rebuild""#, "die Entscheidung „strategy“ ist „rebuild“"),
    (#"fact.similar >= 3"#, "der Fakt „Ähnliche Fälle“ ist mindestens 3"),
  ])
  func `no condition is left without words`(source: String, words: String) {
    #expect(text(of: source, in: .de) == words)
  }

  @Test func `a condition that cannot be read has none`() {
    #expect(text(of: "decision.a == ", in: .en) == nil)
  }
}
