import Foundation
import HostTerminal
package import IncidentCore
import IncidentDesk
import IncidentReport
package import IncidentViews
import IncidentWording
import LineReading
import TerminalText
import Workspace

extension Shell {
  /// Shows a result.
  ///
  /// - Parameters:
  ///   - view: The result.
  ///   - exitStatus: Exit with 1 where there is nothing in it.
  package func report(_ view: some View, exitStatus: Bool = false) throws {
    if exitStatus, view.isEmpty { return try ending(with: .negative) { try report(view) } }
    if isJSON {
      try writeJSON(view.record(in: presentation))
    } else {
      let mark = view.isOfDrill ? presentation.drillLine : ""
      try context.write(mark + view.text(in: presentation))
    }
  }

  /// Shows something and ends with the status of a check, which holds also where the reader has gone.
  func ending(with status: ExitStatus?, _ show: () throws -> Void) throws {
    do {
      try show()
    } catch let failure as OutputFailure where failure.isClosedPipe && status != nil {
    }
    if let status { throw EarlyExit(status: status) }
  }

  /// Says on standard error what is no failure.
  func warn(_ text: String) { reading.warn(text) }

  /// Says what was recorded, and of which incident.
  package func report(_ receipt: Receipt) throws {
    context.shown?.show(receipt)
    for warning in receipt.warnings {
      // It quotes what the system says, with names of files in it.
      warn(terminalSafe(language.text(of: warning, time: time), multiline: true))
    }
    do {
      if isNewWorkspace, !isJSON {
        try context.write(phrases.madeWorkspace(terminalSafe(desk.workspace.path)))
      }
      try report(view(of: receipt))
    } catch let failure as OutputFailure where !failure.isClosedPipe && !receipt.entries.isEmpty {
      throw failures.outputFailed(failure, afterStoring: receipt)
    }
  }

  func view(of receipt: Receipt) -> ReceiptView {
    ReceiptView(receipt, time: time, namingActor: desk.asked.actor != nil)
  }

  /// Nothing is open: says so and how to begin.
  package func reportNoIncident() throws {
    if isJSON {
      try writeJSON(RecordList<IncidentList.Item>([]))
    } else {
      try context.write(phrases.nothingOpen)
    }
  }

  /// Several incidents are open and none is chosen: lists them and says how to choose.
  func reportSeveral(_ open: [IncidentSummary]) throws {
    try report(IncidentList(open, includingClosed: false))
    if !isJSON {
      try context.write(
        "  → \(language.step("use \(open[0].number)")) · stormlog -i \(open[0].number)\n")
    }
  }

  /// Writes one JSON value with sorted keys.
  func writeJSON(_ value: some Encodable) throws {
    try context.write(json(value))
  }

  /// One JSON value with sorted keys, ended by a line break.
  func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(value)
    return String(decoding: data, as: UTF8.self).jsonVisible + "\n"
  }

}
