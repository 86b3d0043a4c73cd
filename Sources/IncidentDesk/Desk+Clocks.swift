package import IncidentCore
import Workspace

extension Desk {
  /// A clock's rule by its id.
  package func clockRule(_ id: String) throws -> ClockRuleDocument {
    let rules = configuration.clockRules
    guard let document = rules[id] else {
      throw failure(.unknownClockRule(id, known: rules.ids))
    }
    return document
  }
}
