import Foundation
import HostFiles
package import IncidentCore
import IncidentStore
import PlaybookFiles
import ShippedPlaybooks
import Workspace

extension Desk {
  /// How well the company is prepared today.
  package func readiness() throws -> Readiness {
    let now = outside.now()
    return Readiness(of: try holdings(), today: CivilTime(now, offset: zone.offset(at: now)))
  }

  /// What the workspace really holds. A workspace without a database has no drills.
  private func holdings() throws -> Holdings {
    return Holdings(
      roster: configuration.roster,
      language: (configuration.language ?? language).rawValue,
      preparation: configuration.preparation,
      targets: configuration.targets.keys.sorted().map(\.rawValue), playbooks: playbookHoldings,
      drills: try drillDates(), lastDrill: try lastDrillResult(),
      guidelineFiles: guidelineFiles, retention: configuration.retention,
      overdueErasures: try retention().filter { $0.state == .due }.map(\.summary.number))
  }

  private var playbookHoldings: [Holdings.PlaybookHolding] {
    let library = library
    let shipped = ShippedPlaybooks.ids.compactMap { id in
      ShippedPlaybooks.file(id).flatMap { library.reading(of: $0, name: "\(id).yaml").document }
    }
    // The spine is a part of playbooks, not one to be started.
    return library.ids.filter { $0.id != "spine" }.map { id, origin in
      let reading = library.reading(of: id)
      return Holdings.PlaybookHolding(
        id: id, isOwn: origin == .own && !isUntouched(id),
        isUnchanged: reading?.document.map { own in shipped.contains { own.saysTheSame(as: $0) } }
          ?? false,
        isSound: reading?.problems.isEmpty ?? false,
        languages: (reading?.document?.playbook.languages ?? []).filter {
          $0 != PlaybookWords.undetermined
        })
    }
  }

  /// How many expectations the last drill that counts met in time.
  private func lastDrillResult() throws -> Figures.Share? {
    let numbers = try summaries().filter { $0.mode == .drill }.map(\.number)
    guard !numbers.isEmpty else { return nil }
    return try withStore(.readOnly) { store in
      try store.read { journal in
        let held = try numbers.compactMap { number -> (number: Int, at: Instant)? in
          guard let drill = try journal.load(number).incident.drill, drill.countsAsHeld,
            let ended = drill.ended
          else { return nil }
          return (number, ended.heldAt)
        }
        guard let last = held.max(by: { $0.at < $1.at }) else { return nil }
        return DrillScore(of: try journal.entries(of: last.number))?.inTime
      }
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

extension PlaybookDocument {
  /// Whether it is, but for its id, version and title, the other one.
  fileprivate func saysTheSame(as other: PlaybookDocument) -> Bool {
    playbook.phases == other.playbook.phases && playbook.standing == other.playbook.standing
      && playbook.templates == other.playbook.templates
      && playbook.facts == other.playbook.facts && bodyTexts == other.bodyTexts
  }

  private var bodyTexts: [String: String] {
    words.texts.filter { $0.key != "title" && !$0.key.hasPrefix("title.") }
  }
}
