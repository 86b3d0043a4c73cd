import CommandTestSupport
import Foundation
import HostTerminal
import IncidentCore
import IncidentWording
import StormlogCLI

/// A workspace in which single lines are typed and looked at.
struct LineHome {
  let test: TestContext

  /// - Parameters:
  ///   - language: The language of the environment; nil where it has none.
  ///   - variables: Further variables.
  init(in language: Language? = .en, variables: [String: String] = [:]) throws {
    var environment = ["NO_COLOR": "1"].merging(variables) { _, given in given }
    environment["STORMLOG_LANG"] = language?.rawValue ?? variables["STORMLOG_LANG"]
    test = try TestContext(environment: environment)
  }

  struct Answer {
    let status: IncidentWording.ExitStatus
    let output: String
    let error: String

    var hint: String { error.components(separatedBy: "→ ").dropFirst().joined(separator: "→ ") }
  }

  @discardableResult
  func type(_ words: [String]) -> Answer {
    let (said, complained) = (test.output.text.count, test.error.text.count)
    let status = CommandRunner(test.context).run(words)
    return Answer(
      status: status, output: String(test.output.text.dropFirst(said)),
      error: String(test.error.text.dropFirst(complained)))
  }

  @discardableResult
  func type(_ words: String...) -> Answer { type(words) }

  /// What stands in the timeline of the open incident.
  var timeline: String { type("timeline", "--format", "csv").output }
}
