import Foundation
import IncidentCore
import IncidentDesk
import IncidentWording

/// Facts and options of decisions, whose common words go by their names in either language.
extension Reading {
  /// A fact's name and value. A name that looks like a slip for one that a playbook asks for is
  /// said; `ja` and `nein` stand for the words that conditions know.
  package func fact(_ name: String, _ value: String) throws -> (name: String, value: String) {
    let known = try desk.look().incident.knownFacts
    warnOfSlip(name, of: phrases.fact, known: known.names)
    let values = known.values(of: name)
    // Rules that ask for `yes` must find it, also those of a playbook that is followed only later.
    let code = ValueWord.code(typed: value, among: values + ValueWord.answers.map(\.rawValue))
    return (name, code ?? value)
  }

  /// An option of a decision as it was typed: its id, its label, or its word in any language.
  package func option(_ text: String, of step: String, run: Int?) throws -> String {
    let look = try desk.look()
    for view in look.incident.stepViews(at: look.now)
    where view.step.id == step && (run == nil || view.run == run) {
      let options = view.step.options ?? []
      if options.contains(text) { return text }
      let word = text.lowercased().precomposedStringWithCanonicalMapping
      let meant = options.filter { option in
        look.names.option(option, of: step, inRun: view.run).lowercased() == word
      }
      if meant.count == 1 { return meant[0] }
      if let code = ValueWord.code(typed: text, among: options) { return code }
    }
    return text
  }
}

/// The facts that the playbooks of an incident declare or ask for.
struct KnownFacts {
  private let declared: [DeclaredFact]
  private let conditions: [ConditionExpression]

  fileprivate init(_ playbooks: [Playbook]) {
    declared = playbooks.flatMap(\.facts)
    conditions = playbooks.flatMap(\.conditions).compactMap { try? $0.parsed() }
  }

  var names: [String] {
    let asked = conditions.flatMap(\.names).compactMap { name, _ in
      if case .fact(let fact) = name { fact } else { nil }
    }
    return (declared.map(\.name) + asked).uniqued()
  }

  /// The words that a fact can be, as far as they are declared or asked for.
  func values(of name: String) -> [String] {
    let words = declared.filter { $0.name == name }.flatMap(\.words)
    return (words + conditions.flatMap { $0.texts(comparedWith: .fact(name)) }.map(\.text))
      .uniqued()
  }
}

extension Incident {
  var knownFacts: KnownFacts { KnownFacts(runs.map(\.playbook)) }
}

extension DeclaredFact {
  fileprivate var words: [String] {
    if case .words(let words)? = values { words } else { [] }
  }
}

extension Playbook {
  fileprivate var conditions: [Condition] {
    steps.compactMap(\.when) + standing.map(\.when)
  }
}
