/// Records what somebody saw, heard or did.
package struct AddNote: Act {
  package let text: String
  package let source: String?
  /// May be shown outside the company.
  package let isPublic: Bool
  package let attachments: [NamedAttachment]

  package init(
    _ text: String, source: String? = nil, isPublic: Bool = false,
    attachments: [NamedAttachment] = []
  ) {
    self.text = text
    self.source = source
    self.isPublic = isPublic
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard !text.isBlank else { throw .textMissing(.text) }
    return [
      Draft(
        .noteAdded(
          NoteAdded(isPublic: isPublic, attachments: attachments.map(\.attachment))),
        words: Words([.text: text, .source: source]).naming(attachments),
        at: context.occurredAt)
    ]
  }
}

package struct NoteAdded: EventPayload {
  package static let kind = EventKind.noteAdded
  package static let version = 1
  package static let changesState = false
  package static let givesNames = false
  package static let needsNames = false

  package let isPublic: Bool
  package let attachments: [Attachment]

  package init(isPublic: Bool, attachments: [Attachment] = []) {
    self.isPublic = isPublic
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {}
}
