/// What the domain asks of whatever keeps the entries: to read them, and to append to them where
/// nobody else was quicker. A journal on another engine has to offer no more than this.
package protocol Journal: Sendable {
  /// The entries of an incident after one of its sequences, in order; none where the incident is
  /// not known.
  func entries(of incident: IncidentID, since sequence: Int) throws -> [Entry]

  /// Appends drafts as one act, all of them or none, durably before it returns. `sequence` is where
  /// the caller saw the journal end, 0 for a new incident; where it ends elsewhere by now,
  /// ``JournalConflict`` is thrown.
  func append(
    _ drafts: [Draft], to incident: IncidentID, expecting sequence: Int,
    in context: DecisionContext
  ) throws -> [Entry]
}

/// Somebody else appended to the journal in between.
package struct JournalConflict: Error, Hashable, Sendable {
  package let expected: Int
  package let present: Int

  package init(expected: Int, present: Int) {
    self.expected = expected
    self.present = present
  }
}
