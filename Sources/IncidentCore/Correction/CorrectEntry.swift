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
      guard target.header.kind != .dueRecorded, target.header.kind != .actUndone else {
        throw .timeNotCorrectable(target.sequence, target.header.kind)
      }
      try context.refuseAhead(occurredAt)
      try refuse(occurredAt, on: incident, in: context)
      if occurredAt == incident.momentCorrected(of: target), text == nil {
        throw .correctionUnchanged(target.sequence)
      }
      try incident.refuseDisorderOfClocks(
        moving: target.sequence, to: occurredAt, because: because)
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
  /// A statement's way keeps its order also where its times are corrected, and when somebody
  /// approved is corrected by nobody else.
  private func refuse(
    _ moment: Moment, on incident: Incident, in context: DecisionContext
  ) throws(Refusal) {
    switch target.event {
    case .statementApproved(let payload):
      let approver = target.header.actor
      guard context.actor == approver else { throw .approvalOfAnother(target.sequence, approver) }
      try incident.statement(payload.statement).refuse(moment, ofText: payload.digest)
    case .statementPublished(let payload):
      try incident.statement(payload.statement).refuse(moment, ofText: payload.digest)
    default: break
    }
  }
}

extension PublicStatement {
  /// Where the text meant is the present one, it was there at that time.
  fileprivate func refuse(_ moment: Moment, ofText digest: String) throws(Refusal) {
    if self.digest == digest { try refuseBeforeText(moment) }
  }
}

package struct EntryCorrected: EventPayload {
  package static let kind = EventKind.entryCorrected

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

  package func subjects(as sequence: Int) -> [Subject] { [.entry(target)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.corrections[target, default: []].append(header.sequence)
    if let occurredAt {
      incident.correctedMoments[target] = occurredAt
      incident.move(entry: target, to: occurredAt)
    }
  }
}

extension Incident {
  /// When an entry happened, by its latest correction.
  package func momentCorrected(of entry: Entry) -> Moment {
    correctedMoments[entry.sequence] ?? entry.header.occurredAt
  }

  /// Moves whatever an entry left in the state to another time.
  mutating func move(entry sequence: Int, to moment: Moment) {
    wind.move(sequence: sequence, to: moment)
    for index in milestones.indices where milestones[index].sequence == sequence {
      milestones[index].at = moment
    }
    for index in alerts.indices.dropFirst() where alerts[index].sequence == sequence {
      alerts[index].at = moment
    }
    for index in escalations.indices {
      if escalations[index].sequence == sequence { escalations[index].at = moment }
      for ack in escalations[index].acknowledgements.indices
      where escalations[index].acknowledgements[ack].sequence == sequence {
        escalations[index].acknowledgements[ack].at = moment
      }
    }
    for index in runs.indices { runs[index].move(entry: sequence, to: moment) }
    for index in statements.indices { statements[index].move(entry: sequence, to: moment) }
    for index in promises.indices { promises[index].move(entry: sequence, to: moment) }
    for index in freezes.indices { freezes[index].move(entry: sequence, to: moment) }
    for index in informings.indices where informings[index].sequence == sequence {
      informings[index].at = moment
    }
    for index in clocks.indices { clocks[index].move(entry: sequence, to: moment) }
    for index in claims.indices { claims[index].move(entry: sequence, to: moment) }
    for index in posts.indices { posts[index].move(entry: sequence, to: moment) }
    for index in actions.indices where actions[index].settledIn == sequence {
      actions[index].settledAt = moment
    }
  }
}

extension Run {
  mutating func move(entry sequence: Int, to moment: Moment) {
    if self.sequence == sequence { startedAt = moment }
    for (id, record) in records {
      var record = record
      if record.started?.sequence == sequence { record.started?.at = moment }
      if record.skipped?.sequence == sequence { record.skipped?.at = moment }
      for index in record.done.indices where record.done[index].sequence == sequence {
        record.done[index].at = moment
      }
      records[id] = record
    }
  }
}

extension PublicStatement {
  mutating func move(entry sequence: Int, to moment: Moment) {
    if textEntry == sequence { textAt = moment }
    if submittedIn == sequence { submittedAt = moment }
    if publication?.sequence == sequence { publication?.at = moment }
    for index in approvals.indices where approvals[index].sequence == sequence {
      approvals[index].at = moment
    }
  }
}

extension Entry {
  /// The text that a correction replaces; nil where a text is bound by approvals or is a correction
  /// itself. Where the entry has none of the texts that it could have, a correction adds the first.
  package var correctableText: WordKey? {
    let keys = event.correctableTexts
    return keys.first { words?[$0] != nil } ?? keys.first
  }
}

extension IncidentEvent {
  /// The texts of such an event that can be corrected, the one that says most first.
  fileprivate var correctableTexts: [WordKey] {
    switch self {
    case .incidentOpened: [.title]
    case .incidentContained, .incidentResolved, .incidentClosed, .incidentReopened,
      .incidentDated, .windRead, .alertRaised, .alertLowered, .stepSkipped, .decisionMade,
      .proposalAnswered, .statementRejected, .statementWithdrawn, .statementSubmitted, .runMoved,
      .stepsAssigned, .promiseMoved, .postingFrozen, .freezeReleased, .clockStarted,
      .clockClassified, .clockStopped, .assessmentMade, .claimSettled, .strategiesSet,
      .statedClaimsSet, .drillEnded, .objectiveRated:
      [.because]
    case .noteAdded, .promiseMade, .promiseSettled, .freezeConfirmed, .clockMet, .lessonAdded,
      .actionAdded,
      .factSet, .stepStarted, .itemsTicked, .claimAdded:
      [.text]
    case .stepDone, .actionSettled: [.text, .because]
    case .audienceInformed: [.text, .because, .via]
    case .roleAssigned: [.name, .because]
    case .statementPublished: [.url]
    case .postTriaged: [.text, .url]
    case .postSettled(let payload): payload.settlement == .left ? [.because] : [.text, .url]
    case .channelAdded, .escalationAcknowledged, .dueRecorded, .runStarted,
      .statementDrafted, .statementEdited, .statementApproved, .entryCorrected,
      .entryRedacted, .visibilityChanged, .actUndone, .drillStarted, .injectDelivered:
      []
    }
  }
}
