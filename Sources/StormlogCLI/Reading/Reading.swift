import Foundation
import IncidentCore
package import IncidentDesk
import IncidentWording

/// Turns words of the command line into values, as they are meant at a desk.
package struct Reading {
  let desk: Desk
  let context: CommandContext
  /// What is said beside the result is an object too.
  let isJSON: Bool

  package init(_ desk: Desk, _ context: CommandContext, isJSON: Bool = false) {
    self.desk = desk
    self.context = context
    self.isJSON = isJSON
  }

  var language: Language { desk.language }
  var zone: TimeZone { desk.zone }
  var failures: FailureWording { desk.failures }
  var phrases: Phrases { Phrases(language: desk.language) }

  /// An id: letters, digits, `-`, `_` and `.`, at most 64.
  package func identifier(_ text: String, named name: String) throws -> String {
    try desk.identifier(text, named: name)
  }

  /// Says on standard error what is no failure; under `--json` an object of the same form.
  func warn(_ text: String) {
    let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let parts = text.split(separator: "\n  → ", maxSplits: 1).map(String.init)
    let warning = Failure(
      "warning", parts.first ?? text, hint: parts.dropFirst().first.map { Hint($0) }, exit: .done)
    context.warn(isJSON ? warning.json(in: language) : text + "\n")
  }
}
