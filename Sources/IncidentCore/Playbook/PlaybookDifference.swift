/// What is different between two playbooks, part by part; parts are matched by their ids.
package struct PlaybookDifference: Sendable {
  /// A part of a playbook with an id of its own.
  package enum Part: Hashable, Sendable {
    /// The playbook as a whole: title, languages, when it is suggested.
    case playbook
    case fact(String)
    case phase(String)
    case step(String)
    case branch(String)
    case statement(String)
  }

  package enum Change: Hashable, Sendable {
    case added, removed
    /// Some of its fields differ.
    case changed([Field])
  }

  /// A field, named as in a playbook file, with its value before and after; nil where it has none.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let before: String?
    package let after: String?
  }

  package let before: PlaybookDocument
  package let after: PlaybookDocument
  /// Parts in the order of the newer playbook, each removed one behind what stood before it.
  package let changes: [(part: Part, change: Change)]

  /// - Parameter textsKnown: Whether both sides still have their texts, which a redaction can have
  ///   erased; otherwise only the structure is compared.
  package init(from before: PlaybookDocument, to after: PlaybookDocument, textsKnown: Bool = true) {
    self.before = before
    self.after = after
    var old = PlaybookParts(before, withTexts: textsKnown)
    var new = PlaybookParts(after, withTexts: textsKnown)
    old.addOrder(of: new)
    new.addOrder(of: old)
    var changes: [(part: Part, change: Change)] = []
    for part in new.order.merged(with: old.order) {
      switch (old.fields[part], new.fields[part]) {
      case (nil, _?): changes.append((part, .added))
      case (_?, nil): changes.append((part, .removed))
      case (let old?, let new?):
        let names = new.map(\.name).merged(with: old.map(\.name))
        let fields = names.compactMap { name in
          Field(name: name, before: old.value(of: name), after: new.value(of: name))
        }.filter { $0.before != $0.after }
        if !fields.isEmpty { changes.append((part, .changed(fields))) }
      case (nil, nil): break
      }
    }
    self.changes = changes
  }

  /// What is different between the playbook that a run follows and a newer reading of it.
  ///
  /// - Parameter words: The words of the entry that started the run; nil where they were redacted.
  package init(from run: Run, words: Words?, to today: PlaybookDocument) {
    self.init(
      from: PlaybookDocument(playbook: run.playbook, words: words ?? Words()),
      // The run has left to others what they have already; it is no difference.
      to: today.fitting(run.teamSize).without(run.shared).asStored, textsKnown: words != nil)
  }
}

/// The parts of a playbook with their fields as texts.
private struct PlaybookParts {
  typealias Part = PlaybookDifference.Part
  typealias Fields = [(name: String, value: String)]

  private(set) var order: [Part] = []
  private(set) var fields: [Part: Fields] = [:]
  /// In which order the phases, and the steps of each phase, stand.
  private var sequences: [Part: [String]] = [:]
  private let texts: [String: String]
  private let languages: [String]

  init(_ document: PlaybookDocument, withTexts: Bool) {
    let playbook = document.playbook
    texts = withTexts ? document.words.texts : [:]
    languages = playbook.languages
    add(
      .playbook,
      [("version", String(playbook.version)), ("languages", languages.joined(separator: ", "))]
        + suggestion(playbook.suggestion) + text("title", at: "playbook.title")
        + placeholders(document.placeholders))
    for fact in playbook.facts {
      add(
        .fact(fact.name),
        text("ask", at: "fact.\(fact.name).ask")
          + (fact.values.map { [("values", $0.field)] } ?? []))
    }
    sequences[.playbook] = playbook.phases.map(\.id)
    for phase in playbook.phases {
      add(
        .phase(phase.id),
        text("title", at: "phase.\(phase.id).title"))
      sequences[.phase(phase.id)] = phase.steps.map(\.id)
      for step in phase.steps { add(.step(step.id), of(step, in: phase)) }
    }
    for branch in playbook.standing {
      add(
        .branch(branch.id),
        [("when", branch.when.source), ("propose", branch.proposal.field)]
          + text("text", at: "standing.\(branch.id).text"))
    }
    for template in playbook.templates {
      add(
        .statement(template.id),
        [("channels", template.channels.map(\.rawValue).joined(separator: ", "))]
          + (template.touchesLiability ? [("liability", "true")] : [])
          + (template.strategies.isEmpty
            ? []
            : [("strategy", template.strategies.map(\.rawValue).joined(separator: ", "))])
          + template.textPaths.flatMap { wording, path in
            text(wording.map { "wordings.\($0)" } ?? "text", at: path)
          }
          + template.wordings.map {
            ("wordings.\($0.id).channels", $0.channels.map(\.rawValue).joined(separator: ", "))
          })
    }
  }

