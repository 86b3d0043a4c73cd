extension Incident {
  /// The follow-ups that are not settled, each by the end of its day.
  func actionsDue(at now: Instant) -> [DueItem] {
    actions.filter { $0.outcome == nil }.map { action in
      DueItem(
        cause: .action(action.number), due: action.due.end,
        level: now >= action.due.end ? .passed : nil, people: [PersonID(action.owner)])
    }
  }
}
