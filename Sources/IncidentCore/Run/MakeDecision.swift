/// Chooses an option of a decision. Another one can be chosen later, for a stated reason.
package struct MakeDecision: Act {
  package let step: String
  package let option: String
  /// The run it belongs to; where nil, the only one that has such a step.
  package let run: Int?
  package let because: String?
  /// Where the proof can be read.
  package let url: String?
  package let attachments: [NamedAttachment]
  /// Why it was made although its predecessors were open or its condition was not true.
  package let outOfOrderBecause: String?

  package init(
    _ step: String, option: String, run: Int? = nil, because: String? = nil, url: String? = nil,
    attachments: [NamedAttachment] = [], outOfOrderBecause: String? = nil
  ) {
    self.step = step
    self.option = option
    self.run = run
    self.because = because
    self.url = url
    self.attachments = attachments
    self.outOfOrderBecause = outOfOrderBecause
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let located = try incident.locate(step, run: run)
    guard let options = located.step.options else { throw .stepIsTask(step) }
    guard options.contains(option) else {
      throw .unknownOption(option, step: step, known: options)
    }
    let formerly = located.record.option
    var outOfOrder = false
    if incident.isFinished(located, at: context.now) {
      guard formerly != option else { throw .stepAlreadyDone(step) }
      guard !because.isBlank else { throw .textMissing(.because) }
    } else {
      outOfOrder = try incident.isOutOfOrder(
        located, because: outOfOrderBecause, at: context.now)
    }
    guard !located.step.requiresEvidence || !url.isBlank || !attachments.isEmpty else {
      throw .evidenceRequired(step)
    }
    let event = DecisionMade(
      run: located.run.number, step: step, option: option,
      formerly: formerly == option ? nil : formerly, outOfOrder: outOfOrder,
      attachments: attachments.map(\.attachment))
    let reasons = [because, outOfOrderBecause].compactMap { $0 }.filter { !$0.isBlank }.uniqued()
    return [
      Draft(
        .decisionMade(event),
        words: Words([
          .because: reasons.isEmpty ? nil : reasons.joined(separator: "\n"), .url: url,
        ]).naming(attachments), at: context.occurredAt)
    ]
  }
}

package struct DecisionMade: EventPayload {
  package static let kind = EventKind.decisionMade
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let step: String
  package let option: String
  /// The option chosen before, where the decision is changed.
  package let formerly: String?
  package let outOfOrder: Bool
  @LeftOutWhereEmpty package private(set) var attachments: [Attachment]

  package init(
    run: Int, step: String, option: String, formerly: String? = nil, outOfOrder: Bool = false,
    attachments: [Attachment] = []
  ) {
    self.run = run
    self.step = step
    self.option = option
    self.formerly = formerly
    self.outOfOrder = outOfOrder
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) {
      $0.done.append(StepRecord.Mark(header, outOfOrder: outOfOrder))
      $0.option = option
    }
  }
}
