package import IncidentCore

/// What an act has stored.
package struct Appended: Hashable, Sendable {
  package let number: Int
  /// The title after the act.
  package let title: String?
  package let before: Incident
  package let after: Incident
  /// The entries written; none where the act asked for none.
  package let entries: [Entry]
  /// Trouble that leaves the entries stored.
  package let warnings: [Warning]

  package enum Warning: Hashable, Sendable {
    /// The last entry was recorded at a later time than this act: a clock goes wrong.
    case clockWentBack(lastRecorded: Instant)
    /// The operating system reported trouble although the act was stored.
    case storedWithTrouble(String)
    /// What was erased is out of the tables but may remain in unused parts of the file.
    case remnantsLeft(String)
  }
}
