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
  package let warnings: [AppendWarning]
}
