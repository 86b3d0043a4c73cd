package import IncidentCore

extension ClockRules {
  /// The shipped rules that tests of the domain are about, as they are shipped, with few texts.
  package static let sample = ClockRules([
    rule(
      "gdpr-33", [ClockLimit(.hours(72), after: .awareness)], whenLate: .reasons,
      owner: .dataProtection, of: "GDPR", "Art. 33"),
    rule("gdpr-34", [], owner: .dataProtection, byRegulation: false, of: "GDPR", "Art. 34"),
    rule("nis2-early-warning", [ClockLimit(.hours(24), after: .awareness)], of: "NIS-2", "Art. 23"),
    rule("nis2-notification", [ClockLimit(.hours(72), after: .awareness)], of: "NIS-2", "Art. 23"),
    rule(
      "nis2-final", [ClockLimit(.months(1), after: .notification)], anchor: .notification,
      follows: "nis2-notification", of: "NIS-2", "Art. 23"),
    rule(
      "dora-initial",
      [
        ClockLimit(.hours(4), after: .classification),
        ClockLimit(.hours(24), after: .awareness, unless: .classification),
      ], hasWeekendRelief: true,
      of: "DORA", "Art. 19"),
    rule(
      "dora-intermediate", [ClockLimit(.hours(72), after: .notification)], anchor: .notification,
      follows: "dora-initial", isRepeatable: true, hasWeekendRelief: true, of: "DORA", "Art. 19"),
    rule(
      "dora-final", [ClockLimit(.months(1), after: .notification)], anchor: .notification,
      follows: "dora-intermediate", hasWeekendRelief: true, of: "DORA", "Art. 19"),
    rule("mar-17", [], owner: .legal, byRegulation: false, of: "MAR", "Art. 17"),
    rule(
      "cra-final-vulnerability", [ClockLimit(.days(14), after: .remedy)], anchor: .remedy,
      mayFollow: "cra-notification", standing: .unchecked, of: "CRA", "Art. 14"),
  ])

  private static func rule(
    _ id: String, _ limits: [ClockLimit], anchor: ClockAnchor = .awareness,
    follows: String? = nil, mayFollow: String? = nil, whenLate: LateDemand? = nil,
    isRepeatable: Bool = false, owner: Role = .it, standing: ClockRule.Standing = .seen,
    byRegulation: Bool = true, hasWeekendRelief: Bool = false, of regime: String, _ article: String
  ) -> ClockRuleDocument {
    var words = Words()
    for (name, text) in [("regime", regime), ("article", article), ("title", id)] {
      words[ClockRuleWords.key(name, language: "en")] = text
    }
    return ClockRuleDocument(
      rule: ClockRule(
        id: id, version: 2, anchor: anchor, limits: limits, follows: follows, mayFollow: mayFollow,
        whenLate: whenLate, isRepeatable: isRepeatable, owner: owner, standing: standing,
        countsByRegulation: byRegulation, hasWeekendRelief: hasWeekendRelief),
      words: words)
  }
}
