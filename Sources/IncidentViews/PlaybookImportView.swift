import IncidentWording
package import PlaybookExchange
import StrictText

/// What came of importing a playbook: the draft, and what of the foreign file it lacks.
package struct PlaybookImportView: View {
  private let result: PlaybookImport
  private let source: String
  private let output: String?
  private let yaml: String

  package init(_ result: PlaybookImport, source: String, output: String?, yaml: String) {
    self.result = result
    self.source = source
    self.output = output
    self.yaml = yaml
  }

  package struct Record: Encodable, Sendable {
    package let schema = 1
    package let format: String?
    package let playbook: String?
    package let file: String?
    package let yaml: String?
    package let notCarried: [Item]

    private enum CodingKeys: String, CodingKey {
      case schema, format, playbook, file, yaml, notCarried
    }
  }

  package struct Item: Encodable, Sendable {
    package let line: Int
    package let column: Int
    package let code: String
    package let message: String
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      format: result.format?.rawValue, playbook: result.id, file: output,
      yaml: output == nil ? yaml : nil,
      notCarried: result.findings.map { finding in
        Item(
          line: finding.position.line, column: finding.position.column, code: finding.code,
          message: finding.message(in: presentation.language))
      })
  }

  package func text(in presentation: Presentation) -> String {
    guard let output else { return yaml }
    return ExportView(output, bytes: yaml.utf8.count).text(in: presentation)
      + "  → \(presentation.step("playbook check \(presentation.safe(output))"))\n"
  }

  /// What was not carried, line by line; empty where all was.
  package func losses(in presentation: Presentation) -> String {
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
