/// An exercise, as far as its journal has told it.
package struct Drill: Hashable, Codable, Sendable {
  /// The entry that started it, which holds the scenario's prose.
  package let sequence: Int
  package let scenario: DrillScenario
  /// The digest of the scenario's file.
  package let digest: String
  /// When it began on the simulated clock.
  package let startedAt: Instant
  /// When it began in truth.
  package let heldAt: Instant
  package internal(set) var deliveries: [Delivery]
  package internal(set) var ended: End?
  /// What the evaluator made of an objective.
  package internal(set) var ratings: [String: Judgement]

  package init(
    sequence: Int, scenario: DrillScenario, digest: String, startedAt: Instant, heldAt: Instant
  ) {
    self.sequence = sequence
    self.scenario = scenario
    self.digest = digest
    self.startedAt = startedAt
    self.heldAt = heldAt
    deliveries = []
    ratings = [:]
  }

  package struct Delivery: Hashable, Codable, Sendable {
    package let inject: String
    package let sequence: Int
    /// On the simulated clock.
    package let at: Instant
  }

  package struct End: Hashable, Codable, Sendable {
    package let sequence: Int
    /// On the simulated clock.
    package let at: Instant
    /// When it ended in truth.
    package let heldAt: Instant
  }

  package struct Judgement: Hashable, Codable, Sendable {
    package let sequence: Int
    package let rating: DrillRating
  }

  package var isRunning: Bool { ended == nil }

  package func isDelivered(_ inject: String) -> Bool {
    deliveries.contains { $0.inject == inject }
  }

  /// The injects whose time had not come at a moment; those that a condition held back are none.
  package func injectsToCome(after instant: Instant) -> [DrillInject] {
    scenario.injects.filter { !isDelivered($0.id) && startedAt + $0.at > instant }
  }

  /// Whether it ended while injects were still to come.
  package var wasCutShort: Bool {
    guard let ended else { return false }
    return !injectsToCome(after: ended.at).isEmpty
  }

  /// Whether it ended, and not before half of its injects had been played.
  package var countsAsHeld: Bool {
    guard let ended else { return false }
    return deliveries.count >= injectsToCome(after: ended.at).count
  }

  /// When the time of the scenario is over.
  package var endsAt: Instant { startedAt + scenario.duration }
}

/// How well an objective was reached, in the four grades of HSEEP.
package enum DrillRating: String, Codable, CaseIterable, Comparable, Sendable {
  case performed = "P"
  case someChallenges = "S"
  case majorChallenges = "M"
  case unable = "U"

  package static func < (left: DrillRating, right: DrillRating) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .performed: 0
    case .someChallenges: 1
    case .majorChallenges: 2
    case .unable: 3
    }
  }
}

extension Incident {
  /// The drill that is under way here.
  ///
  /// - Throws: ``Refusal/notADrill``, or ``Refusal/drillOver`` once it has ended.
  func runningDrill() throws(Refusal) -> Drill {
    guard let drill else { throw .notADrill }
    guard drill.isRunning else { throw .drillOver }
    return drill
  }
}
