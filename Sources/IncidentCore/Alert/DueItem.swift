/// Something that is due or will be: what, when, and from whom.
package struct DueItem: Hashable, Sendable {
  package let cause: DueCause
  package let due: Instant
  /// How far it has gone unanswered; nil while its time has not come.
  package let level: DueLevel?
  /// The role it is expected of, where one is named.
  package let role: Role?
  /// The people it is expected of now.
  package let people: [PersonID]
  /// Nobody holds the role.
  package let isVacant: Bool
  /// Since when it has been due all the time, and is brought to mind again each hour; nil where it
  /// is due at one time.
  package let since: Instant?
  /// When it is brought to mind before its time, where it is.
  package let reminder: Instant?
  /// It was to be brought to mind already, and its time has not come yet.
  package let isSoon: Bool

  package init(
    cause: DueCause, due: Instant, level: DueLevel?, role: Role? = nil, people: [PersonID] = [],
    isVacant: Bool = false, since: Instant? = nil, reminder: Instant? = nil, isSoon: Bool = false
  ) {
    self.cause = cause
    self.due = due
    self.level = level
    self.role = role
    self.people = people
    self.isVacant = isVacant
    self.since = since
    self.reminder = reminder
    self.isSoon = isSoon
  }

  package var isOverdue: Bool { level != nil }

  /// Since when, or by when, somebody waits for it.
  package var awaitedSince: Instant { since ?? due }
}

extension Incident {
  /// All that is due in this incident as of `now`, the earliest first.
  ///
  /// A function of the journal and the time: it is the same whether or not `tick` ever ran.
  package func dueItems(at now: Instant) -> [DueItem] {
    guard isOpened else { return [] }
    let items =
      acknowledgementsDue(at: now) + firstReplyDue(at: now) + updateDue(at: now)
      + stepsDue(at: now) + clocksDue(at: now) + freezesDue(at: now) + promisesDue(at: now)
      + actionsDue(at: now)
    return items.sorted {
      ($0.awaitedSince, $0.cause.text) < ($1.awaitedSince, $1.cause.text)
    }
  }
}
