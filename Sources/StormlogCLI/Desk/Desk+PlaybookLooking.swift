import IncidentCore
import IncidentReport
import PlaybookFiles
import ShippedPlaybooks

/// The forms in which a playbook is shown.
package enum PlaybookFormat: String, CaseIterable, Sendable {
  case text, mermaid, dot, json
}

extension Desk {
  /// Shows a playbook.
  package func reportPlaybook(_ name: String, format: String?) throws {
    let format = try format.map { try choice($0, of: PlaybookFormat.self, named: "--format") }
    let document = try playbook(name)
    switch format ?? (isJSON ? .json : .text) {
    case .text: try report(PlaybookDetail(document))
    case .json: try writeJSON(PlaybookDetail(document).record(in: presentation))
    case .mermaid: try context.write(PlaybookDiagram(document, time: time).mermaid)
    case .dot: try context.write(PlaybookDiagram(document, time: time).dot)
    }
  }

  /// Shows what is different between two playbooks, or between what a run follows and a playbook.
  package func reportDifference(of names: [String], run: Int?, exitStatus: Bool) throws {
    let difference = try difference(of: names, run: run)
    try report(PlaybookDifferenceView(difference))
    if exitStatus, !difference.changes.isEmpty { throw EarlyExit(status: .negative) }
  }

  private func difference(of names: [String], run: Int?) throws -> PlaybookDifference {
    if let run {
      let look = try look()
      let known = look.incident.runs
      guard let run = known.first(where: { $0.number == run }) else {
        throw failures.badValue(
          String(run), of: "--run", allowed: known.map { String($0.number) })
      }
      let words = run.prose(from: look.entries.reduce(into: [:]) { $0[$1.sequence] = $1.words })
      return PlaybookDifference(
        from: run, words: words, to: try playbook(names.first ?? run.playbook.id))
    }
    guard names.count == 1 else {
      return PlaybookDifference(from: try playbook(names[0]), to: try playbook(names[1]))
    }
    let own = try playbook(names[0])
    guard let bytes = ShippedPlaybooks.file(own.playbook.id),
      let shipped = PlaybookReader().read(
        bytes, name: "\(own.playbook.id).yaml", library: ShippedPlaybooks.file, clockRules: .shipped
      ).document
    else {
      throw failures.nothingShipped(own.playbook.id, known: ShippedPlaybooks.ids)
    }
    return PlaybookDifference(from: shipped, to: own)
  }
}
