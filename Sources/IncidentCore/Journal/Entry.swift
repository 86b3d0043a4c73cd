/// How an entry came about.
package enum Origin: String, Codable, CaseIterable, Sendable {
  /// The tool recorded it by itself.
  case automatic
  /// A person said so.
  case manual
}

/// What an entry says about itself, apart from its payload.
package struct EntryHeader: Hashable, Sendable {
  package let incident: IncidentID
  /// 1, 2, 3 … within the incident, without gaps.
  package let sequence: Int
  package let act: ActID
  package let kind: EventKind
  /// The version of the payload's shape.
  package let version: Int
  /// When it happened, as the person says.
  package let occurredAt: Moment
  /// When the tool wrote it.
  package let recordedAt: Instant
  package let actor: PersonID
  /// The login name of the operating system, recorded beside the actor.
  package let login: String
  package let origin: Origin

  package init(
    incident: IncidentID, sequence: Int, act: ActID, kind: EventKind, version: Int,
    occurredAt: Moment, recordedAt: Instant, actor: PersonID, login: String, origin: Origin
  ) {
    self.incident = incident
    self.sequence = sequence
    self.act = act
    self.kind = kind
    self.version = version
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
    self.actor = actor
    self.login = login
    self.origin = origin
  }
}

/// One event in an incident's journal, as read back.
package struct Entry: Hashable, Sendable {
  package let header: EntryHeader
  package let event: IncidentEvent
  /// The texts; nil once a redaction has erased them.
  package let words: Words?
  /// The salted digest of the words, which stays after a redaction; hexadecimal.
  package let wordsDigest: String

  package init(header: EntryHeader, event: IncidentEvent, words: Words?, wordsDigest: String) {
    self.header = header
    self.event = event
    self.words = words
    self.wordsDigest = wordsDigest
  }

  package var sequence: Int { header.sequence }

  /// Late is what was recorded more than 15 minutes after the end of the interval in which it
  /// happened.
  package var isLate: Bool {
    header.isLate
  }
}

/// An event that a decision asks to append.
package struct Draft: Hashable, Sendable {
  package let event: IncidentEvent
  package let words: Words
  package let occurredAt: Moment
  package let origin: Origin

  package init(
    _ event: IncidentEvent, words: Words = Words(), at occurredAt: Moment,
    origin: Origin = .manual
  ) {
    self.event = event
    self.words = words
    self.occurredAt = occurredAt
    self.origin = origin
  }
}
