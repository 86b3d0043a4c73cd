/// Corrects an entry's text or time. Both versions stay visible.
package struct CorrectEntry: Act {
  package let target: Entry
  package let text: String?
  package let occurredAt: Moment?
  package let because: String?

  package init(
    _ target: Entry, text: String? = nil, occurredAt: Moment? = nil, because: String? = nil
  ) {
    self.target = target
    self.text = text
    self.occurredAt = occurredAt
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard text != nil || occurredAt != nil else { throw .nothingToCorrect }
    if let text {
      guard !text.isBlank else { throw .textMissing(.text) }
      guard let key = target.correctableText else {
        throw .textNotCorrectable(target.sequence, target.header.kind)
      }
      guard target.words != nil, !incident.redacted.contains(target.sequence) else {
        throw .alreadyRedacted(target.sequence)
      }
      if key == .url, !text.isWebAddress { throw .notAWebAddress(text) }
      // After a correction the entry may well be given back its first text.
      let isFirst = incident.corrections[target.sequence] == nil
      if isFirst, target.words?[key] == text, occurredAt == nil {
        throw .correctionUnchanged(target.sequence)
      }
    }
    if let occurredAt {
      try refuse(occurredAt, on: incident, in: context)
      if occurredAt == incident.momentCorrected(of: target), text == nil {
        throw .correctionUnchanged(target.sequence)
      }
      try incident.refuseDisorderOfClocks(
        moving: target.sequence, to: occurredAt, because: because)
      var moved = incident
      moved.move(entry: target.sequence, to: occurredAt)
      if because.isBlank, moved.lacksMore(than: incident) { throw .textMissing(.because) }
    }
    let event = EntryCorrected(
      target: target.sequence, key: text == nil ? nil : target.correctableText?.name,
      occurredAt: occurredAt,
      formerly: occurredAt == nil ? nil : incident.momentCorrected(of: target))
    return [
      Draft(
        .entryCorrected(event), words: Words([.text: text, .because: because]),
        at: Moment(context.now))
    ]
  }
}

extension CorrectEntry {
  /// When somebody approved is corrected by nobody else, and nothing to after it was recorded.
  private func refuse(
    _ moment: Moment, on incident: Incident, in context: DecisionContext
  ) throws(Refusal) {
    switch target.event.payload.timeCorrection {
    case .free: break
    case .never: throw .timeNotCorrectable(target.sequence, target.header.kind)
    case .byActor:
      let actor = target.header.actor
      guard context.actor == actor else { throw .approvalOfAnother(target.sequence, actor) }
    }
    // What was taken back left nothing that could lie at another time.
    guard !incident.undoneActs.contains(target.header.act) else {
      throw .alreadyUndone(target.sequence)
    }
    try context.refuseAhead(moment)
    // What a clock that lay behind gave as the time of recording bounds nothing.
    let recorded = target.header.recordedAt
    guard incident.clockBehind[target.sequence] == nil else { return }
    guard moment.instant <= recorded + DecisionContext.clockTolerance else {
      throw .afterRecording(target.sequence, moment, recorded: recorded)
    }
  }
}

extension Entry {
  /// The text that a correction replaces; nil where none can be corrected. Where the entry has none
  /// of the texts that it could have, a correction adds the first.
  package var correctableText: WordKey? {
    let keys = event.payload.correctableTexts
    return keys.first { words?[$0] != nil } ?? keys.first
  }
}

package struct EntryCorrected: EventPayload {
  package static let kind = EventKind.entryCorrected
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let target: Int
  /// The name of the text that is corrected; nil where only the time is.
  package let key: String?
  package let occurredAt: Moment?
  /// The time before the correction.
  package let formerly: Moment?

  package init(target: Int, key: String?, occurredAt: Moment?, formerly: Moment?) {
    self.target = target
    self.key = key
    self.occurredAt = occurredAt
    self.formerly = formerly
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.entry(target)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.corrections[target, default: []].append(header.sequence)
    if let occurredAt {
      incident.correctedMoments[target] = occurredAt
      incident.move(entry: target, to: occurredAt)
    }
  }
}
