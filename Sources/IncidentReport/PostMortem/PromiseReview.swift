package import IncidentCore

/// One promise and what became of it.
package struct PromiseReview: Hashable, Codable, Sendable {
  /// A new time that was agreed on.
  package struct Move: Hashable, Codable, Sendable {
    package let at: Moment
    package let due: Instant
    /// Nil where it is redacted.
    package let reason: String?
    /// Recorded only after the promise had fallen due.
    package let isEnteredAfterDue: Bool
  }

  package let number: Int
  package let kind: Promise.Kind
  /// Nil where it is redacted.
  package let text: String?
  package let recipient: String?
  package let owner: String?
  package let madeAt: Moment
  package let firstDue: Instant
  package let due: Instant
  package let moves: [Move]
  package let outcome: Promise.Outcome?
  package let settledAt: Moment?
  /// What was said of the outcome, and why nothing shows it; nil too where it is redacted.
  package let settlement: String?
  package let proof: Promise.Proof?
  /// The files, the source or the statement that show it.
  package let evidence: [String]
  package let statement: Int?
  /// It was kept after the time that counts.
  package let isKeptLate: Bool
  /// Said to be kept in time, but recorded only after it had fallen due.
  package let isEnteredAfterDue: Bool
  /// Its time has passed and nobody said what became of it.
  package let isOverdue: Bool

  static func all(
    in incident: Incident, journal: Timeline, now: Instant
  ) -> [PromiseReview] {
    let items = Dictionary(
      journal.items.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
    return incident.promises.map { promise in
      let made = items[promise.sequence]?.words
      let settled = promise.settledIn.flatMap { items[$0] }
      let end: PromiseSettled? =
        if case .promiseSettled(let payload)? = settled?.entry.event { payload } else { nil }
      let said = [settled?.words?[.text], settled?.words?[.because]].compactMap { $0 }
      return PromiseReview(
        number: promise.number, kind: promise.kind, text: made?[.text],
        recipient: made?[.recipient], owner: promise.owner, madeAt: promise.madeAt,
        firstDue: promise.firstDue, due: promise.due,
        moves: promise.moves.map { move in
          Move(
            at: move.at, due: move.due, reason: items[move.sequence]?.words?[.because],
            isEnteredAfterDue: items[move.sequence]?.isEnteredAfterPromiseFellDue ?? false)
        },
        outcome: promise.outcome, settledAt: promise.settledAt,
        settlement: said.isEmpty ? nil : said.joined(separator: " – "), proof: promise.proof,
        evidence: settled?.evidence ?? [], statement: end?.statement,
        isKeptLate: promise.isKeptLate,
        isEnteredAfterDue: settled?.isEnteredAfterPromiseFellDue ?? false,
        isOverdue: promise.outcome == nil && promise.bindingDue <= now)
    }
  }
}

extension TimelineItem {
  /// The names of the files kept with the entry, and its source.
  fileprivate var evidence: [String] {
    let files = entry.event.attachments.indices.compactMap { words?[Attachment.nameKey($0 + 1)] }
    return files + [words?[.source]].compactMap { $0 }
  }
}
