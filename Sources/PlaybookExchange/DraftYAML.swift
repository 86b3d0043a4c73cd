import IncidentCore
import PlaybookFiles
import StrictText

/// Writes a draft as a playbook's file, as a person would like to go on with it.
struct DraftYAML {
  private(set) var text = ""
  private let draft: PlaybookDraft

  /// - Parameters:
  ///   - draft: What to write.
  ///   - remarks: Lines that stand as comments above it.
  init(_ draft: PlaybookDraft, remarks: [String] = []) {
    self.draft = draft
    for remark in remarks { comment(remark) }
    if let description = draft.description { comment(description) }
    line(0, "playbook: \(YAMLText.id(draft.id))")
    line(0, "version: \(draft.version)")
    field(0, "title", draft.title)
    suggestion()
    facts()
    phases()
    standing()
    if !draft.placeholders.isEmpty {
      line(0, "placeholders: \(YAMLText.list(draft.placeholders))")
    }
    groups()
    statements()
  }

  private mutating func line(_ indent: Int, _ content: String) {
    text += String(repeating: " ", count: indent) + content + "\n"
  }

  /// A foreign text as comments: every line of it stays one, whatever breaks lines in it.
  private mutating func comment(_ words: String) {
    for part in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let visible = String(String.UnicodeScalarView(part.unicodeScalars.filter(\.isPlainInYAML)))
      line(0, visible.isBlank ? "#" : "# \(visible)")
    }
  }

  private mutating func suggestion() {
    guard let suggestion = draft.suggestion else { return }
    line(0, "suggest:")
    if !suggestion.clusters.isEmpty {
      line(2, "cluster: \(YAMLText.list(suggestion.clusters.map(\.rawValue)))")
    }
    if !suggestion.channels.isEmpty {
      line(2, "channels: \(YAMLText.list(suggestion.channels.map(\.rawValue)))")
    }
  }

  private mutating func facts() {
    guard !draft.facts.isEmpty else { return }
    line(0, "facts:")
    for fact in draft.facts {
      line(2, "\(YAMLText.id(fact.name)):")
      field(4, "ask", fact.question)
      switch fact.values {
      case .words(let words): line(4, "values: \(YAMLText.list(words))")
      case .number: line(4, "values: number")
      case nil: break
      }
    }
  }

  private mutating func phases() {
    line(0, "phases:")
    for phase in draft.phases {
      line(2, "- id: \(YAMLText.id(phase.id))")
      field(4, "title", phase.title)
      guard !phase.steps.isEmpty else { continue }
      line(4, "steps:")
      for step in phase.steps { self.step(step) }
    }
  }

  private mutating func step(_ step: DraftStep) {
    line(6, "- id: \(YAMLText.id(step.id))")
    // A decision has no checklist, so its items stand in its text.
    let isDecision = step.options != nil
    let items = step.items.map { "\(String(repeating: "– ", count: min($0.depth, 6)))\($0.text)" }
    let lines = isDecision ? items.map { "- \($0)" } : []
    field(8, isDecision ? "decide" : "do", ([step.text] + lines).joined(separator: "\n"))
    if !isDecision, !items.isEmpty {
      line(8, "checklist:")
      for item in items { line(10, "- \(inline(item))") }
    }
    if let role = step.role { line(8, "role: \(YAMLText.id(role))") }
    due(step.due)
    if !step.after.isEmpty { line(8, "after: \(YAMLText.list(step.after))") }
    if let when = step.when { line(8, "when: \(YAMLText.quoted(when))") }
    if step.requiresEvidence { line(8, "evidence: required") }
    if let repetition = step.repetition {
      line(8, "every: \(repetition.every.playbookText)")
      if let until = repetition.until { line(8, "until: step:\(until)") }
    }
    if let clock = step.clock { line(8, "clock: \(YAMLText.quoted(clock))") }
    if let act = step.act { line(8, "by: \(YAMLText.quoted(act))") }
    if step.isMust { line(8, "must: true") }
    if let team = step.team { line(8, "team: \(YAMLText.quoted(team))") }
    guard let options = step.options else { return }
    if let records = step.records { self.records(records) }
    if options.allSatisfy({ $0.label == nil }) {
      return line(8, "options: \(YAMLText.list(options.map(\.id)))")
    }
    line(8, "options:")
    for option in options {
      field(10, YAMLText.quoted(option.id), option.label ?? option.id)
    }
  }

  private mutating func records(_ records: AnswerRecording) {
    line(8, "records:")
    line(10, "\(records.question.rawValue):")
    for (option, answer) in records.answers.sorted(by: { $0.key < $1.key }) {
      line(12, "\(YAMLText.quoted(option)): \(YAMLText.quoted(answer))")
    }
  }

  private mutating func due(_ rules: [DueRule]) {
    guard let first = rules.first else { return }
    guard rules.count > 1 else {
      line(8, "due: \(first.offset.playbookText)")
      if first.anchor != .detection { line(8, "from: \(YAMLText.id(first.anchor.text))") }
      return
    }
    line(8, "due:")
    for rule in rules {
      line(10, "- in: \(rule.offset.playbookText)")
      if rule.anchor != .detection { line(12, "from: \(YAMLText.id(rule.anchor.text))") }
    }
  }

  private mutating func standing() {
    guard !draft.standing.isEmpty else { return }
    line(0, "standing:")
    for branch in draft.standing {
      line(2, "- id: \(YAMLText.id(branch.id))")
      line(4, "when: \(YAMLText.quoted(branch.when))")
      switch branch.proposal {
      case .escalate(let level): line(4, "propose: {escalate: \(level?.rawValue ?? "next")}")
      case .run(let playbook): line(4, "propose: {run: \(YAMLText.id(playbook))}")
      case .clock(let rule): line(4, "propose: {clock: \(YAMLText.quoted(rule))}")
      case .tell:
        line(4, "propose:")
        field(6, "tell", branch.text ?? branch.id)
        continue
      }
      if let text = branch.text { field(4, "text", text) }
    }
  }

  /// The groups of channels that statements have wordings for. A channel belongs to one of them.
  private mutating func groups() {
    let wordings = draft.statements.flatMap(\.wordings)
    guard !wordings.isEmpty else { return }
    line(0, "channels:")
    var seen: Set<String> = []
    for group in wordings.map(\.group).uniqued() {
      let channels = wordings.filter { $0.group == group }.flatMap(\.channels).uniqued()
        .filter { seen.insert($0).inserted }
      line(2, "\(YAMLText.quoted(group)): \(YAMLText.list(channels))")
    }
  }

  private mutating func statements() {
    guard !draft.statements.isEmpty else { return }
    line(0, "statements:")
    for statement in draft.statements {
      line(2, "\(YAMLText.quoted(statement.id)):")
      if statement.wordings.isEmpty {
        line(4, "channels: \(YAMLText.list(statement.channels))")
      }
      if statement.touchesLiability { line(4, "liability: true") }
      if !statement.strategies.isEmpty {
        line(4, "strategy: \(YAMLText.list(statement.strategies.map(\.rawValue)))")
      }
      guard !statement.wordings.isEmpty else {
        field(4, "text", statement.text)
        continue
      }
      line(4, "wordings:")
      for wording in statement.wordings {
        field(6, YAMLText.quoted(wording.group), wording.text)
      }
    }
  }

  /// A text under its key, in its language where that is known.
  private mutating func field(_ indent: Int, _ key: String, _ words: String) {
    guard let language = draft.language else { return scalar(indent, key, words) }
    guard Self.isFitForBlock(words) else { return line(indent, "\(key): \(inline(words))") }
    line(indent, "\(key):")
    scalar(indent + 2, language, words)
  }

  /// A text on one line, in its language where that is known.
  private func inline(_ words: String) -> String {
    draft.language.map { "{\($0): \(YAMLText.quoted(words))}" } ?? YAMLText.quoted(words)
  }

  private mutating func scalar(_ indent: Int, _ key: String, _ words: String) {
    guard Self.isFitForBlock(words) else {
      return line(indent, "\(key): \(YAMLText.quoted(words))")
    }
    line(indent, "\(key): |-")
    for part in words.split(separator: "\n", omittingEmptySubsequences: false) {
      text += part.isEmpty ? "\n" : String(repeating: " ", count: indent + 2) + part + "\n"
    }
  }

  /// Whether it has several lines, none of which YAML's literal style would change.
  private static func isFitForBlock(_ words: String) -> Bool {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, lines.last?.isEmpty == false,
      words.unicodeScalars.allSatisfy({ $0.isPlainInYAML || $0 == "\n" })
    else { return false }
    guard let first = lines.first, !first.isEmpty, !first.hasPrefix(" ") else { return false }
    return lines.allSatisfy { !$0.hasSuffix(" ") }
  }
}
