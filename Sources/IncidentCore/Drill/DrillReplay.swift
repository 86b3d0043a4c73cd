/// Folds a journal once more, and notes when each expectation was first met.
struct DrillReplay {
  private(set) var incident: Incident
  private var met: [String: (at: Instant, entry: Int?)] = [:]
  /// What came of expectations that ask for promises alone. Such a one is judged once, when its time
  /// is up: a promise can be broken until then.
  private var promises: [String: DrillScore.Outcome] = [:]
  private var last: Instant?

  init(_ incident: Incident) {
    self.incident = incident
  }

  mutating func take(_ entry: Entry) {
    let isUnderWay = incident.drill?.isRunning ?? true
    if isUnderWay { lookAtDeadlines(until: entry.header.recordedAt) }
    incident.apply(entry)
    guard isUnderWay else { return }
    if let end = incident.drill?.ended?.at { judgePromises(until: end, atLatest: true) }
    last = max(last ?? entry.header.recordedAt, entry.header.recordedAt)
    guard entry.header.kind.changesState else { return }
    let isInject = entry.header.kind == .injectDelivered
    look(at: entry.header.recordedAt, entry: isInject ? nil : entry.sequence)
  }

  /// The moment up to which the drill is judged.
  func end(of drill: Drill) -> Instant { drill.ended?.at ?? last ?? drill.startedAt }

  /// What came of each expectation; while the drill runs, of those whose inject has come, since
  /// the others would tell the team what is going to happen.
  func results(of drill: Drill) -> [DrillScore.Result] {
    let end = end(of: drill)
    return drill.scenario.injects.flatMap { inject -> [DrillScore.Result] in
      let delivered = drill.deliveries.first { $0.inject == inject.id }?.at
      guard delivered != nil || !drill.isRunning else { return [] }
      return inject.expectations.map { expectation in
        let answer = met[expectation.id]
        return DrillScore.Result(
          expectation: expectation, inject: inject.id, delivered: delivered, met: answer?.at,
          metIn: answer?.entry,
          outcome: outcome(
            of: expectation, delivered: delivered, isRunning: drill.isRunning, end: end))
      }
    }
  }

  private func outcome(
    of expectation: DrillExpectation, delivered: Instant?, isRunning: Bool, end: Instant
  ) -> DrillScore.Outcome {
    guard let delivered else { return .notPlayed }
    if expectation.asksForPromisesOnly { return promises[expectation.id] ?? .open }
    let deadline = delivered + expectation.within
    if let answer = met[expectation.id] {
      if answer.entry == nil, answer.at == delivered, expectation.asksForFindingsOnly {
        return .before
      }
      return answer.at <= deadline ? .inTime : .late
    }
    if deadline <= end { return .notMet }
    return isRunning ? .open : .cutShort
  }

  /// The expectations whose inject has come, with their deadlines.
  private var delivered: [(expectation: DrillExpectation, deadline: Instant)] {
    guard let drill = incident.drill else { return [] }
    return drill.deliveries.flatMap { delivery in
      (drill.scenario.inject(delivery.inject)?.expectations ?? [])
        .map { ($0, delivery.at + $0.within) }
    }
  }

  /// Those of them that are not met and can be at any moment.
  private var waiting: [(expectation: DrillExpectation, deadline: Instant)] {
    delivered.filter { met[$0.expectation.id] == nil && !$0.expectation.asksForPromisesOnly }
  }

  /// What the passing of time alone has brought about by a deadline still counts as in time.
  private mutating func lookAtDeadlines(until instant: Instant) {
    for (expectation, deadline) in waiting where deadline < instant {
      if holds(expectation, at: deadline) { met[expectation.id] = (deadline, nil) }
    }
    judgePromises(until: instant)
  }

  /// - Parameter atLatest: Judge also those whose time is not up, by what holds at that moment.
  private mutating func judgePromises(until instant: Instant, atLatest: Bool = false) {
    for (expectation, deadline) in delivered
    where expectation.asksForPromisesOnly && promises[expectation.id] == nil
      && (deadline < instant || atLatest)
    {
      promises[expectation.id] =
        incident.promises.isEmpty
        ? .nothingPromised
        : holds(expectation, at: min(deadline, instant)) ? .inTime : .notMet
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

extension DrillExpectation {
  /// Whether it asks for nothing but broken promises.
  fileprivate var asksForPromisesOnly: Bool {
    guard let names = try? met.parsed().names, !names.isEmpty else { return false }
    return names.allSatisfy { $0.name == .brokenPromises }
  }

  /// Whether it asks for nothing but facts and decisions. One of before the inject cannot be an
  /// answer to what the inject reveals.
  fileprivate var asksForFindingsOnly: Bool {
    guard let names = try? met.parsed().names, !names.isEmpty else { return false }
    return names.allSatisfy { item in
      switch item.name {
      case .fact, .decision: true
      case .wind, .social, .media, .alert, .cluster, .status, .channels, .hoursSinceDetection,
        .brokenPromises, .publications, .step, .published, .informed:
        false
      }
    }
  }
}
