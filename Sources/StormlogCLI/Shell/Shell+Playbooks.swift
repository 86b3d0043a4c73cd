import IncidentCore
import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import TerminalText

/// The forms in which a playbook is shown.
package enum PlaybookFormat: String, CaseIterable, Sendable {
  case text, mermaid, dot, json
}

extension Shell {
  /// Shows a playbook.
  func reportPlaybook(_ name: String, format: String?) throws {
    let format = try format.map {
      try reading.choice($0, of: PlaybookFormat.self, named: "--format")
    }
    let document = try desk.playbook(name)
    switch format ?? (isJSON ? .json : .text) {
    case .text: try report(PlaybookDetail(document))
    case .json: try writeJSON(PlaybookDetail(document).record(in: presentation))
    case .mermaid: try context.write(PlaybookDiagram(document, time: time).mermaid)
    case .dot: try context.write(PlaybookDiagram(document, time: time).dot)
    }
  }

  /// Shows what is different between two playbooks, or between what a run follows and a playbook.
  func reportDifference(of names: [String], run: Int?, exitStatus: Bool) throws {
    let difference = try desk.difference(of: names, run: run)
    try ending(with: exitStatus && !difference.changes.isEmpty ? .negative : nil) {
      try report(PlaybookDifferenceView(difference))
    }
  }

  /// Names everything wrong in playbooks.
  ///
  /// - Parameters:
  ///   - names: Ids or files; all playbooks at hand where there are none.
  ///   - strict: Warnings fail too.
  func reportCheck(of names: [String], strict: Bool) throws {
    let view = PlaybookCheck(try desk.check(of: names))
    try ending(with: view.status(strict: strict)) { try report(view) }
  }

  /// Writes a new playbook and says how to go on.
  func makePlaybook(_ id: String, from origin: String?, at output: String?) throws {
    let (path, bytes) = try desk.makePlaybook(id, from: origin, at: output)
    if isJSON { return try reportExport(path, bytes: bytes) }
    try context.write(phrases.newPlaybook(terminalSafe(path), id: id))
  }
}
