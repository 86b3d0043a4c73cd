/// Something that is said about the case, and what the team has found out about it. The ledger of
/// claims keeps what a statement may state as fact.
package struct Claim: Hashable, Codable, Sendable {
  package enum Verdict: String, Codable, CaseIterable, Sendable {
    case isTrue = "true"
    case partly
    case isFalse = "false"
    /// Nobody knows yet.
    case open
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The entry that holds its text.
  package let sequence: Int
  package var addedAt: Moment
  /// What is held now.
  package var verdict: Verdict
  /// When that was found, and the entry that says so.
  package var foundAt: Moment
  package var foundIn: Int
  // Left out where it was entered in a version in which conditions on facts did not read it.
  private var answering: Bool?

  /// Where it is the main claim, its verdict is what conditions read.
  var isAnswer: Bool {
    get { answering ?? false }
    set { answering = newValue ? true : nil }
  }

  package init(
    number: Int, sequence: Int, addedAt: Moment, verdict: Verdict, isAnswer: Bool = false
  ) {
    self.number = number
    self.sequence = sequence
    self.addedAt = addedAt
    self.verdict = verdict
    foundAt = addedAt
    foundIn = sequence
    answering = isAnswer ? true : nil
  }

  /// Something is found out about a claim once it stands in the ledger.
  var timeOrders: [TimeOrder] {
    guard foundIn != sequence else { return [] }
    return [
      TimeOrder(
        TimeOrder.Point(.claimAdded(number), at: addedAt, entry: sequence),
        TimeOrder.Point(.claimSettled(number), at: foundAt, entry: foundIn))
    ]
  }

  mutating func move(entry sequence: Int, to moment: Moment) {
    if self.sequence == sequence { addedAt = moment }
    if foundIn == sequence { foundAt = moment }
  }
}

extension Incident {
  /// The claim of this number.
  ///
  /// - Throws: ``Refusal/unknownClaim(_:)`` where there is none.
  package func claim(_ number: Int) throws(Refusal) -> Claim {
    guard let found = claims.first(where: { $0.number == number }) else {
      throw .unknownClaim(number)
    }
    return found
  }
}
