import IncidentCore
import Testing

@Suite struct ClockRulesTests {
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
        "gpsr-9-8", "cra-early-warning", "cra-notification", "cra-final-incident",
        "cra-final-vulnerability",
      ])
  }

  @Test func `a company's own rule wins over a shipped one and stands in its place`() {
    let own = [
      document("insurer", .hours(48)), document("gdpr-33", .hours(96)),
    ]
    let rules = ClockRules(own: own)
    #expect(rules["gdpr-33"]?.rule.standing == .own)
    #expect(rules.ids.first == "gdpr-33")
    #expect(rules.ids.last == "insurer")
    #expect(rules.all.count == ClockRules.shipped.all.count + 1)
  }

  @Test func `who starts the early warning is reminded of the notification`() {
    let rules = ClockRules.shipped
    #expect(rules.companions(of: "nis2-early-warning").map(\.rule.id) == ["nis2-notification"])
    #expect(rules.companions(of: "gdpr-33").isEmpty)
    #expect(rules.companions(of: "nis2-final").isEmpty)
  }

  private func document(_ id: String, _ within: ClockLength) -> ClockRuleDocument {
    ClockRuleDocument(
      rule: ClockRule(
        id: id, anchor: .event, limits: [ClockLimit(within, after: .event)], standing: .own),
      words: Words())
  }
}
