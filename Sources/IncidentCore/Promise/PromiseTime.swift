extension TimelineItem {
  /// Whether it says that a promise was moved or kept in time, but was itself recorded only after
  /// the promise had fallen due.
  package var isEnteredAfterPromiseFellDue: Bool {
    let deadline: Instant? =
      switch entry.event {
      case .promiseMoved(let payload): payload.formerly
      case .promiseSettled(let payload): payload.deadline
      default: nil
      }
    guard let deadline else { return false }
    return occurredAt.instant < deadline && entry.header.recordedAt > deadline
  }
}

extension Promise {
  /// By when it is to be done as of now.
  package var due: Instant { moves.last?.due ?? firstDue }

  /// The time by which it is measured: a move counts only if it was agreed on before the promise fell
  /// due. Whoever asks for more time afterwards has broken the promise first.
  package var bindingDue: Instant {
    moves.reduce(firstDue) { due, move in move.at.instant < due ? move.due : due }
  }

  /// When it is brought to mind: as long before its time as was said, else a quarter of the time that
  /// was given, and a day at most.
  package var reminder: Instant {
    let given = due - (moves.last?.at ?? madeAt).instant
    let quarter = Interval(milliseconds: max(0, given.milliseconds / 4))
    return due - (remind ?? min(quarter, .days(1)))
  }

  /// It was not kept in time: said to be broken, or still open after the time that counts.
  package func isBroken(at now: Instant) -> Bool {
    outcome == .broken || outcome == nil && bindingDue <= now
  }

  /// It was kept, but after the time that counts.
  package var isKeptLate: Bool {
    guard outcome == .kept, let settledAt else { return false }
    return settledAt.instant > bindingDue
  }
}
