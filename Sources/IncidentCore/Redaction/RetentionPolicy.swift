package import Foundation

/// How long the words of closed incidents are kept, by what the incidents were.
///
/// What names people is kept no longer than it is needed for: Art. 5(1)(e) GDPR. How long that is the
/// company settles.
package struct RetentionPolicy: Hashable, Sendable {
  /// None where nothing is settled for such incidents.
  package var periods: [IncidentMode: ClockLength]

  package init(_ periods: [IncidentMode: ClockLength] = [:]) {
    self.periods = periods
  }

  /// Until when the words of an incident are kept; nil where nothing is settled, or it is not closed.
  ///
  /// - Parameter zone: Where days and months are counted.
  package func end(of summary: IncidentSummary, in zone: TimeZone) -> Instant? {
    guard let closed = summary.closed, let period = periods[summary.mode] else { return nil }
    return period.end(from: closed.instant, in: zone)
  }
}

/// How long the words of one incident are to be kept, and whether that is over.
package struct RetentionReview: Hashable, Sendable {
  package enum State: String, Codable, CaseIterable, Sendable {
    /// It is not closed, so no time runs.
    case open
    /// Nothing is settled for incidents of its mode.
    case unsettled
    case kept
    /// The time is over: its words are to be erased.
    case due
    /// A legal hold forbids it, whatever the time.
    case held
    /// Nothing is left that could be erased.
    case erased
  }

  package let summary: IncidentSummary
  /// When the time is over; nil where none runs.
  package let until: Instant?
  package let state: State

  /// - Parameters:
  ///   - isHeld: A legal hold is in force.
  ///   - hasWords: An entry is left whose words could be erased.
  package init(
    _ summary: IncidentSummary, under policy: RetentionPolicy, isHeld: Bool, hasWords: Bool,
    at now: Instant, zone: TimeZone
  ) {
    self.summary = summary
    until = policy.end(of: summary, in: zone)
    state =
      if !hasWords { .erased } else if isHeld { .held } else if summary.status != .closed {
        .open
      } else if let until { until <= now ? .due : .kept } else { .unsettled }
  }
}
