package import IncidentCore
import IncidentReport

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
      items: rules.all.map { ClockRuleRecord($0, language: presentation.language) },
      notice: presentation.language.noLegalAdvice)
  }

  package func text(in presentation: Presentation) -> String {
    guard presentation.isTerminal else { return table(in: presentation) }
    let language = presentation.language
    return rules.all.map { document in
      let id = presentation.style(presentation.safe(document.rule.id), .bold)
      let title = language.title(of: document.rule, document.words)
      return "  \(id)  \(presentation.limits(of: document.rule))"
        + " · \(language.title(of: document.rule.standing))\n"
        + "      \(presentation.wrapped(title, indent: 6))\n"
    }.joined() + "  → stormlog clock explain gdpr-33\n" + presentation.noLegalAdvice
  }

  private func table(in presentation: Presentation) -> String {
    let language = presentation.language
    var table = Table([
      Table.Column("ID"), Table.Column(presentation.say(de: "Frist", en: "Time")),
      Table.Column(presentation.say(de: "Stand", en: "Checked")),
      Table.Column(presentation.say(de: "Regel", en: "Rule"), isFlexible: true),
    ])
    for document in rules.all {
      table.rows.append([
        Table.Cell(document.rule.id), Table.Cell(presentation.limits(of: document.rule)),
        Table.Cell(language.title(of: document.rule.standing)),
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
  let regime: String?
  let article: String?
  let source: String?
  let standing: ClockRule.Standing
  let anchor: ClockAnchor
  let anchorText: String?
  /// Empty where it is due immediately.
  let limits: [ClockLimit]
  let follows: String?
  let owner: Role?
  let note: String?

  init(_ document: ClockRuleDocument, language: Language) {
    let texts = language.ruleTexts(document.words)
    let rule = document.rule
    id = rule.id
    version = rule.version
    title = texts.title
    regime = texts.regime
    article = texts.article
    source = texts.source
    standing = rule.standing
    anchor = rule.anchor
    anchorText = texts.anchor
    limits = rule.limits
    follows = rule.follows
    owner = rule.owner
    note = texts.note
  }
}

extension Presentation {
  /// How long a rule's clock runs, in the shortest form.
  func limits(of rule: ClockRule) -> String {
    guard !rule.isImmediate else { return immediately }
    return rule.limits.map { language.text(of: $0.within) }.joined(separator: " / ")
  }
}
