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

  package let channel: Channel

  package init(channel: Channel) {
    self.channel = channel
  }

  package func subjects(as sequence: Int) -> [Subject] { [.channel(channel)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    if !incident.channels.contains(channel) { incident.channels.append(channel) }
  }
}
