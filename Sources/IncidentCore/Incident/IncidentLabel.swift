/// What another incident is called: its number in this workspace and its title.
package struct IncidentLabel: Hashable, Sendable {
  package let id: IncidentID
  package let number: Int
  /// Nil where it was redacted.
  package let title: String?
  package let status: IncidentStatus

  package init(id: IncidentID, number: Int, title: String?, status: IncidentStatus) {
    self.id = id
    self.number = number
    self.title = title
    self.status = status
  }

  package init(_ summary: IncidentSummary) {
    self.init(
      id: summary.id, number: summary.number, title: summary.title, status: summary.status)
  }
}

/// The incidents that are the same storm as one. They are not stored there: a closing says what it
/// was a duplicate of, and the other side follows from that.
package struct IncidentLinks: Hashable, Sendable {
  /// What this one was closed as a duplicate of, or has merged into.
  package var original: IncidentLabel?
  /// Those that were closed so in favour of this one.
  package var duplicates: [IncidentLabel]

  package init(original: IncidentLabel? = nil, duplicates: [IncidentLabel] = []) {
    self.original = original
    self.duplicates = duplicates
  }

  /// All of them, by their identity.
  package var labels: [IncidentID: IncidentLabel] {
    Dictionary(
      ((original.map { [$0] } ?? []) + duplicates).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  package var isEmpty: Bool { original == nil && duplicates.isEmpty }
}
