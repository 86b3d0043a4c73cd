import IncidentReport
import PlaybookFiles

/// What came of importing a playbook: the draft, and what of the foreign file it lacks.
struct PlaybookImportView: View {
  private let result: PlaybookImport
  private let source: String
  private let output: String?
  private let yaml: String

  init(_ result: PlaybookImport, source: String, output: String?, yaml: String) {
    self.result = result
    self.source = source
    self.output = output
    self.yaml = yaml
  }

  struct Record: Encodable, Sendable {
    let schema = 1
    let format: String?
    let playbook: String?
    let file: String?
    let yaml: String?
    let notCarried: [Item]

    private enum CodingKeys: String, CodingKey {
      case schema, format, playbook, file, yaml, notCarried
    }
  }

  struct Item: Encodable, Sendable {
    let line: Int
    let column: Int
    let code: String
    let message: String
  }

  func record(in presentation: Presentation) -> Record {
    Record(
      format: result.format?.rawValue, playbook: result.id, file: output,
      yaml: output == nil ? yaml : nil,
      notCarried: result.findings.map { finding in
        Item(
          line: finding.position.line, column: finding.position.column, code: finding.code,
          message: finding.message(in: presentation.language))
      })
  }

  func text(in presentation: Presentation) -> String {
    guard let output else { return yaml }
    return Phrases(language: presentation.language)
      .exported(presentation.safe(output), bytes: yaml.utf8.count)
      + "  → stormlog playbook check \(presentation.safe(output))\n"
  }

  /// What was not carried, line by line; empty where all was.
  func losses(in presentation: Presentation) -> String {
    guard !result.findings.isEmpty else { return "" }
    let lines = result.findings.map { finding in
      let place = "\(source):\(finding.position.line):\(finding.position.column)"
      return "  \(presentation.safe("\(place): \(finding.message(in: presentation.language))"))\n"
    }
    let count = result.findings.count
    let heading = presentation.say(
      de: "Nicht oder anders übernommen (\(count)):", en: "Not carried, or changed (\(count)):")
    return heading + "\n" + lines.joined()
  }
}
