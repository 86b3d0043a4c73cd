/// Orders that no scheduled post and no ad goes out on some channels until they are released. Where
/// some of them are frozen already, only the others are.
package struct FreezePosting: Act {
  package let channels: [Channel]
  /// Whose channels they are.
  package let owners: [Channel: PersonID]
  package let because: String

  package init(_ channels: [Channel], owners: [Channel: PersonID] = [:], because: String) {
    self.channels = channels
    self.owners = owners
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.freezePosting)
    guard !because.isBlank else { throw .textMissing(.because) }
    guard !channels.isEmpty else { throw .noChannelsToFreeze }
    let frozen = incident.freezesInForce.map(\.channel)
    let fresh = channels.uniqued().filter { !frozen.contains($0) }
    guard !fresh.isEmpty else { throw .channelsFrozen(channels.uniqued()) }
    let first = incident.nextNumber(.freeze)
    let event = PostingFrozen(
      freezes: fresh.enumerated().map { index, channel in
        PostingFrozen.Item(freeze: first + index, channel: channel, owner: owners[channel])
      })
    return [
      Draft(.postingFrozen(event), words: Words([.because: because]), at: context.occurredAt)
    ]
  }
}

package struct PostingFrozen: EventPayload {
  package static let kind = EventKind.postingFrozen
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package struct Item: Hashable, Codable, Sendable {
    package let freeze: Int
    package let channel: Channel
    package let owner: PersonID?

    package init(freeze: Int, channel: Channel, owner: PersonID? = nil) {
      self.freeze = freeze
      self.channel = channel
      self.owner = owner
    }
  }

  package let freezes: [Item]

  package init(freezes: [Item]) {
    self.freezes = freezes
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { freezes.map { .freeze($0.freeze) } }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    for item in freezes {
      incident.issue(.freeze, item.freeze)
      incident.freezes.append(
        Freeze(
          number: item.freeze, channel: item.channel, owner: item.owner,
          ordered: Freeze.Mark(header)))
    }
  }
}
