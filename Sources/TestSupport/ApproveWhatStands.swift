package import IncidentCore

/// The approval by somebody who has just read the text that stands there.
package struct ApproveWhatStands: Act {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = incident.statements.first { $0.number == number }
    let seen = statement.map { SeenText($0.digest, .named) }
    return try ApproveStatement(number, seen: seen).decide(on: incident, in: context)
  }
}
