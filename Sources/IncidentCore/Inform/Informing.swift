/// That an audience was told, or why it was not.
package struct Informing: Hashable, Codable, Sendable {
  package enum Outcome: String, Codable, CaseIterable, Sendable {
    case told
    /// It could not be told, for a reason.
    case notPossible = "not-possible"
    /// There was no need to tell it, for a reason.
    case notNeeded = "not-needed"
  }

  /// How a telling lies to the first word that the public could read.
  package enum Order: String, Codable, Sendable {
    case before, after
    /// The two moments are known too coarsely to say.
    case unclear
  }

  /// The entry that says so.
  package let sequence: Int
  package let audience: Audience
  package let outcome: Outcome
  package var at: Moment
  /// Who told it.
  package let by: PersonID

  package init(
    sequence: Int, audience: Audience, outcome: Outcome, at: Moment, by: PersonID
  ) {
    self.sequence = sequence
    self.audience = audience
    self.outcome = outcome
    self.at = at
    self.by = by
  }
}

extension Incident {
  /// Whether it is said to lie before the first word that the public could read, but was recorded
  /// only after that.
  package func isEnteredAfterPublication(_ informing: Informing, recordedAt: Instant) -> Bool {
    guard let word = firstPublicWord else { return false }
    return informing.at.earliest < word.end && recordedAt > word.last
  }

  /// Whether it is said to lie before anybody noticed the storm.
  package func isBeforeDetection(_ informing: Informing) -> Bool {
    detected.map(informing.at.isBefore) ?? false
  }

  /// How a telling lies to the first word that the public could read; nil while there was none, or
  /// where nobody was told.
  package func order(of informing: Informing) -> Informing.Order? {
    guard informing.outcome == .told, let word = firstPublicWord else { return nil }
    let told = informing.at
    if told.end <= word.earliest { return .before }
    if told.earliest >= word.end { return .after }
    let areFine = told.isFine && word.isFine
    if areFine, told.instant != word.instant {
      return told.instant < word.instant ? .before : .after
    }
    return .unclear
  }
}
