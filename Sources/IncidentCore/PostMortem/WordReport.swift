/// For whom a text of the report is written.
package enum ReportAudience: String, Codable, CaseIterable, Sendable {
  case `internal`, board, `public`
}

/// Writes the title or the summary of the report for an audience, in place of what stood there.
package struct WordReport: Act {
  package let audience: ReportAudience
  package let title: String?
  package let summary: String?

  package init(for audience: ReportAudience, title: String? = nil, summary: String? = nil) {
    self.audience = audience
    self.title = title
    self.summary = summary
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    guard title != nil || summary != nil else { throw .textMissing(.summary) }
    if let title, title.isBlank { throw .textMissing(.title) }
    if let summary, summary.isBlank { throw .textMissing(.summary) }
    return [
      Draft(
        .reportWorded(ReportWorded(audience: audience)),
        words: Words([.title: title, .summary: summary]), at: Moment(context.now))
    ]
  }
}

package struct ReportWorded: EventPayload {
  package static let kind = EventKind.reportWorded
  package static let version = 1
  package static let changesState = false
  package static let givesNames = false
  package static let needsNames = false

  package let audience: ReportAudience

  package init(audience: ReportAudience) {
    self.audience = audience
  }

  package var correctableTexts: [WordKey] { [.summary, .title] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {}
}

extension Timeline {
  /// The title and the summary that were written last for an audience and stand.
  package func reportTexts(for audience: ReportAudience) -> (title: String?, summary: String?) {
    var texts: (title: String?, summary: String?) = (nil, nil)
    for item in items {
      guard item.undoneIn == nil, case .reportWorded(let payload) = item.entry.event,
        payload.audience == audience
      else { continue }
      texts = (item.words?[.title] ?? texts.title, item.words?[.summary] ?? texts.summary)
    }
    return texts
  }
}
