package import IncidentCore

/// One claim of the ledger with all that was found out about it, and by whom.
package struct ClaimReview: Hashable, Codable, Sendable {
  package struct Finding: Hashable, Codable, Sendable {
    package let sequence: Int
    package let at: Moment
    package let person: PersonID
    package let verdict: Claim.Verdict
    /// Nil where none was given or it is redacted.
    package let reason: String?
    package let source: String?
  }

  package let number: Int
  /// Nil where it is redacted.
  package let text: String?
  package var verdict: Claim.Verdict
  /// In the order of recording; the first is what was held when it was entered.
  package var findings: [Finding]

  package static func all(in journal: Timeline) -> [ClaimReview] {
    var reviews: [ClaimReview] = []
    for item in journal.items where item.undoneIn == nil {
      switch item.entry.event {
      case .claimAdded(let payload):
        reviews.append(
          ClaimReview(
            number: payload.claim, text: item.words?[.text], verdict: payload.verdict,
            findings: [Finding(payload.verdict, item)]))
      case .claimSettled(let payload):
        guard let index = reviews.firstIndex(where: { $0.number == payload.claim }) else { break }
        reviews[index].verdict = payload.verdict
        reviews[index].findings.append(Finding(payload.verdict, item))
      default: break
      }
    }
    return reviews
  }
}

extension ClaimReview.Finding {
  fileprivate init(_ verdict: Claim.Verdict, _ item: TimelineItem) {
    self.init(
      sequence: item.sequence, at: item.occurredAt, person: item.entry.header.actor,
      verdict: verdict, reason: item.words?[.because], source: item.words?[.source])
  }
}
