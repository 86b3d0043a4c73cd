package import IncidentCore

extension ClockRuleDocument {
  /// What the rule's title and its place in the law are called in each language, and its id with the
  /// law's name in that language: “DSGVO Art. 33 Abs. 1”, “DSGVO 33”.
  package var labels: [String] {
    Language.allCases.flatMap { language -> [String] in
      let texts = ClockRuleWords(words, languages: [language.rawValue])
      let regime = texts.regime ?? ""
      let article = texts.article ?? ""
      let rest = rule.id.drop { $0 != "-" }.dropFirst()
      return [
        texts.title ?? "", "\(regime) \(article)", "\(article) \(regime)", "\(regime) \(rest)",
      ].filter { !$0.isBlank }
    }
  }

  /// The title in a language; the id where it has none there.
  package func title(in language: Language) -> String {
    ClockRuleWords(words, languages: [language.rawValue]).title ?? rule.id
  }
}
