/// Lets posts and ads go out again: on one channel, or on all that are frozen, each with an entry of
/// its own. Possible in a closed incident too.
package struct ReleaseFreeze: Act {
  /// Nil for all that are frozen.
  package let channels: [Channel]?
  package let because: String

  package init(_ channels: [Channel]?, because: String) {
    self.channels = channels
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !because.isBlank else { throw .textMissing(.because) }
    var freezes: [Freeze] = []
    if let channels {
      for channel in channels.uniqued() { freezes.append(try incident.freezeInForce(on: channel)) }
    } else {
      freezes = incident.freezesInForce
    }
    guard !freezes.isEmpty else { throw .nothingFrozen }
    return freezes.map { freeze in
      Draft(
        .freezeReleased(FreezeReleased(freeze: freeze.number, channel: freeze.channel)),
        words: Words([.because: because]), at: context.occurredAt)
    }
  }
}

package struct FreezeReleased: EventPayload {
  package static let kind = EventKind.freezeReleased
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let freeze: Int
  package let channel: Channel

  package init(freeze: Int, channel: Channel) {
    self.freeze = freeze
    self.channel = channel
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.freeze(freeze)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(freeze: freeze) { $0.released = Freeze.Mark(header) }
  }
}
