/// Records when an incident was classified as reportable, for a running clock that counts from that
/// too.
package struct ClassifyClock: Act {
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
    guard clock.rule.furtherAnchors.contains(.classification) else {
      throw .anchorNotOfRule(.classification, rule: clock.rule.id)
    }
    if let known = clock.anchors[.classification] {
      throw .anchorKnown(clock.number, at: known.at)
    }
    guard !because.isBlank else { throw .textMissing(.because) }
    try incident.refuseBefore(clock, context.occurredAt)
    return [
      Draft(
        .clockClassified(ClockClassified(clock: clock.number)),
        words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct ClockClassified: EventPayload {
  package static let kind = EventKind.clockClassified
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
    incident.changeClock(clock) { $0.classify(LegalClock.Mark(header)) }
  }
}

extension Incident {
  /// - Throws: ``Refusal/beforeClock(_:since:entry:)`` for a moment before the one the clock counts from.
  func refuseBefore(_ clock: LegalClock, _ moment: Moment) throws(Refusal) {
    guard let start = anchors(of: clock)[clock.rule.anchor] else { return }
    guard !moment.isBefore(start) else {
      throw .beforeClock(moment, since: start, entry: anchorEntry(of: clock))
    }
  }
}
