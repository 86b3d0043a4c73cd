/// How a drill went, computed from its journal alone.
///
/// What counts is when a thing was recorded, not when somebody says it was done: in a drill the
/// clock is the exercise's own, and an entry of before the inject is no answer to it.
package struct DrillScore: Hashable, Sendable {
  package let objectives: [Objective]
  /// How many expectations belong to injects whose time has not come, or had not at the end.
  package let toCome: Int

  package struct Objective: Hashable, Sendable {
    package let id: String
    package let results: [Result]
    /// What the evaluator made of it.
    package let judgement: Drill.Judgement?

    /// What the results come to; nil where nothing of it was exercised.
    ///
    /// All in time: performed. All done, some late: some challenges. Some not done: major ones.
    /// None done: unable. What was recorded before its inject came, and promises that nobody made,
    /// are left out.
    package var computed: DrillRating? {
      let judged = results.filter(\.outcome.isJudged)
      guard !judged.isEmpty else { return nil }
      if judged.allSatisfy({ $0.outcome == .inTime }) { return .performed }
      let missed = judged.count(where: \.outcome.isMissed)
      if missed == 0 { return .someChallenges }
      return missed < judged.count ? .majorChallenges : .unable
    }

    /// The evaluator's rating where there is one, else the computed one.
    package var rating: DrillRating? { judgement?.rating ?? computed }
  }

  /// What came of one expectation.
  package struct Result: Hashable, Sendable {
    package let expectation: DrillExpectation
    package let inject: String
    /// When the inject came, on the simulated clock; nil where it did not.
    package let delivered: Instant?
    package internal(set) var met: Instant?
    /// The entry by which it was met; nil where it held already.
    package internal(set) var metIn: Int?
    package internal(set) var outcome: Outcome

    package var deadline: Instant? { delivered.map { $0 + expectation.within } }

    /// How long after its deadline it was met.
    package var delay: Interval? {
      guard let met, let deadline, met > deadline else { return nil }
      return met - deadline
    }
  }

  package enum Outcome: String, Codable, CaseIterable, Sendable {
    case inTime = "in-time"
    case late
    case notMet = "not-met"
    /// Not done, and the drill was ended before its time was up.
    case cutShort = "cut-short"
    /// A fact or decision that was recorded before its inject came.
    case before
    /// It asks that no promise be broken, and none was made: nothing was seen of it.
    case nothingPromised = "nothing-promised"
    /// Its time is not up.
    case open
    /// Its inject did not come.
    case notPlayed = "not-played"

    package var isJudged: Bool {
      switch self {
      case .inTime, .late, .notMet, .cutShort: true
      case .before, .nothingPromised, .open, .notPlayed: false
      }
    }

    package var isMissed: Bool {
      switch self {
      case .notMet, .cutShort: true
      case .inTime, .late, .before, .nothingPromised, .open, .notPlayed: false
      }
    }
  }

  package var results: [Result] { objectives.flatMap(\.results) }

  /// Of the expectations that can be judged, how many were met in time.
  package var inTime: Figures.Share? {
    let judged = results.filter(\.outcome.isJudged)
    return Figures.Share(judged.count { $0.outcome == .inTime }, of: judged.count)
  }

  /// The score of the drill that a whole journal tells; nil where it tells of none.
  package init?(of entries: [Entry]) {
    guard let first = entries.first else { return nil }
    var replay = DrillReplay(Incident(id: first.header.incident))
    for entry in entries { replay.take(entry) }
    guard let drill = replay.incident.drill else { return nil }
    let results = replay.results(of: drill)
    toCome = drill.injectsToCome(after: replay.end(of: drill)).map(\.expectations.count)
      .reduce(0, +)
    objectives = drill.scenario.objectives.map { id in
      Objective(
        id: id, results: results.filter { $0.expectation.objective == id },
        judgement: drill.ratings[id])
    }
  }
}
