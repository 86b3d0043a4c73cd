/// What was learned.
package struct Lesson: Hashable, Codable, Sendable {
  /// In the terms of after-action reviews: what went well, what went badly, where we were lucky.
  package enum Category: String, Codable, CaseIterable, Sendable {
    case well, badly, luck
  }

  package let number: Int
  /// The entry that holds its text.
  package let sequence: Int
  package let category: Category

  package init(number: Int, sequence: Int, category: Category) {
    self.number = number
    self.sequence = sequence
    self.category = category
  }
}

/// A follow-up with an owner and a due date, tracked until it is done or dropped.
package struct ActionItem: Hashable, Codable, Sendable {
  package enum Outcome: String, Codable, Sendable {
    case done, dropped
  }

  package let number: Int
  /// The entry that holds its text.
  package let sequence: Int
  /// A person of the roster or a role.
  package let owner: String
  package let due: Moment
  package var outcome: Outcome?
  package var settledAt: Moment?
  package var settledIn: Int?

  package init(number: Int, sequence: Int, owner: String, due: Moment) {
    self.number = number
    self.sequence = sequence
    self.owner = owner
    self.due = due
  }
}
