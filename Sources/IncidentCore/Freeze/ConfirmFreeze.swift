/// Records that nothing goes out on some channels any more, each with an entry of its own, so that one
/// alone can be taken back.
package struct ConfirmFreeze: Act {
  package let channels: [Channel]
  /// What was held back.
  package let text: String?
  package let attachments: [NamedAttachment]

  package init(
    _ channels: [Channel], text: String? = nil, attachments: [NamedAttachment] = []
  ) {
    self.channels = channels
    self.text = text
    self.attachments = attachments
  }

  package init(_ channel: Channel, text: String? = nil, attachments: [NamedAttachment] = []) {
    self.init([channel], text: text, attachments: attachments)
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    return try channels.uniqued().map { channel throws(Refusal) in
      let freeze = try incident.freezeInForce(on: channel)
      if let confirmed = freeze.confirmed { throw .freezeConfirmed(channel, at: confirmed.at) }
      let event = FreezeConfirmed(
        freeze: freeze.number, channel: channel, attachments: attachments.map(\.attachment))
      return Draft(
        .freezeConfirmed(event),
        words: Words([.text: text.isBlank ? nil : text]).naming(attachments),
        at: context.occurredAt)
    }
  }
}

package struct FreezeConfirmed: EventPayload {
  package static let kind = EventKind.freezeConfirmed
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let freeze: Int
  package let channel: Channel
  package let attachments: [Attachment]

  package init(freeze: Int, channel: Channel, attachments: [Attachment] = []) {
    self.freeze = freeze
    self.channel = channel
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.freeze(freeze)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(freeze: freeze) { $0.confirmed = Freeze.Mark(header) }
  }
}
