package import IncidentCore

/// Says in words what a condition asks for.
package struct ConditionWording: Speaking {
  package let language: Language
  package let names: Names
  /// The run whose steps and decisions it names.
  private let run: Int

  package init(language: Language, names: Names, run: Int = 1) {
    self.language = language
    self.names = names
    self.run = run
  }

  /// Where nobody has the names at hand: steps and decisions go by their ids.
  package init(language: Language) {
    self.init(
      language: language,
      names: Names(timeline: Timeline([]), roster: Roster(), language: language))
  }

  /// Nil where the condition cannot be read.
  package func text(of condition: Condition) -> String? {
    guard let expression = try? condition.parsed() else { return nil }
    return text(of: expression.root)
  }

  private func text(of node: ConditionNode) -> String {
    switch node {
    case .constant(let isTrue):
      isTrue ? say(de: "immer", en: "always") : say(de: "nie", en: "never")
    case .comparison(let comparison): text(of: comparison)
    case .not(let node):
      say(de: "nicht: (\(text(of: node)))", en: "not: (\(text(of: node)))")
    case .any(let nodes): joined(nodes, by: say(de: " oder ", en: " or "))
    case .all(let nodes): joined(nodes, by: say(de: " und ", en: " and "))
    }
  }

  /// What is itself made of parts stands in brackets: “and” and “or” beside each other can be read in
  /// two ways.
  private func joined(_ nodes: [ConditionNode], by word: String) -> String {
    nodes.map { node in
      switch node {
      case .any, .all: "(\(text(of: node)))"
      case .comparison, .not, .constant: text(of: node)
      }
    }.joined(separator: word)
  }

  private func text(of comparison: ConditionComparison) -> String {
    guard case .name(let name) = comparison.left.value else {
      guard case .name(let name) = comparison.right.value, let sign = comparison.sign.turned else {
        return comparison.text
      }
      return text(of: name, sign, comparison.left)
    }
    return text(of: name, comparison.sign, comparison.right)
  }

  private func text(
    of name: ConditionName, _ sign: ConditionComparison.Sign, _ right: ConditionOperand
  ) -> String {
    switch name {
    case .step(let id):
      let step = names.step(id, ofRun: run).withoutFullStop
      if sign == .equal, right.value == .text("done") {
        return say(de: "der Schritt „\(step)“ ist getan", en: "the step “\(step)” is done")
      }
      return compared(say(de: "der Schritt „\(step)“", en: "the step “\(step)”"), sign, right) {
        $0
      }
    case .decision(let id):
      return compared(
        say(
          de: "die Entscheidung „\(names.step(id, ofRun: run))“",
          en: "the decision “\(names.step(id, ofRun: run))”"), sign, right
      ) { code in
        let label = names.option(code, of: id, inRun: run)
        let option = label == code ? language.word(ofValue: code) : label
        return say(de: "„\(option)“", en: "“\(option)”")
      }
    case .fact(let fact):
      let title = names.title(ofFact: fact)
      return compared(
        say(de: "der Fakt „\(title)“", en: "the fact “\(title)”"), sign, right,
        value: language.word(ofValue:))
    case .wind: return compared(say(de: "der Wind", en: "the wind"), sign, right) { $0 }
    case .social:
      return compared(
        say(de: "der Wind in Social Media", en: "the wind in social media"), sign, right
      ) { $0 }
    case .media:
      return compared(
        say(de: "der Wind in den Medien", en: "the wind in the media"), sign, right
      ) { $0 }
    case .alert:
      return compared(say(de: "der Alarm", en: "the alert"), sign, right) { code in
        AlertLevel(rawValue: code).map { language.title(of: $0) } ?? code
      }
    case .cluster:
      return compared(say(de: "das Cluster", en: "the cluster"), sign, right) { code in
        Cluster(rawValue: code).map { language.title(of: $0) } ?? code
      }
    case .status:
      return compared(say(de: "der Vorfall", en: "the incident"), sign, right) { code in
        IncidentStatus(rawValue: code).map { language.title(of: $0) } ?? code
      }
    case .channels:
      return compared(
        say(de: "unter den Kanälen des Sturms", en: "among the storm’s channels"), sign, right
      ) { language.title(of: Channel($0)) }
    case .hoursSinceDetection:
      return compared(
        say(
          de: "die Zeit seit dem Bemerken, in Stunden,", en: "the time since detection, in hours,"),
        sign, right
      ) { $0 }
    case .brokenPromises:
      if sign == .equal, right.value == .number(0) {
        return say(de: "keine Zusage ist gebrochen", en: "no promise is broken")
      }
      if asksForAny(sign, right) {
        return say(de: "eine Zusage ist gebrochen", en: "a promise is broken")
      }
      return compared(
        say(de: "die Zahl gebrochener Zusagen", en: "the number of broken promises"), sign, right
      ) { $0 }
    case .publications:
      if asksForAny(sign, right) {
        return say(de: "eine Stellungnahme ist veröffentlicht", en: "a statement is published")
      }
      return compared(
        say(
          de: "die Zahl veröffentlichter Stellungnahmen",
          en: "the number of statements published"), sign, right
      ) { $0 }
    case .published(let template):
      if asksForAny(sign, right) {
        return say(
          de: "eine Stellungnahme nach „\(template)“ ist veröffentlicht",
          en: "a statement from “\(template)” is published")
      }
      return compared(
        say(
          de: "die Zahl der Veröffentlichungen nach „\(template)“",
          en: "the number of publications from “\(template)”"), sign, right
      ) { $0 }
    case .informed(let audience):
      let told = language.title(of: Audience(audience))
      if asksForAny(sign, right) { return say(de: "verständigt: \(told)", en: "told: \(told)") }
      return compared(
        say(de: "wie oft verständigt (\(told)):", en: "how often told (\(told)):"), sign, right
      ) { $0 }
    }
  }

  /// A thing set against a value: “the alert is at least orange”.
  ///
  /// - Parameter value: What a code that it is compared with is called.
  private func compared(
    _ what: String, _ sign: ConditionComparison.Sign, _ right: ConditionOperand,
    value: (String) -> String
  ) -> String {
    let said = language.alternatives(right.said.map(value))
    return switch sign {
    case .equal, .isIn: say(de: "\(what) ist \(said)", en: "\(what) is \(said)")
    case .unequal: say(de: "\(what) ist nicht \(said)", en: "\(what) is not \(said)")
    case .less: say(de: "\(what) ist unter \(said)", en: "\(what) is below \(said)")
    case .atMost: say(de: "\(what) ist höchstens \(said)", en: "\(what) is at most \(said)")
    case .greater: say(de: "\(what) ist über \(said)", en: "\(what) is above \(said)")
    case .atLeast: say(de: "\(what) ist mindestens \(said)", en: "\(what) is at least \(said)")
    }
  }

  /// Whether it asks that there be at least one.
  private func asksForAny(
    _ sign: ConditionComparison.Sign, _ right: ConditionOperand
  ) -> Bool {
    (sign == .greater && right.value == .number(0))
      || (sign == .atLeast && right.value == .number(1))
  }
}

extension ConditionComparison.Sign {
  /// The sign where both sides change places; nil where they cannot.
  fileprivate var turned: Self? {
    switch self {
    case .equal, .unequal: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    // Something is among the channels, which are the thing that is spoken of.
    case .isIn: .equal
    }
  }
}

extension ConditionOperand {
  /// What it is compared with, one by one.
  fileprivate var said: [String] {
    switch value {
    case .text(let text): [text]
    case .number(let number): [number == number.rounded() ? "\(Int(number))" : "\(number)"]
    case .list(let items): items.flatMap(\.said)
    case .name(let name): [name.text]
    }
  }
}
