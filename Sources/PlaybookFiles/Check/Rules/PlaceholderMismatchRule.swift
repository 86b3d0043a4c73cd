/// A blank that a template has in one language and lacks in another: one of the two texts leaves
/// something out.
enum PlaceholderMismatchRule: LintRule {
  static let name = CheckRule.placeholderMismatch
  static let example = RuleExample(
    .top,
    bad: """
      statements:
        holding:
          channels: [x]
          text: {en: "We look into it. More: {{next_update}}.", de: "Wir prüfen das."}
      """,
    good: """
      statements:
        holding:
          channels: [x]
          text:
            en: "We look into it. More: {{next_update}}."
            de: "Wir prüfen das. Mehr: {{next_update}}."
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    playbook.source.statements.flatMap(playbook.source.texts).flatMap {
      template, text, _ -> [Finding] in
      guard text.languages.count > 1 else { return [] }
      let blanks = text.languages.map { language in
        (language, names: text.text(in: language)?.placeholders ?? [])
      }
      let all = blanks.flatMap { language, names in names.map { (language, $0) } }
      return blanks.flatMap { language, names -> [Finding] in
        var seen = Set(names)
        return all.filter { seen.insert($0.1).inserted }.map { other, name in
          Finding(
            .placeholderMissing(
              name, template: template, language: language, presentIn: other),
            at: text.place(in: language))
        }
      }
    }
  }
}
