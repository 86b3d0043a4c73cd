import IncidentCore

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
    line(0, "playbook: \(Self.id(draft.id))")
    line(0, "version: \(draft.version)")
    field(0, "title", draft.title)
    suggestion()
    facts()
    phases()
    standing()
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
      line(2, "cluster: \(Self.list(suggestion.clusters.map(\.rawValue)))")
    }
    if !suggestion.channels.isEmpty {
      line(2, "channels: \(Self.list(suggestion.channels.map(\.rawValue)))")
    }
  }

  private mutating func facts() {
    guard !draft.facts.isEmpty else { return }
    line(0, "facts:")
    for fact in draft.facts {
      line(2, "\(Self.id(fact.name)):")
      field(4, "ask", fact.question)
      switch fact.values {
      case .words(let words): line(4, "values: \(Self.list(words))")
      case .number: line(4, "values: number")
      case nil: break
      }
    }
  }

  private mutating func phases() {
    line(0, "phases:")
    for phase in draft.phases {
      line(2, "- id: \(Self.id(phase.id))")
      field(4, "title", phase.title)
      guard !phase.steps.isEmpty else { continue }
      line(4, "steps:")
      for step in phase.steps { self.step(step) }
    }
  }

  private mutating func step(_ step: DraftStep) {
    line(6, "- id: \(Self.id(step.id))")
    // A decision has no checklist, so its items stand in its text.
    let isDecision = step.options != nil
    let items = step.items.map { "\(String(repeating: "– ", count: min($0.depth, 6)))\($0.text)" }
    let lines = isDecision ? items.map { "- \($0)" } : []
    field(8, isDecision ? "decide" : "do", ([step.text] + lines).joined(separator: "\n"))
    if !isDecision, !items.isEmpty {
      line(8, "checklist:")
      for item in items { line(10, "- \(inline(item))") }
    }
    if let role = step.role { line(8, "role: \(Self.id(role))") }
    due(step.due)
    if !step.after.isEmpty { line(8, "after: \(Self.list(step.after))") }
    if let when = step.when { line(8, "when: \(Self.quoted(when))") }
    if step.requiresEvidence { line(8, "evidence: required") }
    if let repetition = step.repetition {
      line(8, "every: \(repetition.every.playbookText)")
      if let until = repetition.until { line(8, "until: step:\(until)") }
    }
    if let clock = step.clock { line(8, "clock: \(Self.quoted(clock))") }
    guard let options = step.options else { return }
    if options.allSatisfy({ $0.label == nil }) {
      return line(8, "options: \(Self.list(options.map(\.id)))")
    }
    line(8, "options:")
    for option in options {
      field(10, Self.quoted(option.id), option.label ?? option.id)
    }
  }

  private mutating func due(_ rules: [DueRule]) {
    guard let first = rules.first else { return }
    guard rules.count > 1 else {
      line(8, "due: \(first.offset.playbookText)")
      if first.anchor != .detection { line(8, "from: \(Self.id(first.anchor.text))") }
      return
    }
    line(8, "due:")
    for rule in rules {
      line(10, "- in: \(rule.offset.playbookText)")
      if rule.anchor != .detection { line(12, "from: \(Self.id(rule.anchor.text))") }
    }
  }

  private mutating func standing() {
    guard !draft.standing.isEmpty else { return }
    line(0, "standing:")
    for branch in draft.standing {
      line(2, "- id: \(Self.id(branch.id))")
      line(4, "when: \(Self.quoted(branch.when))")
      switch branch.proposal {
      case .escalate(let level): line(4, "propose: {escalate: \(level?.rawValue ?? "next")}")
      case .run(let playbook): line(4, "propose: {run: \(Self.id(playbook))}")
      case .clock(let rule): line(4, "propose: {clock: \(Self.quoted(rule))}")
      case .tell:
        line(4, "propose:")
        field(6, "tell", branch.text ?? branch.id)
        continue
      }
      if let text = branch.text { field(4, "text", text) }
    }
  }

  private mutating func statements() {
    guard !draft.statements.isEmpty else { return }
    line(0, "statements:")
    for statement in draft.statements {
      line(2, "\(Self.quoted(statement.id)):")
      line(4, "channels: \(Self.list(statement.channels))")
      if statement.touchesLiability { line(4, "liability: true") }
      field(4, "text", statement.text)
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
    draft.language.map { "{\($0): \(Self.quoted(words))}" } ?? Self.quoted(words)
  }

  private mutating func scalar(_ indent: Int, _ key: String, _ words: String) {
    guard Self.isFitForBlock(words) else { return line(indent, "\(key): \(Self.quoted(words))") }
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

  /// Bare where nothing in YAML could take it for anything but a text.
  private static func id(_ id: String) -> String {
    let isBare =
      id.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    return isBare && !words.contains(id) && id.utf8.allSatisfy(\.isBareInYAML) ? id : quoted(id)
  }

  private static func list(_ ids: [String]) -> String {
    "[\(ids.map(id).joined(separator: ", "))]"
  }

  private static func quoted(_ words: String) -> String {
    var quoted = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default:
        if scalar.isPlainInYAML {
          quoted.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          let isLong = scalar.value > 0xFFFF
          quoted += isLong ? "\\U" : "\\u"
          quoted += String(repeating: "0", count: (isLong ? 8 : 4) - digits.count) + digits
        }
      }
    }
    return quoted + "\""
  }
}

extension Interval {
  /// As a playbook writes it, in the largest unit that is exact; seconds are rounded up.
  var playbookText: String {
    let seconds = max(1, (milliseconds + 999) / 1000)
    for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)] where seconds % Int64(size) == 0 {
      return "\(seconds / Int64(size))\(unit)"
    }
    return "\(seconds)s"
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in YAML as it is: it is printable there, breaks no line and steers no
  /// terminal.
  fileprivate var isPlainInYAML: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x061B, 0x061D...0x200D, 0x2010...0x2027, 0x202F...0x2065,
      0x206A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isBareInYAML: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
