extension Incident {
  /// The promises that nobody has settled.
  func promisesDue(at now: Instant) -> [DueItem] {
    promises.filter { $0.outcome == nil }.map { promise in
      let isPassed = now >= promise.due
      return DueItem(
        cause: .promise(promise.number), due: promise.due, level: isPassed ? .passed : nil,
        role: promise.owner == nil && promise.kind == .update ? .spokesperson : nil,
        people: promise.owner.map { [PersonID($0)] } ?? [], reminder: promise.reminder,
        isSoon: !isPassed && now >= promise.reminder)
    }
  }
}
