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

  /// For each informed role without an acknowledgement: after the acknowledgement time it is the
  /// deputy's, after twice that the next level's. Whoever of the next level acknowledges answers
  /// for all that were silent.
  private func acknowledgementsDue(at now: Instant) -> [DueItem] {
    guard status != .closed, let escalation = currentEscalation,
      let within = escalation.acknowledgeWithin
    else { return [] }
    let start = escalation.at.instant
    let nextLevelRoles = Set(escalation.nextLevel.map(\.role))
      .subtracting(escalation.notices.map(\.role))
    let answeredAbove = escalation.acknowledgements.contains { acknowledgement in
      !nextLevelRoles.isDisjoint(with: acknowledgement.roles)
    }
    guard !answeredAbove else { return [] }
    return escalation.notices.compactMap { notice in
      guard escalation.acknowledgement(for: notice.role) == nil else { return nil }
      let level: DueLevel? =
        now >= start + within * 2 ? .nextLevel : now >= start + within ? .deputy : nil
      let people: [PersonID] =
        switch level {
        case nil, .passed: notice.holders
        case .deputy: notice.deputies.isEmpty ? notice.holders : notice.deputies
        case .nextLevel: escalation.nextLevel.flatMap(\.holders).uniqued()
        }
      return DueItem(
        cause: .acknowledgement(escalation: escalation.number, role: notice.role),
        due: start + within, level: level, role: notice.role, people: people,
        isVacant: notice.isVacant)
    }
  }

  /// The first public reply: the earliest time that any alert level so far has set for it.
  private func firstReplyDue(at now: Instant) -> [DueItem] {
    guard status == .open || status == .contained,
      !statements.contains(where: { $0.publication != nil }),
      let due = firstReplyDeadline
    else { return [] }
    return [passing(.firstReply, due: due, role: .spokesperson, at: now)]
  }

  /// When the first public reply was or is due; nil where no level sets a time.
  package var firstReplyDeadline: Instant? {
    alerts.compactMap { change in
      change.terms.firstReplyWithin.map { change.at.instant + $0 }
    }.min()
  }

  /// The next public update by the alert's cadence, counted from the last publication. It is not
  /// due before the alert that wants it was set, nor while the storm was over: nobody is late for
  /// what was not asked then. A promised update that is due earlier stands for it.
  private func updateDue(at now: Instant) -> [DueItem] {
    guard status == .open || status == .contained, let every = responseTerms?.updateEvery,
      let last = statements.compactMap(\.publication).max(by: { $0.at.instant < $1.at.instant })
    else { return [] }
    let asked = [alerts.last?.at, milestones.last { $0.status == .open }?.at]
    let due = asked.compactMap { $0?.instant }.reduce(last.at.instant + every, max)
    let isPromised = promises.contains { promise in
      promise.kind == .update && promise.outcome == nil && promise.due <= due
    }
    guard !isPromised else { return [] }
    return [passing(.update(after: last.sequence), due: due, role: .spokesperson, at: now)]
  }

  private func promisesDue(at now: Instant) -> [DueItem] {
    promises.filter { $0.outcome == nil }.map { promise in
      let isPassed = now >= promise.due
      return DueItem(
        cause: .promise(promise.number), due: promise.due, level: isPassed ? .passed : nil,
        role: promise.owner == nil && promise.kind == .update ? .spokesperson : nil,
        people: promise.owner.map { [PersonID($0)] } ?? [], reminder: promise.reminder,
        isSoon: !isPassed && now >= promise.reminder)
    }
  }

  private func actionsDue(at now: Instant) -> [DueItem] {
    actions.filter { $0.outcome == nil }.map { action in
      DueItem(
        cause: .action(action.number), due: action.due.end,
        level: now >= action.due.end ? .passed : nil, people: [PersonID(action.owner)])
    }
  }

  private func passing(
    _ cause: DueCause, due: Instant, role: Role?, at now: Instant
  ) -> DueItem {
    DueItem(cause: cause, due: due, level: now >= due ? .passed : nil, role: role)
  }
}
