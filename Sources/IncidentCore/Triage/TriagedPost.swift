/// A post of somebody else that was looked at, and what came of it. Where it stands and what it
/// says are words; who wrote it is not kept at all.
package struct TriagedPost: Hashable, Codable, Sendable {
  package enum Settlement: String, Codable, CaseIterable, Sendable {
    case answered
    /// It was decided not to answer.
    case left
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The entry that holds its address and text.
  package let sequence: Int
  /// When the team saw it.
  package var seenAt: Moment
  package let channel: Channel
  package let outcome: TriageOutcome
  package var settlement: Settlement?
  package var settledAt: Moment?
  package var settledIn: Int?

  package init(
    number: Int, sequence: Int, seenAt: Moment, channel: Channel, outcome: TriageOutcome
  ) {
    self.number = number
    self.sequence = sequence
    self.seenAt = seenAt
    self.channel = channel
    self.outcome = outcome
  }

  /// Whether it calls for an answer, or for a report to platform and police, and nobody has settled
  /// it.
  package var isWaiting: Bool {
    settlement == nil && (outcome.callsForAnswer || outcome == .secure)
  }

  /// From when it was seen until it was answered; nil where it was not, or by the record before it
  /// was seen.
  package var replyTime: Interval? {
    guard settlement == .answered else { return nil }
    return Figures.Span(from: seenAt, to: settledAt)?.shortest
  }

  /// A post is settled once it was seen.
  var timeOrders: [TimeOrder] {
    guard let settledAt, let settledIn else { return [] }
    return [
      TimeOrder(
        TimeOrder.Point(.postSeen(number), at: seenAt, entry: sequence),
        TimeOrder.Point(.postSettled(number), at: settledAt, entry: settledIn))
    ]
  }

  mutating func move(entry sequence: Int, to moment: Moment) {
    if self.sequence == sequence { seenAt = moment }
    if settledIn == sequence { settledAt = moment }
  }
}

extension Incident {
  /// The post of this number.
  ///
  /// - Throws: ``Refusal/unknownPost(_:)`` where there is none.
  package func post(_ number: Int) throws(Refusal) -> TriagedPost {
    guard let found = posts.first(where: { $0.number == number }) else {
      throw .unknownPost(number)
    }
    return found
  }
}
