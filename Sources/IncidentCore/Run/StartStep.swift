/// Records that somebody has begun a step.
package struct StartStep: Act {
  package let step: String
  /// The run it belongs to; where nil, the only one that has such a step.
  package let run: Int?
  package let text: String?

  package init(_ step: String, run: Int? = nil, text: String? = nil) {
    self.step = step
    self.run = run
    self.text = text
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let located = try incident.locate(self.step, run: run)
    let step = located.step.id
    guard !located.record.isUnderWay else { throw .stepAlreadyStarted(step) }
    guard !incident.isFinished(located, at: context.now) else { throw .stepAlreadyDone(step) }
    _ = try incident.isOutOfOrder(located, at: context.now)
    return [
      Draft(
        .stepStarted(StepStarted(run: located.run.number, step: step)),
        words: Words([.text: text]), at: context.occurredAt)
    ]
  }
}

package struct StepStarted: EventPayload {
  package static let kind = EventKind.stepStarted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let step: String

  package init(run: Int, step: String) {
    self.run = run
    self.step = step
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) { $0.started = StepRecord.Mark(header) }
  }
}
