/// What is counted 1, 2, 3 … within an incident.
package enum Numbered: String, Codable, CaseIterable, Sendable {
  case escalation, run, statement, promise, freeze, clock, claim, post, lesson, action
  case step
}

extension Incident {
  /// The next free number. A number once given is never given again, also where the act that
  /// used it was undone.
  package func nextNumber(_ what: Numbered) -> Int {
    (issuedNumbers[what.rawValue] ?? 0) + 1
  }

  /// Remembers that a number was given.
  package mutating func issue(_ what: Numbered, _ number: Int) {
    issuedNumbers[what.rawValue] = max(issuedNumbers[what.rawValue] ?? 0, number)
  }
}
