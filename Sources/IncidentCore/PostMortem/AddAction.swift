package struct ActionAdded: EventPayload {
  package static let kind = EventKind.actionAdded

  package let action: Int
  /// A person of the roster or a role.
  package let owner: String
  package let due: Moment

  package init(action: Int, owner: String, due: Moment) {
    self.action = action
    self.owner = owner
    self.due = due
  }

  package func subjects(as sequence: Int) -> [Subject] { [.action(action)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
