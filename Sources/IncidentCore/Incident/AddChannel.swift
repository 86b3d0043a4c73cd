/// Adds a channel to those in which the storm is seen.
package struct AddChannel: Act {
  package let channel: Channel

  package init(_ channel: Channel) {
    self.channel = channel
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.addChannel)
    guard !incident.channels.contains(channel) else { throw .channelKnown(channel) }
    return [Draft(.channelAdded(ChannelAdded(channel: channel)), at: context.occurredAt)]
  }
}

package struct ChannelAdded: EventPayload {
  package static let kind = EventKind.channelAdded
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let channel: Channel

  package init(channel: Channel) {
    self.channel = channel
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.channel(channel)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    if !incident.channels.contains(channel) { incident.channels.append(channel) }
  }
}
