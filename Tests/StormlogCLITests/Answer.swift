import CommandTestSupport
import Foundation
import HostTerminal
import IncidentWording
import StormlogCLI

/// What one line that was typed printed, and how it ended.
struct Answer {
  let status: IncidentWording.ExitStatus
  let output: String
  let error: String

  var hint: String { error.components(separatedBy: "→ ").dropFirst().joined(separator: "→ ") }

  /// The same without the breaks that the width of a terminal makes.
  var unwrapped: Answer {
    Answer(
      status: status, output: output.replacing(/\s+/, with: " "),
      error: error.replacing(/\s+/, with: " "))
  }
}

extension TestContext {
  /// Types a line.
  ///
  /// - Parameter words: Its words after the program's name.
  func type(_ words: [String]) -> Answer {
    let (said, complained) = (output.text.count, error.text.count)
    let status = CommandRunner(context).run(words)
    return Answer(
      status: status, output: String(output.text.dropFirst(said)),
      error: String(error.text.dropFirst(complained)))
  }
}

extension CrisisHome {
  @discardableResult
  func type(_ words: String...) -> Answer { test.type(words) }
}
