/// Gives up a running clock, for a stated reason: it was started by mistake, or the duty turned out
/// not to exist. Possible in a closed incident too.
package struct StopClock: Act {
  package let name: ClockName
  package let because: String

  package init(_ name: ClockName, because: String) {
    self.name = name
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let clock = try incident.locateRunning(name)
    guard !because.isBlank else { throw .textMissing(.because) }
    try incident.refuseBefore(clock, context.occurredAt)
    return [
      Draft(
        .clockStopped(ClockStopped(clock: clock.number)), words: Words([.because: because]),
        at: context.occurredAt)
    ]
  }
}

package struct ClockStopped: EventPayload {
  package static let kind = EventKind.clockStopped
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let clock: Int

  package init(clock: Int) {
    self.clock = clock
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.clock(clock)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeClock(clock) { $0.stopped = LegalClock.Mark(header) }
  }
}
