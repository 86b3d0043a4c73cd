import Foundation

extension Incident {
  /// The incident that a journal tells.
  package init(id: IncidentID, folding entries: some Sequence<Entry>) {
    self.init(id: id)
    for entry in entries { apply(entry) }
  }

  /// Takes in the next entry of the journal.
  package mutating func apply(_ entry: Entry) {
    apply(entry.event, as: entry.header, digest: entry.wordsDigest)
  }

  /// Takes in an event. It never fails: what was once accepted stays readable.
  package mutating func apply(_ event: IncidentEvent, as header: EntryHeader, digest: String) {
    if header.kind.changesState {
      if let lookedAt, header.recordedAt < lookedAt { clockBehind[header.sequence] = lookedAt }
      passTime(to: header.recordedAt)
      event.payload.apply(to: &self, as: header, digest: digest)
      if let mark = StatementMark(event, as: header) { statementMarks.append(mark) }
      let done = event.acts(after: self)
      acts.add(done, event.mark(as: header))
      lookAtConditions(
        after: event, settlingSteps: !done.isEmpty || event.isActOnStatementOrFreeze)
    }
    sequence = header.sequence
  }

  /// The incident as it would be after these drafts, for decisions that build on each other
  /// within one act.
  package func previewing(_ drafts: [Draft], in context: DecisionContext) -> Incident {
    var preview = self
    for draft in drafts {
      let header = EntryHeader(
        incident: id, sequence: preview.sequence + 1, act: Incident.previewAct,
        kind: draft.event.kind, version: draft.event.version,
        occurredAt: draft.occurredAt, recordedAt: context.now, actor: context.actor,
        login: context.login, origin: draft.origin)
      preview.apply(draft.event, as: header, digest: "")
    }
    return preview
  }

  private static let previewAct = ActID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}
