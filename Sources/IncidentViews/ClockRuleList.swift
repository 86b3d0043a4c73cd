package import IncidentCore
import IncidentWording
import TerminalText

/// The rules of legal clocks at hand: what they are, how long they run, how far they were checked.
package struct ClockRuleList: View {
  private let rules: ClockRules

  package init(_ rules: ClockRules) {
    self.rules = rules
  }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [ClockRuleRecord]
    let notice: String

    private enum CodingKeys: String, CodingKey { case schema, items, notice }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: rules.all.map { ClockRuleRecord($0, in: rules, language: presentation.language) },
      notice: presentation.language.noLegalAdvice)
  }

  package func text(in presentation: Presentation) -> String {
    guard presentation.isTerminal else { return table(in: presentation) }
    let language = presentation.language
    return rules.all.map { document in
      let id = presentation.style(presentation.safe(document.rule.id), .bold)
      let title = language.title(of: document.rule, document.words)
      let standing =
        language.standing(of: document.rule, document.words)
        + presentation.replacement(by: document.rule, in: rules)
      let limits = presentation.wrapped(presentation.limits(of: document), indent: 6)
      return "  \(id)  \(standing)\n      \(presentation.wrapped(title, indent: 6))\n"
        + "      \(limits)\n"
    }.joined() + "  → \(presentation.step("clock explain gdpr-33"))\n" + presentation.noLegalAdvice
  }

  private func table(in presentation: Presentation) -> String {
    let language = presentation.language
    var table = Table([
      Table.Column("ID"), Table.Column(presentation.say(de: "Frist", en: "Time")),
      Table.Column(presentation.say(de: "Stand", en: "Checked")),
      Table.Column(presentation.language.headings.rule, isFlexible: true),
    ])
    for document in rules.all {
      table.rows.append([
        Table.Cell(document.rule.id), Table.Cell(presentation.limits(of: document)),
        Table.Cell(
          language.standing(of: document.rule, document.words)
            + presentation.replacement(by: document.rule, in: rules)),
        Table.Cell(language.title(of: document.rule, document.words)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style) + presentation.noLegalAdvice
  }
}

/// One rule as JSON.
package struct ClockRuleRecord: Encodable, Sendable {
  let id: String
  let version: Int
  let title: String?
  /// To whom the law applies.
  let applies: String?
  /// Which of the company's counsel looked at it in the law itself, and when.
  let checkedBy: String?
  let checkedOn: CivilDay?
  let regime: String?
  let article: String?
  let source: String?
  let standing: ClockRule.Standing
  let anchor: ClockAnchor
  let anchorText: String?
  /// Empty where it is due immediately.
  let limits: [ClockLimit]
  let follows: String?
  /// The rule whose notification may call for it.
  let mayFollow: String?
  /// In the law's terms, how soon.
  let urgency: String?
  /// An own rule in the place of a shipped one.
  let replacesShipped: Bool
  let owner: Role?
  let note: String?

  init(_ document: ClockRuleDocument, in rules: ClockRules, language: Language) {
    let texts = language.ruleTexts(document.words)
    let rule = document.rule
    id = rule.id
    version = rule.version
    title = texts.title
    applies = texts.applies
    checkedBy = texts.counsel
    checkedOn = rule.checkedOn
    regime = texts.regime
    article = texts.article
    source = texts.source
    standing = rule.standing
    anchor = rule.anchor
    anchorText = texts.anchor
    limits = rule.limits
    follows = rule.follows
    mayFollow = rule.mayFollow
    urgency = language.urgency(of: rule, document.words)
    replacesShipped = rules.replacements.contains(rule.id)
    owner = rule.owner
    note = texts.note
  }
}

extension Presentation {
  /// How long a rule's clock runs: in the law's terms where they are known, else in the shortest form.
  func limits(of document: ClockRuleDocument) -> String {
    let rule = document.rule
    if let urgency = language.urgency(of: rule, document.words) { return urgency }
    return rule.limits.map { language.text(of: $0.within) }.joined(separator: " / ")
  }

  /// That an own rule stands in the place of a shipped one.
  func replacement(by rule: ClockRule, in rules: ClockRules) -> String {
    guard rules.replacements.contains(rule.id) else { return "" }
    return say(de: ", ersetzt die mitgelieferte Regel", en: ", replaces the shipped rule")
  }
}
