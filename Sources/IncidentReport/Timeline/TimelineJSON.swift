package import IncidentCore
package import IncidentWording

/// A timeline entry as JSON gives it. Keys and codes are stable and never translated; `text`,
/// `reason` and `flags` are in the language of the output.
package struct TimelineRecord: Encodable, Sendable {
  package struct Correction: Encodable, Sendable {
    let sequence: Int
    let recordedAt: Instant
    let actor: PersonID
    let formerText: String?
    let text: String?
    let formerMoment: Moment?
    let moment: Moment?
  }

  package struct Evidence: Encodable, Sendable {
    let sha256: String
    let size: Int
    let name: String?
    /// Only the hash is kept, and where the file lay.
    let isElsewhere: Bool
    let place: String?
  }

  package let sequence: Int
  package let kind: EventKind
  package let occurredAt: Moment
  package let recordedAt: Instant?
  package let actor: PersonID?
  package let actorName: String?
  package let origin: Origin
  package let text: String
  package let reason: String?
  package let source: String?
  package let flags: [String]
  package let isLate: Bool
  /// When the latest entry before it was recorded, where a clock had gone back; absent otherwise.
  package let clockBehind: Instant?
  package let isRedacted: Bool
  package let isPublic: Bool
  package let undoneIn: Int?
  package let overtakenBy: Int?
  package let corrections: [Correction]
  package let evidence: [Evidence]
}

extension EntryWording {
  package func records(of timeline: Timeline) -> [TimelineRecord] {
    timeline.items.enumerated().map { index, item in
      // The numbers of entries would tell how much lies between them.
      record(of: item, number: names.hidesPeople ? index + 1 : nil)
    }
  }

  /// For the public no person, time of recording or evidence is given.
  ///
  /// - Parameter number: Under which number the entry is told of; nil for its own.
  package func record(of item: TimelineItem, number: Int? = nil) -> TimelineRecord {
    let text = text(of: item)
    let header = item.entry.header
    let isPublic = names.hidesPeople
    return TimelineRecord(
      sequence: number ?? item.sequence, kind: header.kind, occurredAt: item.occurredAt,
      recordedAt: isPublic ? nil : header.recordedAt, actor: isPublic ? nil : header.actor,
      actorName: isPublic ? nil : names.person(header.actor), origin: header.origin,
      text: text.sentence, reason: text.reason, source: text.source, flags: text.flags,
      isLate: item.isLate && !isPublic, clockBehind: isPublic ? nil : item.clockBehind,
      isRedacted: item.isRedacted, isPublic: item.isPublic,
      undoneIn: isPublic ? nil : item.undoneIn, overtakenBy: isPublic ? nil : item.overtakenBy,
      corrections: isPublic
        ? []
        : item.corrections.map {
          TimelineRecord.Correction(
            sequence: $0.sequence, recordedAt: $0.recordedAt, actor: $0.actor,
            formerText: $0.formerText, text: $0.text, formerMoment: $0.formerMoment,
            moment: $0.moment)
        },
      evidence: isPublic
        ? []
        : item.files.map {
          TimelineRecord.Evidence(
            sha256: $0.attachment.sha256, size: $0.attachment.size, name: $0.name,
            isElsewhere: $0.attachment.isElsewhere, place: $0.place)
        })
  }
}

/// A list as every command gives it in JSON.
package struct RecordList<Item: Encodable & Sendable>: Encodable, Sendable {
  package let schema = 1
  package let items: [Item]

  package init(_ items: [Item]) {
    self.items = items
  }

  private enum CodingKeys: String, CodingKey { case schema, items }
}
