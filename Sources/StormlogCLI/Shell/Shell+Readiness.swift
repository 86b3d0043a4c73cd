import IncidentCore
import IncidentDesk
import IncidentReport
import IncidentViews
import IncidentWording
import Workspace

/// In which form a review of the preparation is shown.
package enum ReadinessFormat: String, CaseIterable, Sendable {
  case text, markdown, html, json
}

extension Shell {
  /// Shows how well the company is prepared.
  ///
  /// - Parameter asked: The workspace as it was named on the command line, for the next commands.
  package func reportReadiness(
    format: String?, to output: OutputOption, exitStatus: Bool, workspace asked: String? = nil
  ) throws {
    let format = try readinessFormat(format, output: output.output)
    let readiness = try desk.readiness()
    let text = try text(of: readiness, as: format, at: context.now(), asked: asked)
    let isReady = readiness.reviews.allSatisfy(\.isReady)
    try ending(with: exitStatus && !isReady ? .negative : nil) { try export(text, to: output) }
  }

  private func text(
    of readiness: Readiness, as format: ReadinessFormat, at now: Instant, asked: String?
  ) throws -> String {
    let view = ReadinessView(
      readiness, settings: desk.workspace.configuration, playbooks: desk.workspace.playbooks,
      asked: asked)
    let document = ReadinessDocument(
      readiness, organisation: desk.configuration.organisation, writtenAt: now, time: time)
    return switch format {
    case .text: view.text(in: presentation)
    case .markdown: document.markdown()
    case .html: try document.html()
    case .json: try json(view.record(in: presentation))
    }
  }

  /// The form that was asked for, or that the file's name tells; text otherwise.
  private func readinessFormat(_ format: String?, output: String?) throws -> ReadinessFormat {
    if let format { return try reading.choice(format, of: ReadinessFormat.self, named: "--format") }
    guard let output else { return isJSON ? .json : .text }
    return try form(
      ofFile: output,
      [
        ("md", .markdown), ("markdown", .markdown), ("html", .html), ("htm", .html),
        ("json", .json), ("txt", .text),
      ], otherwise: .text)
  }
}
