/// Ticks items of a step's checklist, which begins the step where nobody has yet.
package struct TickItems: Act {
  package let step: String
  /// The numbers of the items, the first being 1.
  package let items: [Int]
  /// The run it belongs to; where nil, the only one that has such a step.
  package let run: Int?
  package let text: String?
  /// Why it was done although the step's predecessors were open or its condition was not true.
  package let outOfOrderBecause: String?

  package init(
    _ step: String, items: [Int], run: Int? = nil, text: String? = nil,
    outOfOrderBecause: String? = nil
  ) {
    self.step = step
    self.items = items
    self.run = run
    self.text = text
    self.outOfOrderBecause = outOfOrderBecause
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let located = try incident.locate(self.step, run: run)
    let step = located.step.id
    let count = located.step.itemCount
    for item in items where item < 1 || item > count {
      throw .unknownItem(item, step: step, count: count)
    }
    guard !incident.isFinished(located, at: context.now) else { throw .stepAlreadyDone(step) }
    let ticked = located.record.tickedItems
    for item in items where ticked.contains(item) { throw .itemAlreadyTicked(item, step: step) }
    let outOfOrder = try incident.isOutOfOrder(
      located, because: outOfOrderBecause, at: context.now)
    let event = ItemsTicked(
      run: located.run.number, step: step, items: items.uniqued().sorted(), outOfOrder: outOfOrder)
    return [
      Draft(
        .itemsTicked(event), words: Words([.text: text, .because: outOfOrderBecause]),
        at: context.occurredAt)
    ]
  }
}

/// An item of a checklist: its number, and what it says where that is known.
package struct ChecklistItem: Hashable, Sendable {
  package let number: Int
  package let text: String?

  package init(number: Int, text: String?) {
    self.number = number
    self.text = text
  }
}

package struct ItemsTicked: EventPayload {
  package static let kind = EventKind.itemsTicked
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let run: Int
  package let step: String
  package let items: [Int]
  /// Ticked although the step's predecessors were open or its condition was not true.
  package let outOfOrder: Bool

  package init(run: Int, step: String, items: [Int], outOfOrder: Bool = false) {
    self.run = run
    self.step = step
    self.items = items
    self.outOfOrder = outOfOrder
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .run(run) }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.step(run: run, step)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeRecord(of: step, run: run) { record in
      let mark = StepRecord.Mark(header, outOfOrder: outOfOrder)
      record.tick(items, in: header.sequence)
      if !record.isUnderWay { record.started = mark }
    }
  }
}
