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
    let located = try incident.locate(self.step, run: run)
    let step = located.step.id
    guard let options = located.step.options else { throw .stepIsTask(step) }
    guard options.contains(option) else {
      throw .unknownOption(option, step: step, known: options)
    }
    let formerly = located.record.option
    var outOfOrder = false
    if incident.isFinished(located, at: context.now) {
      // What an answer brought about somebody may still decide.
      let isOwn = located.run.records[step]?.done.isEmpty == false
      guard formerly != option || !isOwn else { throw .stepAlreadyDone(step) }
      guard formerly == option || !because.isBlank else { throw .textMissing(.because) }
    } else {
      outOfOrder = try incident.isOutOfOrder(
        located, because: outOfOrderBecause, at: context.now)
    }
    let answer = try answer(of: located, on: incident)
    guard !located.step.requiresEvidence || !url.isBlank || !attachments.isEmpty else {
      throw .evidenceRequired(step)
    }
    let event = DecisionMade(
      run: located.run.number, step: step, option: option,
      formerly: formerly == option ? nil : formerly, outOfOrder: outOfOrder,
      answer: answer, attachments: attachments.map(\.attachment))
    let reasons = [because, outOfOrderBecause].compactMap { $0 }.filter { !$0.isBlank }.uniqued()
    return [
      Draft(
        .decisionMade(event),
        words: Words([
          .because: reasons.isEmpty ? nil : reasons.joined(separator: "\n"), .url: url,
        ]).naming(attachments), at: context.occurredAt)
    ]
  }

  /// What it answers; nil where its step records nothing.
  private func answer(
    of located: LocatedStep, on incident: Incident
  ) throws(Refusal) -> RecordedAnswer? {
    guard let records = located.step.records else { return nil }
    let question = records.question
    if let value = records.answers[option] {
      return try incident.answering(
        question, value, isExplained: !because.isBlank || !outOfOrderBecause.isBlank)
    }
    // An option that says nothing to the question takes back what another one said.
    guard let former = located.run.records[step]?.option.flatMap({ records.answers[$0] }),
      let standing = incident.answer(to: question),
      let rest = question.without(former, standing: standing)
    else { return nil }
    return RecordedAnswer(
      question, rest, claim: question == .claim ? incident.mainClaim?.number : nil)
  }
}

package struct DecisionMade: EventPayload {
  package static let kind = EventKind.decisionMade
  package static let version = 2
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let step: String
  package let option: String
  /// The option chosen before, where the decision is changed.
  package let formerly: String?
  package let outOfOrder: Bool
  /// What the incident has one answer to and this answers; nil where the step records nothing.
  package let answer: RecordedAnswer?
  @LeftOutWhereEmpty package private(set) var attachments: [Attachment]

  package init(
    run: Int, step: String, option: String, formerly: String? = nil, outOfOrder: Bool = false,
    answer: RecordedAnswer? = nil, attachments: [Attachment] = []
  ) {
    self.run = run
    self.step = step
    self.option = option
    self.formerly = formerly
    self.outOfOrder = outOfOrder
    self.answer = answer
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { answer == nil ? .run(run) : .all }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] {
    [.step(run: run, step)] + (answer?.subjects ?? [])
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) {
      $0.done.append(StepRecord.Mark(header, outOfOrder: outOfOrder))
      $0.option = option
    }
    guard let answer else { return }
    incident.give(answer, as: header)
    incident.noteHarm(answer, as: header)
  }
}
