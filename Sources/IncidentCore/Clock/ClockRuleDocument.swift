/// A clock's rule together with its prose, as the start of the clock stores it.
package struct ClockRuleDocument: Hashable, Sendable {
  package let rule: ClockRule
  /// The prose under the keys of ``ClockRuleWords``.
  package let words: Words

  package init(rule: ClockRule, words: Words) {
    self.rule = rule
    self.words = words
  }
}

/// The prose of a clock's rule, read out of words.
package struct ClockRuleWords: Hashable, Sendable {
  private let texts: TranslatedWords

  /// Looks in the given languages, the wanted one first.
  package init(_ words: Words, languages: [String]) {
    texts = TranslatedWords(prefix: "rule", words: words, languages: languages)
  }

  package var title: String? { texts["title"] }
  /// What exactly the clock counts from.
  package var anchor: String? { texts["anchor"] }
  /// What else is to be known, such as to whom it does not apply.
  package var note: String? { texts["note"] }
  /// How soon, in the law's own terms: `without undue delay`, `as soon as possible`.
  package var urgency: String? { texts["urgency"] }
  /// The law it belongs to, such as `GDPR`.
  package var regime: String? { texts["regime"] }
  package var article: String? { texts["article"] }
  /// To whom the law applies.
  package var applies: String? { texts["applies"] }
  /// Who does not have the relief at weekends.
  package var reliefNotFor: String? { texts["relief-not-for"] }
  /// Who of the company's counsel looked at it in the law itself.
  package var counsel: String? { texts["counsel"] }
  /// Where it can be read, or was.
  package var source: String? { texts["source"] }

  /// The stored key of a text; `language` is nil where it is the same in all.
  package static func key(_ name: String, language: String?) -> WordKey {
    TranslatedWords.key("rule", name, language: language)
  }
}

/// The rules at hand: those that are shipped, and the company's own, which win.
///
/// They are asked for when one is needed: most acts need none, and reading them takes time.
package struct ClockRules: Sendable {
  private let documents: @Sendable () -> [ClockRuleDocument]
  /// The ids of own rules in the place of shipped ones.
  package private(set) var replacements: Set<String> = []

  /// - Parameter documents: The rules in their order. It is evaluated whenever rules are asked for,
  ///   so what takes time to read has to be kept by whoever reads it.
  package init(_ documents: @autoclosure @escaping @Sendable () -> [ClockRuleDocument]) {
    self.documents = documents
  }

  /// These rules, those of the same id replaced by own ones, and the other own ones after them.
  package func with(_ own: [ClockRuleDocument]) -> ClockRules {
    if own.isEmpty { return self }
    let documents =
      all.map { rule in own.first { $0.rule.id == rule.rule.id } ?? rule }
      + own.filter { self[$0.rule.id] == nil }
    var rules = ClockRules(documents)
    // Who only checked a rule has not replaced it.
    rules.replacements = Set(
      own.filter { document in
        var rule = document.rule
        rule.checkedOn = nil
        return self[rule.id].map { $0.rule != rule } ?? false
      }.map(\.rule.id))
    return rules
  }

  package var all: [ClockRuleDocument] { documents() }

  package var ids: [String] { all.map(\.rule.id) }

  package subscript(id: String) -> ClockRuleDocument? {
    all.first { $0.rule.id == id }
  }

  /// The rules whose clock starts with what another one asks for.
  package func following(_ id: String) -> [ClockRuleDocument] {
    all.filter { $0.rule.follows == id }
  }

  /// The rules whose clock a person may have to start after what another one asks for was sent.
  package func possiblyFollowing(_ id: String) -> [ClockRuleDocument] {
    all.filter { $0.rule.mayFollow == id }
  }

  /// The rules of the same law that run from the same anchor: who starts one may need them too.
  package func companions(of id: String) -> [ClockRuleDocument] {
    guard let document = self[id], document.rule.follows == nil, let regime = document.regime
    else { return [] }
    return all.filter { other in
      other.rule.id != id && other.regime == regime && other.rule.follows == nil
        && other.rule.anchor == document.rule.anchor && !other.rule.isImmediate
    }
  }
}

extension ClockRuleDocument {
  fileprivate var regime: String? { ClockRuleWords(words, languages: ["en"]).regime }
}
