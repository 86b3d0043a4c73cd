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

  @discardableResult
  func type(_ words: [String]) -> Answer { test.type(words) }

  @discardableResult
  func type(_ words: String...) -> Answer { type(words) }

  /// What stands in the timeline of the open incident.
  var timeline: String { type("timeline", "--format", "csv").output }
}
