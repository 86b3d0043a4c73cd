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

  /// What shows that it was kept.
  package enum Proof: String, Codable, Sendable {
    case file, source, statement
    /// Nothing does, for a reason.
    case missing
  }

  /// A new time that was agreed on.
  package struct Move: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let due: Instant

    package init(sequence: Int, at: Moment, due: Instant) {
      self.sequence = sequence
      self.at = at
      self.due = due
    }
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The entry that holds its text.
  package let sequence: Int
  package let kind: Kind
  package var madeAt: Moment
  /// By when it was promised at first.
  package let firstDue: Instant
  /// Who sees to it: a person of the roster or a role.
  package let owner: String?
  /// How long before its time it is brought to mind, where that was said.
  package let remind: Interval?
  /// The times to which it was moved, in the order of recording.
  @LeftOutWhereEmpty package var moves: [Move]
  package var outcome: Outcome?
  package var proof: Proof?
  package var settledAt: Moment?
  package var settledIn: Int?
  /// The statement by whose publication it was kept, where that is what shows it.
  package var keptBy: Int?

  package init(
    number: Int, sequence: Int, kind: Kind, madeAt: Moment, due: Instant, owner: String? = nil,
    remind: Interval? = nil
  ) {
    self.number = number
    self.sequence = sequence
    self.kind = kind
    self.madeAt = madeAt
    firstDue = due
    self.owner = owner
    self.remind = remind
    moves = []
  }

  private enum CodingKeys: String, CodingKey {
    case number, sequence, kind, madeAt
    case firstDue = "due"
    case owner, remind, moves, outcome, proof, settledAt, settledIn, keptBy
  }

  mutating func move(entry sequence: Int, to moment: Moment) {
    if self.sequence == sequence { madeAt = moment }
    if settledIn == sequence { settledAt = moment }
    moves = moves.map { move in
      move.sequence == sequence ? Move(sequence: sequence, at: moment, due: move.due) : move
    }
  }
}
