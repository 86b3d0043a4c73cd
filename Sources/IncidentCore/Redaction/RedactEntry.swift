/// Erases the words of an entry, and of what corrected it, for a stated reason.
package struct RedactEntry: Act {
  package let target: Entry
  package let because: String

  package init(_ target: Entry, because: String) {
    self.target = target
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !because.isBlank else { throw .textMissing(.because) }
    let redactable = target.header.kind != .entryRedacted
    guard redactable else { throw .notRedactable(target.sequence, target.header.kind) }
    let corrections = incident.corrections[target.sequence] ?? []
    let targets = ([target.sequence] + corrections).filter { !incident.redacted.contains($0) }
    guard !targets.isEmpty else { throw .alreadyRedacted(target.sequence) }
    return [
      Draft(
        .entryRedacted(EntryRedacted(targets: targets)), words: Words([.because: because]),
        at: Moment(context.now))
    ]
  }
}

package struct EntryRedacted: EventPayload {
  package static let kind = EventKind.entryRedacted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  /// The entries whose words are erased.
  package let targets: [Int]

  package init(targets: [Int]) {
    self.targets = targets
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.redacted = (incident.redacted + targets).uniqued()
  }
}

extension IncidentEvent {
  /// The entries whose words a store must erase when it appends this event.
  package var erasedEntries: [Int] {
    if case .entryRedacted(let payload) = self { return payload.targets }
    return []
  }
}
