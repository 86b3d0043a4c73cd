package import IncidentCore
import PlaybookFiles
package import StrictText

/// The forms in which playbooks come from elsewhere.
package enum ForeignFormat: String, CaseIterable, Sendable {
  case cacao, mattermost, markdown
}

/// What came of reading a playbook of another form.
package struct PlaybookImport: Hashable, Sendable {
  /// The form it was in; nil where it is none that is known.
  package let format: ForeignFormat?
  /// The id of the draft, which is the name its file has to have.
  package let id: String?
  /// The draft as a playbook's file; nil where something keeps it from being one.
  package let yaml: String?
  /// Why it is refused, or what was not carried; in the order of the file.
  package let findings: [ImportFinding]
}

/// Reads playbooks of other forms, whose form shows in their content.
package struct PlaybookImporter {
  private let limits: YAMLLimits
  private let phrases: DraftPhrases
  private let remarks: [String]
  private let clockRules: ClockRules

  /// - Parameters:
  ///   - limits: The most that is read.
  ///   - phrases: What the draft says where the file says nothing.
  ///   - remarks: Lines to stand above the draft as comments.
  ///   - clockRules: The rules for legal clocks that can be named.
  package init(
    limits: YAMLLimits = YAMLLimits(), phrases: DraftPhrases, remarks: [String] = [],
    clockRules: ClockRules
  ) {
    self.limits = limits
    self.phrases = phrases
    self.remarks = remarks
    self.clockRules = clockRules
  }

  /// Reads a foreign playbook.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - id: The id to give it; nil to make one out of its title.
  /// - Returns: A draft that `playbook check` reads without errors, or everything that keeps it
  ///   from being one.
  package func read(_ bytes: [UInt8], id: String? = nil) -> PlaybookImport {
    guard bytes.count <= limits.bytes else {
      return refusal(.file(.tooLarge(limit: limits.bytes)), at: .start)
    }
    if let fault = faultOfKind(bytes) { return refusal(fault, at: .start) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch start.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
    case nil: return refusal(.file(.empty), at: .start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      // A Markdown file may begin with a link or a box.
      if let markdown = markdownBeginningWithBracket(start) {
        return draft(markdown, format: .markdown, id: id)
      }
      return readJSON(bytes, id: id)
    default: break
    }
    if let problem = StrictYAML.problemOfEncoding(bytes) {
      return refusal(.file(problem.reason), at: problem.position)
    }
    let text = String(decoding: start, as: UTF8.self)
    if isOwnPlaybook(text) { return refusal(.ownPlaybook, at: .start) }
    return draft(
      MarkdownImport.read(text, limits: limits, phrases: phrases), format: .markdown, id: id)
  }

  /// Why bytes are no text that is read here, where that shows at their beginning.
  private func faultOfKind(_ bytes: [UInt8]) -> ImportFinding.Fault? {
    // In UTF-16 every other byte of Latin text is zero.
    let beginning = Array(bytes.prefix(4))
    let zeros = beginning.map { $0 == 0 }
    if zeros == [false, true, false, true] || zeros == [true, false, true, false] {
      return .file(.utf16)
    }
    let kinds = ["\u{89}PNG", "GIF8", "%PDF", "PK\u{3}\u{4}"].map { $0.unicodeScalars.map(\.value) }
    let isKnown =
      kinds.contains(beginning.map(UInt32.init)) || beginning.starts(with: [0xFF, 0xD8, 0xFF])
    return isKnown ? .notText : nil
  }

  private func markdownBeginningWithBracket(_ bytes: ArraySlice<UInt8>) -> ForeignDraft? {
    guard StrictYAML.problemOfEncoding(Array(bytes)) == nil else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let first = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
    guard first.hasPrefix("["), first.contains("](") else { return nil }
    return MarkdownImport.read(text, limits: limits, phrases: phrases)
  }

  private func isOwnPlaybook(_ text: String) -> Bool {
    text.split(separator: "\n", maxSplits: 50).prefix(50).contains { $0.hasPrefix("playbook:") }
  }

  private func readJSON(_ bytes: [UInt8], id: String?) -> PlaybookImport {
    switch StrictJSON.compose(bytes, limits: limits) {
    case .failure(let problems):
      let findings = problems.all.map { problem in
        switch problem.reason {
        case .shared(let reason):
          ImportFinding(.broken(.file(reason)), at: problem.position)
        case .syntax(let syntax):
          ImportFinding(.broken(.json(syntax)), at: problem.position)
        }
      }
      return PlaybookImport(format: nil, id: nil, yaml: nil, findings: findings)
    case .success(let root):
      if CacaoImport.recognises(root) {
        return draft(CacaoImport.read(root, phrases: phrases), format: .cacao, id: id)
      }
      if MattermostImport.recognises(root) {
        return draft(MattermostImport.read(root, phrases: phrases), format: .mattermost, id: id)
      }
      return refusal(.notAPlaybook, at: root.position)
    }
  }

  private func refusal(_ fault: ImportFinding.Fault, at position: TextPosition) -> PlaybookImport {
    PlaybookImport(
      format: nil, id: nil, yaml: nil, findings: [ImportFinding(.broken(fault), at: position)])
  }

  /// Writes a draft down and reads it again as `playbook check` would.
  private func draft(
    _ foreign: ForeignDraft, format: ForeignFormat, id: String?
  ) -> PlaybookImport {
    var findings = foreign.findings.uniqued().enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
    guard !findings.contains(where: \.isError), var draft = foreign.draft else {
      return PlaybookImport(format: format, id: nil, yaml: nil, findings: findings)
    }
    if let id { draft.id = id }
    let yaml = DraftYAML(draft, remarks: remarks).text
    let reading = PlaybookReader().read(
      Array(yaml.utf8), name: "\(draft.id).yaml", library: { _ in nil }, clockRules: clockRules)
    // What a proposal runs lies in a library that is not looked at here.
    let faults = reading.problems.filter { problem in
      if case .unknownPlaybook = problem.reason { return false }
      return problem.severity == .error
    }
    findings += faults.map { ImportFinding(.broken(.draft($0.reason)), at: .start) }
    return PlaybookImport(
      format: format, id: draft.id, yaml: faults.isEmpty ? yaml : nil, findings: findings)
  }
}

/// What a reader of one form made of a file.
struct ForeignDraft {
  /// Nil where there is nothing that a draft could be made of.
  var draft: PlaybookDraft?
  var findings: [ImportFinding] = []
}

extension String {
  /// A foreign text as it can stand in a playbook: without NUL, with `\n` for every line break, and
  /// without blanks around it.
  var tidied: String {
    var text = ""
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0: break
      case 0x0D: text += "\n"
      case 0x0A: if last != "\r" { text += "\n" }
      default: text.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var line = line
        while line.last?.isWhitespace ?? false { line.removeLast() }
        return String(line)
      }
    let kept = lines.drop { $0.isBlank }
    let end = kept.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? kept.startIndex
    return kept[..<end].joined(separator: "\n")
  }

  /// With blanks instead of line breaks, and without blanks around it.
  var onOneLine: String {
    var line = split(whereSeparator: \.isNewline).joined(separator: " ")[...]
    while line.first?.isWhitespace ?? false { line.removeFirst() }
    while line.last?.isWhitespace ?? false { line.removeLast() }
    return String(line)
  }

  /// Its beginning, on one line, to be quoted in a finding.
  var excerpt: String {
    let line = prefix(400).split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
