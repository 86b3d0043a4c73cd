package import HostTerminal
import IncidentCore
package import IncidentDesk
package import IncidentWording
import TerminalText

/// Says what went wrong with output, and what the program did not expect.
extension FailureWording {
  package func failure(_ failure: OutputFailure) -> Failure {
    Failure(
      "output-failed",
      say(
        de: "Die Ausgabe ist gescheitert: \(terminalSafe(failure.detail))",
        en: "The output failed: \(terminalSafe(failure.detail))"),
      exit: .inputOutput)
  }

  /// The entries are stored, but that could not be shown.
  func outputFailed(_ failure: OutputFailure, afterStoring receipt: Receipt) -> Failure {
    let numbers = receipt.entries.map { "#\($0.sequence)" }.joined(separator: ", ")
    let detail = terminalSafe(failure.detail)
    return Failure(
      "stored-output-failed",
      say(
        de: "Gespeichert in Vorfall \(receipt.number): \(numbers). Nur die Ausgabe ist "
          + "gescheitert: \(detail)",
        en: "Stored in incident \(receipt.number): \(numbers). Only the output failed: "
          + "\(detail)"),
      hint: say(
        de: "nicht wiederholen; nachsehen: \(next: "timeline -i \(receipt.number)")",
        en: "do not repeat it; to look: \(next: "timeline -i \(receipt.number)")"),
      exit: .inputOutput)
  }

  /// What the program did not expect.
  package func bug(_ detail: String) -> Failure {
    Failure(
      "bug",
      say(
        de: "Das ist ein Fehler im Programm: \(terminalSafe(detail))",
        en: "This is a fault of the program: \(terminalSafe(detail))"),
      exit: .bug)
  }

}
