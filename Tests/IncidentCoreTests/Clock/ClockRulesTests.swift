import IncidentCore
import Synchronization
import TestSupport
import Testing

@Suite struct ClockRulesTests {
  @Test func `a company's own rule wins over a shipped one and stands in its place`() {
    let own = [
      document("insurer", .hours(48)), document("gdpr-33", .hours(96)),
    ]
    let rules = ClockRules.sample.with(own)
    #expect(rules["gdpr-33"]?.rule.standing == .own)
    #expect(rules.ids.first == "gdpr-33")
    #expect(rules.ids.last == "insurer")
    #expect(rules.all.count == ClockRules.sample.all.count + 1)
  }

  @Test func `rules are read when one is asked for, not before`() {
    let isRead = Mutex(false)
    let rules = ClockRules(
      isRead.withLock {
        $0 = true; return [document("insurer", .hours(48))]
      })
    let context = DecisionContext(
      now: Story.start, actor: "adler", login: "adler", clockRules: rules.with([]))
    #expect(!isRead.withLock { $0 })
    #expect(context.clockRules["insurer"] != nil)
    #expect(isRead.withLock { $0 })
  }

  @Test func `who starts the early warning is reminded of the notification`() {
    let rules = ClockRules.sample
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
