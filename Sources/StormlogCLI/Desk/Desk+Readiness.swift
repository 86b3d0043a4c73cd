import Foundation
import IncidentCore
import IncidentReport
import IncidentStore
import PlaybookFiles

/// In which form a review of the preparation is shown.
package enum ReadinessFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

extension Desk {
  /// Shows how well the company is prepared.
  package func reportReadiness(
    format: String?, to output: OutputOption, exitStatus: Bool
  ) throws {
    let format = try readinessFormat(format, output: output.output)
    let readiness = try readiness()
    let text = try text(of: readiness, as: format, at: context.now())
    if let path = output.output {
      try writeFile(Data(text.utf8), to: path, replacing: output.force)
      try reportExport(path, bytes: text.utf8.count)
    } else {
      try context.write(text)
    }
    if exitStatus, readiness.reviews.contains(where: { !$0.isReady }) {
      throw EarlyExit(status: .negative)
    }
  }

  /// How well the company is prepared today.
  func readiness() throws -> Readiness {
    let now = context.now()
    return Readiness(of: try holdings(), today: CivilTime(now, offset: zone.offset(at: now)))
  }

  private func text(
    of readiness: Readiness, as format: ReadinessFormat, at now: Instant
  ) throws -> String {
    let view = ReadinessView(readiness, of: workspace)
    let document = ReadinessDocument(
      readiness, organisation: configuration.organisation, writtenAt: now, time: time)
    return switch format {
    case .text: view.text(in: presentation)
    case .markdown: document.markdown()
    case .html: try document.html()
    case .json: try json(view.record(in: presentation))
    }
  }

  /// The form that was asked for, or that the file's name tells; text otherwise.
  private func readinessFormat(_ format: String?, output: String?) throws -> ReadinessFormat {
    if let format { return try choice(format, of: ReadinessFormat.self, named: "--format") }
    guard let output else { return isJSON ? .json : .text }
    return try form(
      ofFile: output,
      [
        ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html),
        ("json", .json), ("txt", .text),
      ], otherwise: .text)
  }

  /// What the workspace really holds. A workspace without a database has no drills.
  private func holdings() throws -> Holdings {
    return Holdings(
      roster: configuration.roster,
      language: (configuration.language ?? language).rawValue,
      preparation: configuration.preparation,
      targets: configuration.targets.keys.sorted().map(\.rawValue), playbooks: playbookHoldings,
      drills: try drillDates(),
      guidelineFiles: guidelineFiles)
  }

  private var playbookHoldings: [Holdings.PlaybookHolding] {
    let library = library
    // The spine is a part of playbooks, not one to be started.
    return library.ids.filter { $0.id != "spine" }.map { id, origin in
      let reading = library.reading(of: id)
      return Holdings.PlaybookHolding(
        id: id, isOwn: origin == .own && !isUntouched(id),
        isSound: reading?.problems.isEmpty ?? false,
        languages: (reading?.document?.playbook.languages ?? []).filter {
          $0 != PlaybookWords.undetermined
        })
    }
  }

  /// Whether a playbook is still what `playbook new` wrote.
  private func isUntouched(_ id: String) -> Bool {
    guard let file = try? playbookFile(id) else { return false }
    return Language.allCases.contains {
      NewPlaybook(id: id, language: $0).text.utf8.elementsEqual(file.bytes)
    }
  }

  /// The files of guidelines that are there, by the path that was entered.
  private var guidelineFiles: Set<String> {
    let files = configuration.preparation.guidelines.compactMap(\.file)
    return Set(
      files.filter { file in
        SafeFile.exists(file.hasPrefix("/") ? file : joined(workspace.path, file))
      })
  }
}
