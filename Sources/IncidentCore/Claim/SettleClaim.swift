/// Records what was found out about a claim; also that it is open again. Possible in a closed
/// incident too, since the truth may come out late.
package struct SettleClaim: Act {
  package let number: Int
  package let verdict: Claim.Verdict
  package let because: String
  /// By what it was found out: a URL or a citation.
  package let source: String?

  package init(_ number: Int, _ verdict: Claim.Verdict, because: String, source: String? = nil) {
    self.number = number
    self.verdict = verdict
    self.because = because
    self.source = source
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    let claim = try incident.claim(number)
    guard !because.isBlank else { throw .textMissing(.because) }
    // The same verdict again says something new where it comes with another source.
    guard verdict != claim.verdict || !source.isBlank else {
      throw .verdictUnchanged(number, verdict)
    }
    let event = ClaimSettled(claim: number, verdict: verdict, formerly: claim.verdict)
    return [
      Draft(
        .claimSettled(event),
        words: Words([.because: because, .source: source.isBlank ? nil : source]),
        at: context.occurredAt)
    ]
  }
}

package struct ClaimSettled: EventPayload {
  package static let kind = EventKind.claimSettled
  package static let version = 2
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let claim: Int
  package let verdict: Claim.Verdict
  package let formerly: Claim.Verdict

  package init(claim: Int, verdict: Claim.Verdict, formerly: Claim.Verdict) {
    self.claim = claim
    self.verdict = verdict
    self.formerly = formerly
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.claim(claim)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    let before = incident.claims.first { $0.number == claim }
    incident.settleClaim(claim, verdict, as: header)
    guard header.version == 1, let before, !before.isAnswer else { return }
    // In the first version the ledger was nothing that conditions on facts could read.
    for index in incident.claims.indices where incident.claims[index].number == claim {
      incident.claims[index].isAnswer = false
    }
  }
}
