/// One entry as the timeline shows it, with all that later entries say of it.
package struct TimelineItem: Hashable, Sendable {
  /// One correction of the entry.
  package struct Correction: Hashable, Sendable {
    /// The entry that corrects.
    package let sequence: Int
    package let recordedAt: Instant
    package let actor: PersonID
    /// The text before and after; nil where only the time was corrected, or where it is redacted.
    package let formerText: String?
    package let text: String?
    /// The moment before and after; nil where only the text was corrected.
    package let formerMoment: Moment?
    package let moment: Moment?

    package init(
      sequence: Int, recordedAt: Instant, actor: PersonID, formerText: String?, text: String?,
      formerMoment: Moment?, moment: Moment?
    ) {
      self.sequence = sequence
      self.recordedAt = recordedAt
      self.actor = actor
      self.formerText = formerText
      self.text = text
      self.formerMoment = formerMoment
      self.moment = moment
    }
  }

  package let entry: Entry
  /// When it happened, by the latest correction.
  package var occurredAt: Moment
  /// The texts by their latest correction; nil where they are redacted.
  package var words: Words?
  package var corrections: [Correction]
  /// The texts that hold no longer, and whose latest correction was redacted.
  package var erasedTexts: Set<WordKey> = []
  /// The entry that redacted it.
  package var redactedIn: Int?
  /// The entry that undid it.
  package var undoneIn: Int?
  /// For a published statement: the entry that took it back.
  package var withdrawnIn: Int?
  /// What a publication turns out not to have had.
  package internal(set) var lack: PublicationLack?
  /// For a due time that passed: the entry that, recorded later, met it in time after all.
  package var overtakenBy: Int? { overtakers.first }
  /// All entries that did so, in their order.
  var overtakers: [Int] = []
  /// When the latest of the entries before it was recorded, where that lies ahead of its own
  /// recording: a clock had gone back.
  package var clockBehind: Instant?
  /// Marked as fit for the public.
  package var isPublic: Bool
  /// It holds no more than what the public may read, and tells of no files.
  package internal(set) var isCut = false

  package init(_ entry: Entry) {
    self.entry = entry
    occurredAt = entry.header.occurredAt
    words = entry.words
    corrections = []
    isPublic = entry.event.isMarkedPublic
  }

  package var sequence: Int { entry.sequence }

  /// Recorded more than 15 minutes after the end of the interval in which it is said to have
  /// happened.
  package var isLate: Bool {
    entry.header.recordedAt - occurredAt.end > .minutes(15)
  }

  package var isRedacted: Bool { redactedIn != nil }
}