  /// Adds, as a field, in which order stands what the other playbook has too: what is new or gone is
  /// told as such.
  mutating func addOrder(of other: PlaybookParts) {
    for (part, ids) in sequences {
      let common = ids.filter(Set(other.sequences[part] ?? []).contains)
      if common.count > 1 { fields[part]?.append(("order", common.joined(separator: ", "))) }
    }
  }

  private mutating func add(_ part: Part, _ fields: Fields) {
    order.append(part)
    self.fields[part] = fields
  }

  private func text(_ name: String, at path: String) -> Fields {
    (languages + [PlaybookWords.undetermined]).uniqued().compactMap { language in
      let field = language == PlaybookWords.undetermined ? name : "\(name).\(language)"
      return texts["\(path).\(language)"].map { (field, $0) }
    }
  }

  private func placeholders(_ names: [String]) -> Fields {
    names.isEmpty ? [] : [("placeholders", names.sorted().joined(separator: ", "))]
  }

  private func suggestion(_ suggestion: Playbook.Suggestion?) -> Fields {
    guard let suggestion else { return [] }
    return [
      ("suggest.cluster", suggestion.clusters.map(\.rawValue).joined(separator: ", ")),
      ("suggest.channels", suggestion.channels.map(\.rawValue).joined(separator: ", ")),
    ]
  }

  private func of(_ step: Step, in phase: Phase) -> Fields {
    var fields: Fields = [("phase", phase.id)]
    fields += text(step.isDecision ? "decide" : "do", at: "step.\(step.id).do")
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append((name, value)) }
    }
    add("options", step.options?.joined(separator: ", "))
    for option in step.options ?? [] {
      fields += text("options.\(option)", at: "step.\(step.id).option.\(option)")
    }
    add("role", step.role?.rawValue)
    add("due", step.due.map(\.field).joined(separator: "; "))
    add("after", step.after.joined(separator: ", "))
    add("when", step.when?.source)
    add("evidence", step.requiresEvidence ? "required" : nil)
    add("every", step.repetition?.every.field)
    add("until", step.repetition?.until.map { "step:\($0)" })
    add("clock", step.clock)
    add("by", step.act?.text)
    add("must", step.isMust ? "true" : nil)
    add("team", step.team?.rawValue)
    add("records", step.records.map(\.text))
    add("checklist", step.itemCount > 0 ? String(step.itemCount) : nil)
    for item in 0..<step.itemCount {
      fields += text("checklist.\(item + 1)", at: "step.\(step.id).item.\(item + 1)")
    }
    return fields
  }
}

extension PlaybookDocument {
  /// Without what the start of a run does not store.
  fileprivate var asStored: PlaybookDocument {
    PlaybookDocument(playbook: playbook, words: words)
  }
}

extension [(name: String, value: String)] {
  fileprivate func value(of name: String) -> String? {
    first { $0.name == name }?.value
  }
}

extension DeclaredFact.Values {
  fileprivate var field: String {
    switch self {
    case .number: Self.numberWord
    case .words(let words): words.joined(separator: ", ")
    }
  }
}

extension DueRule {
  fileprivate var field: String {
    anchor == .detection ? offset.field : "\(offset.field) from \(anchor.text)"
  }
}

extension Interval {
  /// The length of time as a playbook file says it: `90s`, `30m`, `4h`, `7d`.
  fileprivate var field: String {
    let seconds = milliseconds / 1000
    for (unit, length) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)]
    where seconds.isMultiple(of: length) && seconds >= length {
      return "\(seconds / length)\(unit)"
    }
    return "\(seconds)s"
  }
}

extension Proposal {
  fileprivate var field: String {
    switch self {
    case .escalate(let level): "escalate: \(level?.rawValue ?? "next")"
    case .run(let playbook): "run: \(playbook)"
    case .clock(let rule): "clock: \(rule)"
    case .tell: "tell"
    }
  }
}

extension Array where Element: Hashable {
  /// These elements, and those only in `other`, each behind the one that it stands behind there.
  fileprivate func merged(with other: [Element]) -> [Element] {
    let own = Set(self)
    var followers: [Element?: [Element]] = [:]
    var last: Element?
    for element in other {
      if own.contains(element) {
        last = element
      } else {
        followers[last, default: []].append(element)
      }
    }
    return (followers[nil] ?? []) + flatMap { [$0] + (followers[$0] ?? []) }
  }
}
