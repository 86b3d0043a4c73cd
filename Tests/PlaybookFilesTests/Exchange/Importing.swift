import IncidentCore
import PlaybookExchange
import PlaybookFiles
import ShippedPlaybooks
import Testing

/// What comes of importing a text.
func importing(_ text: String, id: String? = nil) -> PlaybookImport {
  importing(Array(text.utf8), id: id)
}

func importing(_ bytes: [UInt8], id: String? = nil) -> PlaybookImport {
  PlaybookImporter(phrases: Language.en.draftPhrases).read(bytes, id: id)
}

extension PlaybookImport {
  /// The draft, read as `playbook check` reads it.
  func document() throws -> PlaybookDocument {
    let yaml = try #require(yaml, "\(findings)")
    let reading = PlaybookReader().read(Array(yaml.utf8), name: "\(id ?? "").yaml") { name in
      ShippedPlaybooks.file(name)
    }
    #expect(reading.problems == [])
    return try #require(reading.document)
  }

  var reasons: [ImportFinding.Reason] { findings.map(\.reason) }

  var faults: [ImportFinding.Fault] {
    reasons.compactMap { if case .broken(let fault) = $0 { fault } else { nil } }
  }

  var cacaoLosses: [ImportFinding.CacaoLoss] {
    reasons.compactMap { if case .cacao(let loss) = $0 { loss } else { nil } }
  }

  var mattermostLosses: [ImportFinding.MattermostLoss] {
    reasons.compactMap { if case .mattermost(let loss) = $0 { loss } else { nil } }
  }

  var markdownLosses: [ImportFinding.MarkdownLoss] {
    reasons.compactMap { if case .markdown(let loss) = $0 { loss } else { nil } }
  }
}

extension PlaybookDocument {
  func step(_ id: String) throws -> Step {
    try #require(playbook.step(id), "\(playbook.steps.map(\.id))")
  }

  /// The text of a step in the one language there is.
  func text(_ id: String) -> String? {
    PlaybookWords(words, languages: playbook.languages).step(id)
  }
}

/// A CACAO playbook with these steps under `workflow`, of which the first is the start.
func cacao(_ workflow: String, start: String = "start--1", _ more: String = "") -> String {
  """
  {"type": "playbook", "spec_version": "cacao-2.0", "name": "Storm", "workflow_start": "\(start)",
   \(more.isEmpty ? "" : more + ",")
   "workflow": {
    \(workflow)
   }}
  """
}

/// A start step, an end step, and these between them.
func flow(to first: String, _ steps: String, _ more: String = "") -> PlaybookImport {
  importing(
    cacao(
      """
      "start--1": {"type": "start", "on_completion": "\(first)"},
      "end--1": {"type": "end"},
      \(steps)
      """, more))
}

/// A step that a person carries out.
func action(_ id: String, to next: String?, _ more: String = "") -> String {
  let onward = next.map { ", \"on_completion\": \"\($0)\"" } ?? ""
  let rest = more.isEmpty ? "" : ", \(more)"
  return "\"action--\(id)\": {\"type\": \"action\", \"name\": \"\(id)\"\(onward)\(rest)}"
}
