/// Records an observed wind.
package struct ReadWind: Act {
  package let social: WindLevel?
  package let media: WindLevel?
  package let because: String?
  package let source: String?

  package init(
    social: WindLevel?, media: WindLevel? = nil, because: String? = nil, source: String? = nil
  ) {
    self.social = social
    self.media = media
    self.because = because
    self.source = source
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.readWind)
    guard social != nil || media != nil else { throw .windMissing }
    return [
      Draft(
        .windRead(WindRead(social: social, media: media)),
        words: Words([.because: because, .source: source]), at: context.occurredAt)
    ]
  }
}

package struct WindRead: EventPayload {
  package static let kind = EventKind.windRead
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = false

  package let social: WindLevel?
  package let media: WindLevel?

  package init(social: WindLevel?, media: WindLevel?) {
    self.social = social
    self.media = media
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.wind(sequence)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.wind.add(
      WindReading(
        sequence: header.sequence, at: header.occurredAt, rank: incident.rank(of: header),
        social: social, media: media))
  }
}
