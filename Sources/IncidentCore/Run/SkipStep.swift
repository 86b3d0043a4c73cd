/// Records that a step will not be done, and why. A step that repeats comes no more then.
package struct SkipStep: Act {
  package let step: String
  /// The run it belongs to; where nil, the only one that has such a step.
  package let run: Int?
  package let because: String

  package init(_ step: String, run: Int? = nil, because: String) {
    self.step = step
    self.run = run
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let located = try incident.locate(self.step, run: run)
    let step = located.step.id
    guard !because.isBlank else { throw .textMissing(.because) }
    guard !incident.isFinished(located, at: context.now) else { throw .stepAlreadyDone(step) }
    if located.record.word == .skipped, !located.record.isUnderWay {
      throw .stepAlreadySkipped(step)
    }
    guard !located.run.vanished.contains(step) else {
      throw .stepVanished(step, version: located.run.playbook.version)
    }
    return [
      Draft(
        .stepSkipped(StepSkipped(run: located.run.number, step: step)),
        words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct StepSkipped: EventPayload {
  package static let kind = EventKind.stepSkipped
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

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) { $0.skipped = StepRecord.Mark(header) }
  }
}
