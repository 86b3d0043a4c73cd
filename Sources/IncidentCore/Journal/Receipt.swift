/// What an act has recorded, with all that its echo needs. It was read within the act's transaction.
package struct Receipt: Sendable {
  package let number: Int
  /// Nil where it was redacted.
  package let title: String?
  package let before: Incident
  package let after: Incident
  /// The entries written; none where the act asked for none.
  package let entries: [Entry]
  /// Trouble that leaves the entries stored.
  package let warnings: [AppendWarning]
  /// The entries that give names to what is shown.
  package let naming: [Entry]
  /// What the decision knew beside the incident.
  package let context: DecisionContext

  package init(
    number: Int, title: String?, before: Incident, after: Incident, entries: [Entry],
    warnings: [AppendWarning], naming: [Entry], context: DecisionContext
  ) {
    self.number = number
    self.title = title
    self.before = before
    self.after = after
    self.entries = entries
    self.warnings = warnings
    self.naming = naming
    self.context = context
  }
}

/// Trouble with an act that is stored all the same.
package enum AppendWarning: Hashable, Sendable {
  /// The last entry was recorded at a later time than this act: a clock goes wrong.
  case clockWentBack(lastRecorded: Instant)
  /// The operating system reported trouble although the act was stored.
  case storedWithTrouble(String)
  /// What was erased is out of the tables but may remain in unused parts of the file.
  case remnantsLeft(String)
}
