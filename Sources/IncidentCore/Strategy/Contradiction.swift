/// Something that speaks against a statement as it stands: its strategies cannot be believed
/// together, or it states what the ledger does not hold as true.
package struct Contradiction: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// The statement itself denies and admits.
    case withinItself = "within-itself"
    /// It denies where another statement admits, or the other way round.
    case withStatement = "with-statement"
    /// It states a claim that the ledger does not hold as true.
    case withLedger = "with-ledger"
  }

  package let kind: Kind
  /// The postures that contradict each other, this statement's first; none for a claim.
  package let postures: [ResponsePosture]?
  /// The number of the other statement.
  package let statement: Int?
  package let claim: Int?
  /// What the ledger held of the claim.
  package let verdict: Claim.Verdict?

  private init(
    _ kind: Kind, postures: [ResponsePosture]? = nil, statement: Int? = nil, claim: Int? = nil,
    verdict: Claim.Verdict? = nil
  ) {
    self.kind = kind
    self.postures = postures
    self.statement = statement
    self.claim = claim
    self.verdict = verdict
  }

  package static func withinItself(_ own: ResponsePosture, _ other: ResponsePosture) -> Self {
    Self(.withinItself, postures: [own, other])
  }

  package static func withStatement(
    _ number: Int, own: ResponsePosture, other: ResponsePosture
  ) -> Self {
    Self(.withStatement, postures: [own, other], statement: number)
  }

  package static func withLedger(_ claim: Int, _ verdict: Claim.Verdict) -> Self {
    Self(.withLedger, claim: claim, verdict: verdict)
  }
}

extension Incident {
  /// All that speaks against a statement now; nothing against one that is taken back.
  ///
  /// Source of the rule about strategies: W. T. Coombs, Corporate Reputation Review 10(3), 2007,
  /// table 3, guideline on consistency. The statement that this one corrects does not count, since
  /// it takes that one back.
  package func contradictions(of statement: PublicStatement) -> [Contradiction] {
    guard statement.status != .corrected, statement.status != .withdrawn else { return [] }
    let own = statement.postures
    var found: [Contradiction] = []
    if let (one, other) = own.firstContradiction(with: own) {
      found.append(.withinItself(one, other))
    }
    for rival in statements
    where rival.number != statement.number && rival.number != statement.corrects
      && rival.corrects != statement.number && rival.speaks
    {
      if let (one, other) = own.firstContradiction(with: rival.postures) {
        found.append(.withStatement(rival.number, own: one, other: other))
      }
    }
    for number in statement.claims {
      guard let claim = claims.first(where: { $0.number == number }), claim.verdict != .isTrue
      else { continue }
      found.append(.withLedger(number, claim.verdict))
    }
    return found
  }

  /// The contradictions of a statement that nobody has taken upon themselves with a reason.
  package func openContradictions(of statement: PublicStatement) -> [Contradiction] {
    contradictions(of: statement).filter { !statement.acceptedContradictions.contains($0) }
  }

  /// Published statements that contradict each other before the public, each pair once.
  package var statementsAtOdds: [StatementsAtOdds] {
    statements.filter { $0.status == .published }.flatMap { statement in
      contradictions(of: statement).compactMap { contradiction in
        guard let other = contradiction.statement, other < statement.number,
          statements.contains(where: { $0.number == other && $0.status == .published }),
          let postures = contradiction.postures, postures.count == 2
        else { return nil }
        return StatementsAtOdds(
          statement: statement.number, posture: postures[0], other: other,
          otherPosture: postures[1])
      }
    }
  }

  /// Published statements that state what has been found false since, or true in part only.
  package var statementsToCorrect: [StatementToCorrect] {
    statements.filter { $0.status == .published }.flatMap { statement in
      statement.claims.compactMap { number in
        guard let claim = claims.first(where: { $0.number == number }),
          claim.verdict == .isFalse || claim.verdict == .partly
        else { return nil }
        return StatementToCorrect(
          statement: statement.number, claim: number, verdict: claim.verdict)
      }
    }
  }
}

/// Two published statements of which one denies what the other admits.
package struct StatementsAtOdds: Hashable, Codable, Sendable {
  package let statement: Int
  package let posture: ResponsePosture
  /// The one with the lower number.
  package let other: Int
  package let otherPosture: ResponsePosture

  package init(
    statement: Int, posture: ResponsePosture, other: Int, otherPosture: ResponsePosture
  ) {
    self.statement = statement
    self.posture = posture
    self.other = other
    self.otherPosture = otherPosture
  }
}

/// A published statement that states a claim which does not hold.
package struct StatementToCorrect: Hashable, Codable, Sendable {
  package let statement: Int
  package let claim: Int
  package let verdict: Claim.Verdict

  package init(statement: Int, claim: Int, verdict: Claim.Verdict) {
    self.statement = statement
    self.claim = claim
    self.verdict = verdict
  }
}

extension PublicStatement {
  package var postures: [ResponsePosture] { strategies.map(\.posture).uniqued() }

  /// Whether it is said already, or about to be.
  fileprivate var speaks: Bool {
    switch status {
    case .inReview, .approved, .published: true
    case .draft, .corrected, .withdrawn: false
    }
  }
}

extension [ResponsePosture] {
  fileprivate func firstContradiction(
    with others: [ResponsePosture]
  ) -> (ResponsePosture, ResponsePosture)? {
    for own in self {
      if let other = others.first(where: { own.contradicts($0) }) { return (own, other) }
    }
    return nil
  }
}
