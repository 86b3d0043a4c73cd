import Foundation
import IncidentCore
package import IncidentDesk

/// Turns words of the command line into values, as they are meant at a desk.
package struct Reading {
  let desk: Desk
  let context: CommandContext

  package init(_ desk: Desk, _ context: CommandContext) {
    self.desk = desk
    self.context = context
  }

  var language: Language { desk.language }
  var zone: TimeZone { desk.zone }
  var failures: FailureWording { desk.failures }
  var phrases: Phrases { Phrases(language: desk.language) }

  /// An id: letters, digits, `-`, `_` and `.`, at most 64.
  package func identifier(_ text: String, named name: String) throws -> String {
    try desk.identifier(text, named: name)
  }
}
