extension Incident {
  /// The first public reply: the earliest time that any alert level so far has set for it.
  func firstReplyDue(at now: Instant) -> [DueItem] {
    guard status == .open || status == .contained,
      !statements.contains(where: isReleased),
      let due = firstReplyDeadline
    else { return [] }
    return [reply(.firstReply, due: due, at: now)]
  }

  /// When the first public reply was or is due; nil where no level sets a time.
  package var firstReplyDeadline: Instant? {
    alerts.compactMap { change in
      change.terms.firstReplyWithin.map { change.at.instant + $0 }
    }.min()
  }

  /// The next public update by the alert's cadence, counted from the last publication. It is not
  /// due before the alert that wants it was set, nor while the storm was over: nobody is late for
  /// what was not asked then. A promised update that is due earlier stands for it.
  func updateDue(at now: Instant) -> [DueItem] {
    guard status == .open || status == .contained, let every = responseTerms?.updateEvery,
      let last = statements.filter(isReleased).compactMap(\.publication)
        .max(by: { $0.at.instant < $1.at.instant })
    else { return [] }
    let asked = [alerts.last?.at, milestones.last { $0.status == .open }?.at]
    let due = asked.compactMap { $0?.instant }.reduce(last.at.instant + every, max)
    let isPromised = promises.contains { promise in
      promise.kind == .update && promise.outcome == nil && promise.due <= due
    }
    guard !isPromised else { return [] }
    return [reply(.update(after: last.sequence), due: due, at: now)]
  }

  private func reply(_ cause: DueCause, due: Instant, at now: Instant) -> DueItem {
    DueItem(cause: cause, due: due, level: now >= due ? .passed : nil, role: .spokesperson)
  }
}
