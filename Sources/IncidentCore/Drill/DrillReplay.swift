/// Folds a journal once more, and notes when each expectation was first met.
struct DrillReplay {
  private(set) var incident: Incident
  private var met: [String: (at: Instant, entry: Int?)] = [:]
  private var last: Instant?

  init(_ incident: Incident) {
    self.incident = incident
  }

  mutating func take(_ entry: Entry) {
    let isUnderWay = incident.drill?.isRunning ?? true
    if isUnderWay { lookAtDeadlines(until: entry.header.recordedAt) }
    incident.apply(entry)
    guard isUnderWay else { return }
    last = max(last ?? entry.header.recordedAt, entry.header.recordedAt)
    guard entry.header.kind.changesState else { return }
    let isInject = entry.header.kind == .injectDelivered
    look(at: entry.header.recordedAt, entry: isInject ? nil : entry.sequence)
  }

  func results(of drill: Drill) -> [DrillScore.Result] {
    let end = drill.ended?.at ?? last ?? drill.startedAt
    return drill.scenario.injects.flatMap { inject in
      let delivered = drill.deliveries.first { $0.inject == inject.id }?.at
      return inject.expectations.map { expectation in
        let answer = met[expectation.id]
        return DrillScore.Result(
          expectation: expectation, inject: inject.id, delivered: delivered, met: answer?.at,
          metIn: answer?.entry,
          outcome: outcome(
            of: expectation, delivered: delivered, met: answer?.at, end: end))
      }
    }
  }

  private func outcome(
    of expectation: DrillExpectation, delivered: Instant?, met: Instant?, end: Instant
  ) -> DrillScore.Outcome {
    guard let delivered else { return .notPlayed }
    let deadline = delivered + expectation.within
    if let met { return met <= deadline ? .inTime : .late }
    return deadline <= end ? .notMet : .open
  }

  /// The expectations whose inject has come and that are not met, with their deadlines.
  private var waiting: [(expectation: DrillExpectation, deadline: Instant)] {
    guard let drill = incident.drill else { return [] }
    return drill.deliveries.flatMap { delivery in
      (drill.scenario.inject(delivery.inject)?.expectations ?? [])
        .filter { met[$0.id] == nil }.map { ($0, delivery.at + $0.within) }
    }
  }

  /// What the passing of time alone has brought about by a deadline still counts as in time.
  private mutating func lookAtDeadlines(until instant: Instant) {
    for (expectation, deadline) in waiting where deadline < instant {
      if holds(expectation, at: deadline) { met[expectation.id] = (deadline, nil) }
    }
  }

  private mutating func look(at instant: Instant, entry: Int?) {
    for (expectation, _) in waiting where holds(expectation, at: instant) {
      met[expectation.id] = (instant, entry)
    }
  }

  private func holds(_ expectation: DrillExpectation, at instant: Instant) -> Bool {
    expectation.met.evaluate(in: DrillFacts(of: incident, at: instant)) == .true
  }
}
