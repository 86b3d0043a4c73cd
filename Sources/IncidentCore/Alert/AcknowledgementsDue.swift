extension Incident {
  /// For each informed role without an acknowledgement: after the acknowledgement time it is the
  /// deputy's, after twice that the next level's. Whoever of the next level acknowledges answers
  /// for all that were silent.
  func acknowledgementsDue(at now: Instant) -> [DueItem] {
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
}
