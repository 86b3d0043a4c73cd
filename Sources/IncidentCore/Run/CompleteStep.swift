/// Records that a task was done. One that was skipped can still be done.
package struct CompleteStep: Act {
  package let step: String
  /// The run it belongs to; where nil, the only one that has such a step.
  package let run: Int?
  package let text: String?
  /// Where the proof can be read.
  package let url: String?
  package let attachments: [NamedAttachment]
  /// Why it was done although its predecessors were open or its condition was not true.
  package let outOfOrderBecause: String?
  /// Why it was done although no such act is recorded, where an act does the step.
  package let withoutActBecause: String?
  /// What an item of its checklist says, by its number, for a refusal to name it.
  package let itemText: @Sendable (Int) -> String?

  package init(
    _ step: String, run: Int? = nil, text: String? = nil, url: String? = nil,
    attachments: [NamedAttachment] = [], outOfOrderBecause: String? = nil,
    withoutActBecause: String? = nil,
    itemText: @escaping @Sendable (Int) -> String? = { _ in nil }
  ) {
    self.step = step
    self.run = run
    self.text = text
    self.url = url
    self.attachments = attachments
    self.outOfOrderBecause = outOfOrderBecause
    self.withoutActBecause = withoutActBecause
    self.itemText = itemText
  }

  /// The same act with a way to name the items of the checklist.
  package func naming(_ itemText: @escaping @Sendable (Int) -> String?) -> CompleteStep {
    CompleteStep(
      step, run: run, text: text, url: url, attachments: attachments,
      outOfOrderBecause: outOfOrderBecause, withoutActBecause: withoutActBecause,
      itemText: itemText)
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let located = try incident.locate(self.step, run: run)
    let step = located.step.id
    if let options = located.step.options { throw .stepIsDecision(step, options: options) }
    guard !incident.isFinished(located, at: context.now) else { throw .stepAlreadyDone(step) }
    let because = withoutActBecause ?? outOfOrderBecause
    if let act = located.step.act {
      guard !because.isBlank else { throw .stepHasAct(step, act) }
    } else if withoutActBecause != nil {
      throw .reasonNotNeeded(step)
    }
    let outOfTurn = try incident.isOutOfOrder(
      located, because: because, at: context.now)
    let open = located.openItems
    guard open.isEmpty || !because.isBlank else {
      throw .itemsOpen(
        step, items: open.map { ChecklistItem(number: $0, text: itemText($0)) })
    }
    let outOfOrder = outOfTurn || !open.isEmpty
    let hasEvidence = !url.isBlank || !attachments.isEmpty
    guard hasEvidence || !located.step.requiresEvidence else { throw .evidenceRequired(step) }
    let event = StepDone(
      run: located.run.number, step: step, outOfOrder: outOfOrder,
      attachments: attachments.map(\.attachment), hasEvidence: hasEvidence,
      isWithoutAct: located.step.act != nil)
    return [
      Draft(
        .stepDone(event),
        words: Words([.text: text, .url: url, .because: because]).naming(attachments),
        at: context.occurredAt)
    ]
  }
}

package struct StepDone: EventPayload {
  package static let kind = EventKind.stepDone
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let step: String
  /// Done although its predecessors or items of its checklist were open, or its condition was not
  /// true.
  package let outOfOrder: Bool
  package let attachments: [Attachment]
  /// A URL in the words or an attachment proves it.
  package let hasEvidence: Bool
  private let withoutAct: Bool?

  /// It was said to be done without the act that does it.
  package var isWithoutAct: Bool { withoutAct ?? false }

  package init(
    run: Int, step: String, outOfOrder: Bool = false, attachments: [Attachment] = [],
    hasEvidence: Bool = false, isWithoutAct: Bool = false
  ) {
    self.run = run
    self.step = step
    self.outOfOrder = outOfOrder
    self.attachments = attachments
    self.hasEvidence = hasEvidence
    withoutAct = isWithoutAct ? true : nil
  }

  package var correctableTexts: [WordKey] { [.text, .because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) {
      $0.done.append(StepRecord.Mark(header, outOfOrder: outOfOrder, isWithoutAct: isWithoutAct))
    }
  }
}
