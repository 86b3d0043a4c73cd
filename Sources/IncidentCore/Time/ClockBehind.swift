/// What is done where the clock of a machine lies behind the last entry: it went back, or another
/// machine's is ahead. Which of them is wrong nobody here can know. So times are stored as they were
/// read, the entry is marked by comparing it with those before, and only what counts as latest
/// does not follow the clock.
extension Incident {
  /// When an entry can have happened at the earliest. What was said to happen just then was no
  /// earlier than what was recorded before it, whatever the clock showed.
  ///
  /// To be asked in the fold, where time has passed to the entry already.
  func rank(of header: EntryHeader) -> Instant {
    let said = header.occurredAt.instant
    guard let lookedAt, header.recordedAt < lookedAt, !header.isLate else { return said }
    return max(said, said + (lookedAt - header.recordedAt))
  }
}

extension EntryHeader {
  /// Late is what was recorded more than 15 minutes after the end of the interval in which it
  /// happened.
  var isLate: Bool { recordedAt - occurredAt.end > .minutes(15) }
}

extension DecisionContext {
  /// This context with the moment of an act that happens now put up to the last entry, where the
  /// clock lies behind that by no more than clocks differ: seconds by which a clock is set back bring
  /// nothing out of order.
  func keepingUp(with incident: Incident) -> DecisionContext {
    guard occurredAt == Moment(now), let last = incident.lookedAt, now < last,
      last <= now + Self.clockTolerance
    else { return self }
    var context = self
    context.occurredAt = Moment(last)
    return context
  }
}
