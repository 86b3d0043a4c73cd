extension Incident {
  /// The running clocks: those with a deadline by it, and those that are due "immediately" at every
  /// full hour since their anchor, of which the latest is brought to mind. In a closed incident too.
  func clocksDue(at now: Instant) -> [DueItem] {
    clocks.filter(\.isRunning).compactMap { clock in
      if clock.rule.isImmediate { return reminder(of: clock, at: now) }
      guard let due = reckoning(of: clock).strict(for: now) else { return nil }
      // The end of a waiting period asks nobody for anything.
      if clock.rule.isWaitingPeriod, due <= now { return nil }
      return item(.clock(clock.number), of: clock, due: due, at: now)
    }
  }

  private func reminder(of clock: LegalClock, at now: Instant) -> DueItem? {
    guard let start = anchors(of: clock)[clock.rule.anchor]?.instant else { return nil }
    let hours = max(0, (now - start).seconds / 3600)
    return item(
      .clockReminder(clock.number, hour: hours), of: clock, due: start + .hours(hours),
      since: start, at: now)
  }

  private func item(
    _ cause: DueCause, of clock: LegalClock, due: Instant, since: Instant? = nil, at now: Instant
  ) -> DueItem {
    DueItem(
      cause: cause, due: due, level: now >= due ? .passed : nil, role: clock.owner,
      people: clock.person.map { [$0] } ?? [], since: since)
  }
}
