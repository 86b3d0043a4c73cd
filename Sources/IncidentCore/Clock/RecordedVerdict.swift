extension Timeline {
  /// How late a clock was met by what was known when it was recorded; nil where that is no other
  /// verdict than the present one. What was recorded stays, and is told beside what is reckoned now.
  package func recordedLateness(of clock: LegalClock, in incident: Incident) -> Interval? {
    guard let mark = clock.notifications.first,
      let item = items.first(where: { $0.sequence == mark.sequence }),
      case .clockMet(let payload) = item.entry.event, let deadline = payload.deadline,
      payload.lateness(of: mark.at) != nil, !payload.isInTimeByLater(mark.at)
    else { return nil }
    switch incident.state(of: clock, at: mark.at.instant) {
    case .met, .metWithinLaterReading: return mark.at.instant - deadline
    case .running, .dueAtOnce, .awaitingAnchor, .strictPassed, .missed, .periodOver, .metLate,
      .stopped,
      .stoppedWithinLaterReading, .stoppedLate:
      return nil
    }
  }
}
