/// What an act has recorded, with all that its echo needs. It was read within the act's transaction.
package struct Receipt: Sendable {
  package let number: Int
  /// Nil where it was redacted.
  package let title: String?
  package let before: Incident
  package let after: Incident
  /// The entries written; none where the act asked for none.
  package let entries: [Entry]
  /// Changes of the settings that were noticed and kept before them.
  package let noticed: [Entry]
  /// Trouble that leaves the entries stored.
  package let warnings: [AppendWarning]
  /// The entries that give names to what is shown.
  package let naming: [Entry]
  /// What the decision knew beside the incident.
  package let context: DecisionContext
  /// The texts of statements as they were before the act, by their numbers: those that were approved or
  /// submitted, and all where what stood in one may stand in others. What was redacted is left out.
  package let statementTexts: [Int: String]
  /// The incidents of the same storm.
  package let links: IncidentLinks

  /// - Parameter entries: All that were written, those among them that keep settings too.
  package init(
    number: Int, title: String?, before: Incident, after: Incident, entries: [Entry],
    warnings: [AppendWarning], naming: [Entry], context: DecisionContext,
    statementTexts: [Int: String] = [:],
    links: IncidentLinks = IncidentLinks()
  ) {
    self.number = number
    self.title = title
    self.before = before
    self.after = after
    self.entries = entries.filter { !EventKind.keptByTheWay.contains($0.header.kind) }
    noticed = entries.filter { entry in
      if case .settingsNoticed(let notice) = entry.event { notice.isNews } else { false }
    }
    self.warnings = warnings
    self.naming = naming
    self.context = context
    self.statementTexts = statementTexts
    self.links = links
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
  /// The stored state was not what the entries tell. The act was decided on what they tell, and the
  /// state was stored anew.
  case stateStoredAnew
}
