package import IncidentCore

/// One thing that was learned.
package struct LessonReview: Hashable, Codable, Sendable {
  package let number: Int
  package let category: Lesson.Category
  /// Nil where it is redacted.
  package let text: String?

  static func all(in journal: Timeline) -> [LessonReview] {
    journal.items.compactMap { item in
      guard item.undoneIn == nil, case .lessonAdded(let payload) = item.entry.event else {
        return nil
      }
      return LessonReview(
        number: payload.lesson, category: payload.category, text: item.words?[.text])
    }
  }
}

/// One follow-up and how far it is.
package struct ActionReview: Hashable, Codable, Sendable {
  package let number: Int
  /// Nil where it is redacted.
  package let text: String?
  package let owner: String
  package let due: Moment
  package let outcome: ActionItem.Outcome?
  package let settledAt: Moment?
  package let isOverdue: Bool

  static func all(in journal: Timeline, now: Instant) -> [ActionReview] {
    let standing = journal.items.filter { $0.undoneIn == nil }
    return standing.compactMap { item in
      guard case .actionAdded(let payload) = item.entry.event else { return nil }
      let settled = standing.last { $0.settles(.action(payload.action)) }
      let outcome: ActionItem.Outcome? =
        if case .actionSettled(let end)? = settled?.entry.event { end.outcome } else { nil }
      return ActionReview(
        number: payload.action, text: item.words?[.text], owner: payload.owner, due: payload.due,
        outcome: outcome, settledAt: settled?.occurredAt,
        isOverdue: outcome == nil && payload.due.end <= now)
    }
  }
}

extension TimelineItem {
  /// Whether the entry says what became of an action item.
  fileprivate func settles(_ subject: Subject) -> Bool {
    switch entry.event {
    case .actionSettled(let payload): subject == .action(payload.action)
    default: false
    }
  }
}
