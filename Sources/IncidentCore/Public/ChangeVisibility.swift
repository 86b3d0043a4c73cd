/// Marks an entry as fit for the public, or takes the mark back.
package struct ChangeVisibility: Act {
  package let target: Entry
  package let isPublic: Bool
  /// What the entry's mark says now.
  package let present: Bool

  package init(_ target: Entry, isPublic: Bool, present: Bool) {
    self.target = target
    self.isPublic = isPublic
    self.present = present
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard isPublic != present else { throw .visibilityUnchanged(target.sequence, isPublic) }
    return [
      Draft(
        .visibilityChanged(
          VisibilityChanged(target: target.sequence, isPublic: isPublic)),
        at: Moment(context.now))
    ]
  }
}

package struct VisibilityChanged: EventPayload {
  package static let kind = EventKind.visibilityChanged
  package static let version = 1
  package static let changesState = false
  package static let givesNames = false
  package static let needsNames = true

  package let target: Int
  package let isPublic: Bool

  package init(target: Int, isPublic: Bool) {
    self.target = target
    self.isPublic = isPublic
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.visibility(target)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {}
}
