import Foundation
import HostFiles
import IncidentCore
import IncidentDesk
import IncidentViews
import PlaybookExchange
import PlaybookFiles
import StrictText
import Workspace

/// In which form a playbook is written for other tools.
package enum PlaybookExportFormat: String, CaseIterable, Sendable {
  case cacao
}

extension Shell {
  /// Makes a draft out of a foreign playbook, and names what was not carried.
  func importPlaybook(_ path: String, to output: OutputOption) throws {
    let id = try output.output.map { try playbookID(ofOutput: $0) }
    let bytes = try desk.readFile(path, limit: YAMLLimits().bytes)
    let name = lastComponent(of: path)
    let importer = PlaybookImporter(
      phrases: language.draftPhrases, remarks: [language.draftRemark(from: name)],
      clockRules: desk.configuration.clockRules)
    let result = importer.read([UInt8](bytes), id: id)
    guard let yaml = result.yaml else {
      throw failures.unusablePlaybook(path, findings: result.findings)
    }
    if let path = output.output {
      try desk.writeFile(Data(yaml.utf8), to: path, replacing: output.force)
    }
    let view = PlaybookImportView(result, source: path, output: output.output, yaml: yaml)
    if !isJSON { context.warn(view.losses(in: presentation)) }
    try report(view)
  }

  /// The id that a playbook's file promises by its name.
  private func playbookID(ofOutput path: String) throws -> String {
    let id = PlaybookReader.id(ofFile: path)
    guard PlaybookReader.isID(id) else { throw failures.badPlaybookFile(path) }
    return id
  }

  /// Writes a playbook in a form that other tools read.
  func exportPlaybook(
    _ name: String, format: String, to output: OutputOption
  ) throws {
    let format = try reading.choice(format, of: PlaybookExportFormat.self, named: "--format")
    let document = try desk.playbook(name)
    let text: String
    switch format {
    case .cacao:
      let export = CacaoExport(
        document, language: language.rawValue,
        organisation: desk.configuration.organisation ?? "Stormlog",
        created: context.now(), phrases: exportPhrases(for: document.playbook))
      text = export.json
    }
    guard let path = output.output else { return try context.write(text) }
    try desk.writeFile(Data(text.utf8), to: path, replacing: output.force)
    try reportExport(path, bytes: text.utf8.count)
  }

  /// In the language of the export, which is another one where the playbook lacks the wanted one.
  private func exportPhrases(for playbook: Playbook) -> ExportPhrases {
    let known = playbook.languages
    let chosen = known.contains(language.rawValue) ? nil : known.compactMap(Language.init).first
    return (chosen ?? language).exportPhrases
  }
}
