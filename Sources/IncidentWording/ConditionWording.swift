package import IncidentCore

/// Says in words what a condition asks for, as far as there are words for it.
package struct ConditionWording: Speaking {
  package let language: Language
  package let names: Names

  package init(language: Language, names: Names) {
    self.language = language
    self.names = names
  }

  /// Nil where some part of the condition has no words.
  package func text(of condition: Condition) -> String? {
    guard let expression = try? condition.parsed() else { return nil }
    return text(of: expression.root)
  }

  private func text(of node: ConditionNode) -> String? {
    switch node {
    case .comparison(let comparison): text(of: comparison)
    case .any(let nodes): joined(nodes, by: say(de: " oder ", en: " or "))
    // Both at once would have to be put in parentheses, which no sentence has.
    case .all(let nodes) where nodes.allSatisfy(\.isComparison):
      joined(nodes, by: say(de: " und ", en: " and "))
    case .all, .not, .constant: nil
    }
  }

  private func joined(_ nodes: [ConditionNode], by word: String) -> String? {
    let texts = nodes.compactMap(text)
    return texts.count == nodes.count ? texts.joined(separator: word) : nil
  }

  private func text(of comparison: ConditionComparison) -> String? {
    guard case .name(let name) = comparison.left.value else { return nil }
    let right = comparison.right.value
    switch name {
    case .step(let id):
      guard comparison.sign == .equal, right == .text("done") else { return nil }
      let step = names.step(id, ofRun: 1)
      return say(de: "der Schritt „\(step)“ ist getan", en: "the step “\(step)” is done")
    case .decision(let id):
      guard let answers = answers(to: comparison) else { return nil }
      let options = answers.map { names.option($0, of: id, inRun: 1) }.joined(separator: " / ")
      let question = names.step(id, ofRun: 1)
      return say(
        de: "„\(question)“ ist entschieden: \(options)", en: "“\(question)” is decided: \(options)")
    case .fact(let fact):
      guard let codes = answers(to: comparison) else { return nil }
      let answers = codes.map(language.word(ofValue:)).joined(separator: " / ")
      return say(
        de: "als Tatsache „\(fact)“ ist erfasst: \(answers)",
        en: "the fact “\(fact)” is recorded: \(answers)")
    case .wind: return reading(language.wind, comparison)
    case .social: return reading("Social Media", comparison)
    case .media: return reading(language.media, comparison)
    case .alert: return alert(comparison)
    case .publications:
      return comparison.asksForAny
        ? say(
          de: "eine Stellungnahme ist veröffentlicht", en: "a statement is published") : nil
    case .published(let template):
      return comparison.asksForAny
        ? say(
          de: "eine Stellungnahme nach „\(template)“ ist veröffentlicht",
          en: "a statement from “\(template)” is published") : nil
    case .informed(let audience):
      let told = language.title(of: Audience(audience))
      return comparison.asksForAny
        ? say(de: "verständigt: \(told)", en: "told: \(told)") : nil
    case .brokenPromises:
      guard comparison.sign == .equal, right == .number(0) else { return nil }
      return say(de: "keine Zusage ist gebrochen", en: "no promise is broken")
    case .cluster, .status, .channels, .hoursSinceDetection: return nil
    }
  }

  /// The answers of which one is to be recorded.
  private func answers(to comparison: ConditionComparison) -> [String]? {
    switch (comparison.sign, comparison.right.value) {
    case (.equal, .text(let text)): [text]
    case (.isIn, .list(let items)): items.compactMap(\.literal)
    default: nil
    }
  }

  private func reading(_ what: String, _ comparison: ConditionComparison) -> String? {
    guard comparison.sign == .atLeast, case .number(let level) = comparison.right.value else {
      return nil
    }
    return say(
      de: "\(what) ab \(Int(level)) ist erfasst", en: "\(what) of \(Int(level)) or more is recorded"
    )
  }

  private func alert(_ comparison: ConditionComparison) -> String? {
    guard case .text(let text) = comparison.right.value,
      let level = AlertLevel(rawValue: text).map({ language.title(of: $0) })
    else { return nil }
    switch comparison.sign {
    case .atLeast:
      return say(
        de: "der Alarm steht mindestens auf \(level)", en: "the alert is at least \(level)")
    case .equal: return say(de: "der Alarm steht auf \(level)", en: "the alert is \(level)")
    case .unequal, .less, .atMost, .greater, .isIn: return nil
    }
  }
}

extension ConditionNode {
  fileprivate var isComparison: Bool {
    if case .comparison = self { true } else { false }
  }
}

extension ConditionComparison {
  /// Whether it asks that there be at least one.
  fileprivate var asksForAny: Bool {
    (sign == .greater && right.value == .number(0))
      || (sign == .atLeast && right.value == .number(1))
  }
}

extension ConditionOperand {
  fileprivate var literal: String? {
    if case .text(let text) = value { text } else { nil }
  }
}
