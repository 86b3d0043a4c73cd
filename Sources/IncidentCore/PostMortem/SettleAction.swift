package struct ActionSettled: EventPayload {
  package static let kind = EventKind.actionSettled

  package let action: Int
  package let outcome: ActionItem.Outcome

  package init(action: Int, outcome: ActionItem.Outcome) {
    self.action = action
    self.outcome = outcome
  }

  package func subjects(as sequence: Int) -> [Subject] { [.action(action)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
  }
}
