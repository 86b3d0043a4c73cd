/// That nothing of an incident may be erased, because a dispute about it is under way or to be
/// expected.
package struct LegalHold: Hashable, Codable, Sendable {
  package let sequence: Int
  package let at: Moment
  package let by: PersonID
}

/// Forbids that anything of the incident is erased, or lifts that again.
package struct ChangeHold: Act {
  /// Whether the hold is to be in force.
  package let isHeld: Bool
  package let because: String

  package init(isHeld: Bool, because: String) {
    self.isHeld = isHeld
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !because.isBlank else { throw .textMissing(.because) }
    guard isHeld != (incident.hold != nil) else { throw .holdUnchanged(isHeld: isHeld) }
    return [
      Draft(
        isHeld ? .holdPlaced(HoldPlaced()) : .holdLifted(HoldLifted()),
        words: Words([.because: because]), at: Moment(context.now))
    ]
  }
}

package struct HoldPlaced: EventPayload {
  package static let kind = EventKind.holdPlaced
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = false

  package init() {}

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.hold = LegalHold(
      sequence: header.sequence, at: header.occurredAt, by: header.actor)
  }
}

package struct HoldLifted: EventPayload {
  package static let kind = EventKind.holdLifted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = false

  package init() {}

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.hold = nil
  }
}
