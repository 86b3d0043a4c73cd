extension Incident {
  /// The open steps that have a due time.
  func stepsDue(at now: Instant) -> [DueItem] {
    stepViews(at: now).compactMap { view in
      guard view.isToDo, let due = view.due else { return nil }
      return DueItem(
        cause: .step(run: view.run, id: view.step.id, occurrence: view.occurrence), due: due,
        level: now >= due ? .passed : nil, role: view.step.role,
        people: view.assignee.map { [$0] } ?? [])
    }
  }
}
