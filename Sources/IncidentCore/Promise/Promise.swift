/// Something we said we would do: the next update, a call back, a refund.
package struct Promise: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    /// The next public update.
    case update
    case other
  }

  package enum Outcome: String, Codable, Sendable {
    case kept, broken
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The entry that holds its text.
  package let sequence: Int
  package let kind: Kind
  package var madeAt: Moment
  package let due: Instant
  package var outcome: Outcome?
  package var settledAt: Moment?
  package var settledIn: Int?

  package init(number: Int, sequence: Int, kind: Kind, madeAt: Moment, due: Instant) {
    self.number = number
    self.sequence = sequence
    self.kind = kind
    self.madeAt = madeAt
    self.due = due
  }
}
