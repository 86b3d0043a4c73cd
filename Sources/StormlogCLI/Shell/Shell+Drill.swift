import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import Workspace

/// In which form an after-action review is written.
package enum DrillReportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

extension Shell {
  /// Names everything wrong in scenarios.
  ///
  /// - Parameters:
  ///   - names: Ids or files; all scenarios at hand where there are none.
  ///   - strict: Warnings fail too.
  func reportScenarioCheck(of names: [String], strict: Bool) throws {
    let (readings, unreadable) = try desk.scenarioCheck(of: names)
    let view = PlaybookCheck(readings, of: .scenarios)
    for failure in unreadable.dropLast() {
      context.warn(isJSON ? failure.json(in: language) : failure.text(in: language))
    }
    let status = unreadable.last?.exit ?? view.status(strict: strict)
    do {
      try ending(with: status) { if !readings.isEmpty { try report(view) } }
    } catch is EarlyExit where !unreadable.isEmpty {
      throw unreadable[unreadable.count - 1]
    }
  }

  /// Shows the scenarios at hand and the drills that were held.
  func reportDrills(exitStatus: Bool) throws {
    let scenarios = ScenarioLibrary(of: desk.workspace).ids.map { id, origin in
      DrillList.Scenario(id: id, origin: origin, document: try? desk.scenario(id))
    }
    try report(DrillList(scenarios, drills: try desk.drills()), exitStatus: exitStatus)
  }

  /// Writes the after-action review of a drill.
  func exportDrillReport(_ number: Int?, format: String?, to output: OutputOption) throws {
    let review = try desk.afterAction(number)
    let page = try text(of: review, as: try drillReportFormat(format, output: output.output))
    try export(page, to: output)
  }

  private func text(of review: AfterAction, as format: DrillReportFormat) throws -> String {
    switch format {
    case .text:
      return AfterActionDocument(review, time: time).lines.map { line in
        presentation.wrapped(line, indent: line.hasPrefix("· ") ? 2 : 0) + "\n"
      }.joined()
    case .markdown: return AfterActionDocument(review, time: time).markdown()
    case .html: return try AfterActionDocument(review, time: time).html()
    case .json: return try json(AfterActionRecord(review))
    }
  }

  /// The form that was asked for, or that the file's name tells; text on the terminal otherwise.
  private func drillReportFormat(_ format: String?, output: String?) throws -> DrillReportFormat {
    if let format {
      return try reading.choice(format, of: DrillReportFormat.self, named: "--format")
    }
    guard let output else { return isJSON ? .json : .text }
    return try form(
      ofFile: output,
      [
        ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html),
        ("json", .json), ("txt", .text),
      ], otherwise: .text)
  }
}
