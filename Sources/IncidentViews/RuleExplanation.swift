package import IncidentReport
import IncidentWording
package import PlaybookFiles
import TerminalText

/// What rules of `playbook check` are for, with a bad and a good example.
package struct RuleExplanation: View {
  private let rules: [CheckRule]

  package init(_ rules: [CheckRule]) {
    self.rules = rules
  }

  package struct Item: Encodable, Sendable {
    let rule: String
    let severity: String
    let explanation: String
    let bad: String
    let good: String
  }

  package func record(in presentation: Presentation) -> RecordList<Item> {
    RecordList(
      rules.map { rule in
        Item(
          rule: rule.rawValue, severity: rule.severity.code,
          explanation: rule.explanation(in: presentation.language),
          bad: rule.example.bad, good: rule.example.good)
      })
  }

  package func text(in presentation: Presentation) -> String {
    rules.map { rule in
      """
      \(presentation.style(rule.rawValue, .bold)) (\(presentation.severity(rule.severity)))
        \(presentation.wrapped(rule.explanation(in: presentation.language), indent: 2))

      \(presentation.say(de: "Falsch:", en: "Bad:"))
      \(Self.indented(rule.example.bad))

      \(presentation.say(de: "Richtig:", en: "Good:"))
      \(Self.indented(rule.example.good))

      """
    }.joined(separator: "\n")
  }

  private static func indented(_ yaml: String) -> String {
    yaml.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}

extension PlaybookProblem.Severity {
  /// The word for it in JSON.
  var code: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    }
  }
}

extension Presentation {
  func severity(_ severity: PlaybookProblem.Severity) -> String {
    switch severity {
    case .error: style(say(de: "Fehler", en: "error"), .bold, .red)
    case .warning: style(say(de: "Warnung", en: "warning"), .bold, .yellow)
    }
  }
}
