/// Records that an audience was told, or for what reason it was not. Possible in a closed incident
/// too.
package struct InformAudience: Act {
  package let audience: Audience
  package let outcome: Informing.Outcome
  /// Who told it, where it was not the one who records it.
  package let by: PersonID?
  /// By which way, such as a call or the intranet.
  package let via: String?
  /// What they were told.
  package let text: String?
  package let because: String?
  package let attachments: [NamedAttachment]

  package init(
    _ audience: Audience, _ outcome: Informing.Outcome = .told, by: PersonID? = nil,
    via: String? = nil, text: String? = nil, because: String? = nil,
    attachments: [NamedAttachment] = []
  ) {
    self.audience = audience
    self.outcome = outcome
    self.by = by
    self.via = via
    self.text = text
    self.because = because
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if outcome != .told, because.isBlank { throw .textMissing(.because) }
    let event = AudienceInformed(
      audience: audience, outcome: outcome, by: by, attachments: attachments.map(\.attachment))
    let words = Words([
      .text: text.isBlank ? nil : text, .via: via.isBlank ? nil : via,
      .because: because.isBlank ? nil : because,
    ])
    return [
      Draft(.audienceInformed(event), words: words.naming(attachments), at: context.occurredAt)
    ]
  }
}

extension WordKey {
  /// By which way somebody was told.
  package static let via = WordKey("via")
}

package struct AudienceInformed: EventPayload {
  package static let kind = EventKind.audienceInformed
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let audience: Audience
  package let outcome: Informing.Outcome
  /// Who told it; nil where it was the actor.
  package let by: PersonID?
  package let attachments: [Attachment]

  package init(
    audience: Audience, outcome: Informing.Outcome = .told, by: PersonID? = nil,
    attachments: [Attachment] = []
  ) {
    self.audience = audience
    self.outcome = outcome
    self.by = by
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.text, .because, .via] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.informing(sequence)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.informings.append(
      Informing(
        sequence: header.sequence, audience: audience, outcome: outcome, at: header.occurredAt,
        by: by ?? header.actor))
  }
}
