package import IncidentCore

/// One escalation, and how soon each role answered it.
package struct EscalationReview: Hashable, Codable, Sendable {
  package enum Outcome: String, Codable, Sendable {
    case inTime = "in-time"
    case late
    /// Nobody answered for the role, and its time has passed.
    case unanswered
    /// The time for it has not passed yet.
    case pending
    /// Nobody held the role.
    case vacant
    /// No acknowledgement was due.
    case notDue = "not-due"
  }

  package struct Answer: Hashable, Codable, Sendable {
    package let role: Role
    package let holders: [PersonID]
    package let deputies: [PersonID]
    /// The role was not informed at first: it belongs to the next level.
    package let isNextLevel: Bool
    package let outcome: Outcome
    package let acknowledgedBy: PersonID?
    package let acknowledgedAt: Moment?
    /// From the escalation to the acknowledgement.
    package let took: Interval?
    /// Somebody answered as the role's deputy.
    package let byDeputy: Bool
  }

  package let number: Int
  package let sequence: Int
  package let at: Moment
  package let from: AlertLevel
  package let to: AlertLevel
  package let decidedBy: PersonID?
  /// Nil where it is redacted.
  package let reason: String?
  package let acknowledgeWithin: Interval?
  package let answers: [Answer]

  init(_ escalation: Escalation, journal: Timeline, now: Instant) {
    let item = journal.items.first { $0.sequence == escalation.sequence }
    number = escalation.number
    sequence = escalation.sequence
    at = escalation.at
    from = escalation.from
    to = escalation.to
    decidedBy = item?.entry.header.actor
    reason = item?.words?[.because]
    acknowledgeWithin = escalation.acknowledgeWithin
    let informed = Set(escalation.notices.map(\.role))
    let above = escalation.nextLevel.filter { notice in
      !informed.contains(notice.role) && escalation.acknowledgement(for: notice.role) != nil
    }
    answers =
      escalation.notices.map { Self.answer($0, to: escalation, isNextLevel: false, now: now) }
      + above.map { Self.answer($0, to: escalation, isNextLevel: true, now: now) }
  }

  private static func answer(
    _ notice: Escalation.Notice, to escalation: Escalation, isNextLevel: Bool, now: Instant
  ) -> Answer {
    let acknowledgement = escalation.acknowledgement(for: notice.role)
    let deadline = escalation.acknowledgeWithin.map { escalation.at.instant + $0 }
    let outcome: Outcome =
      if let acknowledgement {
        acknowledgement.at.instant <= deadline ?? acknowledgement.at.instant ? .inTime : .late
      } else if notice.isVacant {
        .vacant
      } else if let deadline {
        now >= deadline ? .unanswered : .pending
      } else {
        .notDue
      }
    return Answer(
      role: notice.role, holders: notice.holders, deputies: notice.deputies,
      isNextLevel: isNextLevel, outcome: outcome, acknowledgedBy: acknowledgement?.person,
      acknowledgedAt: acknowledgement?.at,
      took: acknowledgement.flatMap { Figures.Span(from: escalation.at, to: $0.at)?.shortest },
      byDeputy: acknowledgement.map {
        !notice.holders.contains($0.person) && notice.deputies.contains($0.person)
      } ?? false)
  }
}
