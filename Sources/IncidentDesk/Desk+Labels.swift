package import IncidentCore
import IncidentWording
import Workspace

/// What people name by how it is called, or by a part of that, in either language.
extension Desk {
  /// The id of a step as it was typed: the id itself, or what the step asks for.
  ///
  /// - Throws: ``Failure`` where the text is part of what several ask for.
  package func step(_ text: String, run: Int?) throws -> String {
    // Steps ask in sentences, so that one word alone is an id.
    guard text.hasSeveralWords else { return text }
    let look = try look()
    let steps = look.incident.stepViews(at: look.now).filter { run == nil || $0.run == run }
    return try meant(
      by: text,
      among: steps.map { view in
        Labelled(view.step.id, look.inEachLanguage { $0.step(view.step.id, ofRun: view.run) })
      },
      called: { id in
        steps.first { $0.step.id == id }.map { look.names.step(id, ofRun: $0.run) } ?? id
      })
  }

  /// The id of a standing branch as it was typed: the id itself, what it proposes, or what it says.
  ///
  /// - Throws: ``Failure`` where the text is part of what several propose.
  package func proposal(_ text: String, run: Int?) throws -> String {
    // One word alone is an id, also of one that is not open now: it must not answer another.
    guard text.hasSeveralWords else { return text }
    let look = try look()
    let open = look.incident.openProposals(at: look.now).filter { run == nil || $0.run == run }
    return try meant(
      by: text,
      among: open.map { proposal in
        let titles = Language.allCases.map { $0.title(of: proposal.proposal) }
        let said = look.inEachLanguage { $0.branch(proposal.branch, ofRun: proposal.run) }
        return Labelled(proposal.branch, titles + said)
      },
      called: { branch in
        open.first { $0.branch == branch }.map { look.names.branch(branch, ofRun: $0.run) }
          ?? branch
      })
  }

  /// The id of a clock's rule as it was typed: the id itself, the rule's title, its place in the law,
  /// or a part of these.
  ///
  /// - Throws: ``Failure`` where the text is part of what several are called.
  package func clockRuleID(_ text: String) throws -> String {
    try clockRule(text, among: configuration.clockRules.all)
  }

  /// A clock of the incident as it was typed: its number, or its rule as ``clockRuleID(_:)`` takes it.
  package func clock(_ text: String) throws -> ClockName {
    let name = ClockName(text)
    guard case .rule = name else { return name }
    let started = Set(try look().incident.clocks.map(\.rule.id))
    let rules = configuration.clockRules.all.filter { started.contains($0.rule.id) }
    return started.contains(text) ? name : .rule(try clockRule(text, among: rules))
  }

  private func clockRule(_ text: String, among rules: [ClockRuleDocument]) throws -> String {
    guard !rules.contains(where: { $0.rule.id == text }) else { return text }
    return try meant(
      by: text, among: rules.map { Labelled($0.rule.id, $0.labels) },
      called: { id in rules.first { $0.rule.id == id }?.title(in: language) ?? id })
  }

  /// The code of what a text means; the text itself where it means nothing that there is, so that the
  /// act says what there is.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - things: What there is.
  ///   - title: What a code is called, for people.
  func meant(
    by text: String, among things: [Labelled], called title: (String) -> String
  ) throws -> String {
    switch LabelMatch(text, among: things) {
    case .none: return text
    case .one(let code): return code
    case .several(let codes): throw failures.severalMeant(text, codes.map { ($0, title($0)) })
    }
  }
}

extension Look {
  /// What something is called in each language.
  func inEachLanguage(_ name: (Names) -> String) -> [String] {
    Language.allCases.map { name(names(in: $0)) }
  }
}

extension String {
  fileprivate var hasSeveralWords: Bool { split(whereSeparator: \.isWhitespace).count > 1 }
}
