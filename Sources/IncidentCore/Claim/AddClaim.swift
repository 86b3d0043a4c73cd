/// Enters something that is said about the case in the ledger.
package struct AddClaim: Act {
  package let text: String
  package let verdict: Claim.Verdict
  /// Where it is said, or by what it was found out: a URL or a citation.
  package let source: String?
  package let because: String?

  package init(
    _ text: String, verdict: Claim.Verdict = .open, source: String? = nil, because: String? = nil
  ) {
    self.text = text
    self.verdict = verdict
    self.source = source
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.addClaim)
    guard !text.isBlank else { throw .textMissing(.text) }
    // Only what nobody knows yet needs nothing to show for it.
    if verdict != .open, because.isBlank, source.isBlank { throw .textMissing(.because) }
    // What was answered while there was no claim is the verdict on the first.
    let standing = incident.mainClaim == nil ? incident.answers[.claim] : nil
    let answered = standing.flatMap { Claim.Verdict(rawValue: $0.value) }
    let event = ClaimAdded(
      claim: incident.nextNumber(.claim), verdict: verdict == .open ? answered ?? .open : verdict,
      takesOver: standing != nil)
    return [
      Draft(
        .claimAdded(event),
        words: Words([
          .text: text, .source: source.isBlank ? nil : source,
          .because: because.isBlank ? nil : because,
        ]), at: context.occurredAt)
    ]
  }
}

package struct ClaimAdded: EventPayload {
  package static let kind = EventKind.claimAdded
  package static let version = 2
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let claim: Int
  package let verdict: Claim.Verdict
  // Left out where it does not.
  private let answered: Bool?

  /// - Parameter takesOver: Whether it comes after an answer that was given while there was no claim.
  package init(claim: Int, verdict: Claim.Verdict, takesOver: Bool = false) {
    self.claim = claim
    self.verdict = verdict
    answered = takesOver ? true : nil
  }

  /// It comes after an answer that was given while there was no claim.
  var takesOver: Bool { answered ?? false }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] {
    takesOver ? [.claim(claim), .answer(.claim)] : [.claim(claim)]
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.claim, claim)
    incident.claims.append(
      Claim(
        number: claim, sequence: header.sequence, addedAt: header.occurredAt, verdict: verdict,
        isAnswer: header.version > 1))
  }
}
