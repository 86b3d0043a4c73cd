import IncidentCore
import TestSupport
import Testing
import Workspace

@Suite struct ShippedClockRulesTests {
  @Test func `the file has nothing wrong with it`() {
    #expect(ShippedClockRules.reading.problems == [])
    #expect(ClockRules.shipped.all.count == 37)
  }

  @Test func `every shipped rule has its texts in both languages and says where it was seen`() {
    #expect(Set(ClockRules.shipped.ids).count == ClockRules.shipped.all.count)
    for document in ClockRules.shipped.all {
      for language in ["de", "en"] {
        let words = ClockRuleWords(document.words, languages: [language])
        for text in [
          words.title, words.anchor, words.note, words.regime, words.article, words.source,
        ] {
          #expect(!text.isBlank, "\(document.rule.id) \(language)")
        }
      }
      #expect(document.rule.owner.map { Role.known.contains($0) } == true)
      if let follows = document.rule.follows { #expect(ClockRules.shipped[follows] != nil) }
    }
  }

  @Test func `only what was seen in a source says so`() {
    let unchecked = ClockRules.shipped.all.filter { $0.rule.standing == .unchecked }
    #expect(
      unchecked.map(\.rule.id) == [
        "gpsr-9-8", "mdr-87-death", "cra-final-incident", "cra-final-vulnerability",
      ])
  }

  /// The regulation is about acts of the Union.
  private static let national = [
    "bgb-626-2", "betrvg-102-extraordinary", "betrvg-102-ordinary", "stgb-77b", "reply-latest",
    "hinschg-17-receipt", "hinschg-17-feedback",
  ]

  @Test func `every rule has a version of its own, and what it follows`() {
    for rule in ClockRules.shipped.all.map(\.rule) {
      for other in [rule.follows, rule.mayFollow].compactMap({ $0 }) {
        #expect(ClockRules.shipped[other] != nil, "\(rule.id)")
      }
      let isNational = Self.national.contains(rule.id)
      #expect(rule.countsByRegulation == (!rule.isImmediate && !isNational), "\(rule.id)")
      let law: GermanLaw? =
        rule.id == "stgb-77b"
        ? .criminalComplaint : rule.id.hasPrefix("hinschg") ? .wholeDays : .workingDays
      #expect(rule.germanLaw == (isNational ? law : nil), "\(rule.id)")
      #expect(rule.isWaitingPeriod == rule.id.hasPrefix("betrvg-102"), "\(rule.id)")
    }
  }

  @Test func `tests of the domain use the rules as they are shipped`() {
    for rule in ClockRules.sample.all.map(\.rule) {
      #expect(rule == ClockRules.shipped[rule.id]?.rule, "\(rule.id)")
    }
  }
}
