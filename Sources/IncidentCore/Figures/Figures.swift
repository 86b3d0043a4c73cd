/// The figures of an incident that its journal can give. What lacks an endpoint is absent; nothing
/// missing is counted as zero.
package struct Figures: Hashable, Sendable {
  /// Detected − started.
  package let timeToDetect: Span?
  /// First acknowledgement of any escalation − detected.
  package let timeToAcknowledge: Span?
  /// First publication, unapproved ones too − detected.
  package let timeToFirstResponse: Span?
  /// First publication − started.
  package let firstResponseSinceStart: Span?
  /// First containment − detected. Reopening restarts nothing.
  package let timeToContain: Span?
  /// First resolution − detected.
  package let timeToResolve: Span?
  /// The median time from a statement's submission to the approval that completed it.
  package let approvalLatency: Interval?
  /// Of the steps that had a due time and were done, how many were done in time.
  package let stepsOnTime: Share?
  /// Of the escalations' informed roles, how many acknowledged in time.
  package let acknowledgementsOnTime: Share?
  /// Of the promises that were settled or have passed, how many were kept in time.
  package let promisesKept: Share?
  /// Of the posts that called for an answer, how many were answered. Those that are best left alone
  /// (trolls, satire, threats, praise) do not count.
  package let postsAnswered: Share?
  /// The median time from when such a post was seen until it was answered.
  package let postReplyTime: Interval?
  /// Publications that went out by emergency release or without their approvals.
  package let irregularPublications: Int
  /// The strongest wind that was read.
  package let peakWind: WindLevel?
  package let peakAlert: AlertLevel

  /// A length of time between two moments, of which either may be known only coarsely.
  package struct Span: Hashable, Sendable {
    package let shortest: Interval
    package let longest: Interval

    package init(shortest: Interval, longest: Interval) {
      self.shortest = shortest
      self.longest = longest
    }

    /// The time from one moment to another; nil where one is missing. A time that would be
    /// negative counts as none: a company that speaks before it "detects" was quick, not early.
    package init?(from start: Moment?, to end: Moment?) {
      guard let start, let end else { return nil }
      if start.isFine, end.isFine {
        let length = max(.zero, end.instant - start.instant)
        self.init(shortest: length, longest: length)
      } else {
        self.init(
          shortest: max(.zero, end.instant - start.end),
          longest: max(.zero, end.end - start.instant))
      }
    }

    package var isRange: Bool { shortest != longest }
  }

  /// So many of so many.
  package struct Share: Hashable, Sendable {
    package let count: Int
    package let of: Int

    /// Nil where there is nothing of which to take a share.
    package init?(_ count: Int, of total: Int) {
      guard total > 0 else { return nil }
      self.count = count
      self.of = total
    }
  }

  package init(_ incident: Incident, at now: Instant) {
    let detected = incident.detected
    let published = incident.statements.compactMap(\.publication)
    let response = published.map(\.at).min { $0.instant < $1.instant }
    timeToDetect = Span(from: incident.started, to: detected)
    timeToAcknowledge = Span(
      from: detected,
      to: incident.escalations.flatMap(\.acknowledgements).map(\.at)
        .min { $0.instant < $1.instant })
    timeToFirstResponse = Span(from: detected, to: response)
    firstResponseSinceStart = Span(from: incident.started, to: response)
    timeToContain = Span(from: detected, to: incident.first(.contained))
    timeToResolve = Span(from: detected, to: incident.first(.resolved))
    approvalLatency = median(incident.approvalLatencies)
    stepsOnTime = incident.stepsOnTime(at: now)
    acknowledgementsOnTime = incident.acknowledgementsOnTime(at: now)
    promisesKept = Share(
      incident.promises.count { $0.outcome == .kept && !$0.isKeptLate },
      of: incident.promises.count { $0.outcome != nil || $0.bindingDue <= now })
    let answerable = incident.posts.filter(\.outcome.callsForAnswer)
    postsAnswered = Share(
      answerable.count { $0.settlement == .answered }, of: answerable.count)
    postReplyTime = median(answerable.compactMap(\.replyTime))
    irregularPublications = published.count { $0.mode != .regular }
    peakWind = incident.wind.peak
    peakAlert = incident.alerts.map(\.level).max() ?? .green
  }
}

/// The middle of the lengths, the mean of the two middle ones where their number is even.
private func median(_ lengths: [Interval]) -> Interval? {
  guard !lengths.isEmpty else { return nil }
  let sorted = lengths.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2)
    ? Interval(
      milliseconds: sorted[middle - 1].milliseconds
        + (sorted[middle].milliseconds - sorted[middle - 1].milliseconds) / 2)
    : sorted[middle]
}

extension Incident {
  /// The first time that a status was reached.
  package func first(_ status: IncidentStatus) -> Moment? {
    milestones.filter { $0.status == status }.map(\.at).min { $0.instant < $1.instant }
  }

  /// For each statement that was approved: the time from its last submission to its last approval.
  fileprivate var approvalLatencies: [Interval] {
    statements.compactMap { statement in
      guard let submitted = statement.submittedAt,
        statement.status == .approved || statement.publication?.mode == .regular,
        let approved = statement.approvals.map(\.at.instant).max()
      else { return nil }
      return max(.zero, approved - submitted.instant)
    }
  }

  fileprivate func acknowledgementsOnTime(at now: Instant) -> Figures.Share? {
    var total = 0
    var inTime = 0
    for escalation in escalations {
      guard let within = escalation.acknowledgeWithin else { continue }
      let deadline = escalation.at.instant + within
      for notice in escalation.notices where !notice.isVacant {
        let acknowledged = escalation.acknowledgement(for: notice.role)?.at.instant
        guard acknowledged != nil || now >= deadline else { continue }
        total += 1
        if let acknowledged, acknowledged <= deadline { inTime += 1 }
      }
    }
    return Figures.Share(inTime, of: total)
  }

  /// Of the steps with a due time that were done or are overdue, those done in time.
  fileprivate func stepsOnTime(at now: Instant) -> Figures.Share? {
    let views = stepViews(at: now).filter { $0.due != nil }
    let done = views.filter { $0.state == .done }
    let missed = views.count { $0.isUndone(by: end ?? now) }
    return Figures.Share(done.count { !$0.isDoneLate }, of: done.count + missed)
  }
}
