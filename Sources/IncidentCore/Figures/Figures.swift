/// The figures of an incident that its journal can give. What lacks an endpoint is absent, and so is
/// what would be negative, since its endpoints cannot have been; nothing missing is counted as zero.
package struct Figures: Hashable, Sendable {
  /// Detected − started.
  package let timeToDetect: Span?
  /// First acknowledgement of any escalation − detected.
  package let timeToAcknowledge: Span?
  /// First publication that was released − detected.
  package let timeToFirstResponse: Span?
  /// First publication without its approvals − detected, where that came before the first that was
  /// released.
  package let timeToFirstUnapprovedWord: Span?
  /// First publication that was released − started.
  package let firstResponseSinceStart: Span?
  /// The containment that held − detected. A reopening takes back what lies before it, and restarts
  /// nothing.
  package let timeToContain: Span?
  /// The resolution that held − detected.
  package let timeToResolve: Span?
  /// As ``timeToContain``, for the containments that did not hold, in the order of recording.
  package let formerlyContained: [Span]
  /// As ``timeToResolve``, for the resolutions that did not hold.
  package let formerlyResolved: [Span]
  /// How often the incident was opened anew.
  package let reopened: Int
  /// For each length of time that is not known because its endpoints cannot have been: them.
  package let disorders: [Length: TimeOrder]
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

  /// The figures that are a length of time from one point to another.
  package enum Length: String, CaseIterable, Sendable {
    case detect, acknowledge
    case firstResponse = "first-response"
    case firstResponseSinceStart = "first-response-since-start"
    case contain, resolve
  }

  /// A length of time between two moments, of which either may be known only coarsely.
  package struct Span: Hashable, Sendable {
    package let shortest: Interval
    package let longest: Interval

    package init(shortest: Interval, longest: Interval) {
      self.shortest = shortest
      self.longest = longest
    }

    /// The time from one moment to another; nil where one is missing, or where the second lies before
    /// the first. Where it does so within the minute to which it is known, they are one.
    package init?(from start: Moment?, to end: Moment?) {
      guard let start, let end, !end.isBefore(start) else { return nil }
      if start.isFine, end.isFine {
        let length = max(.zero, end.instant - start.instant)
        self.init(shortest: length, longest: length)
      } else {
        self.init(
          shortest: max(.zero, end.earliest - start.end), longest: end.end - start.earliest)
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
    let lengths = Lengths(incident)
    timeToDetect = lengths.span(.detect)
    timeToAcknowledge = lengths.span(.acknowledge)
    timeToFirstResponse = lengths.span(.firstResponse)
    timeToFirstUnapprovedWord = Span(
      from: incident.detected, to: incident.firstUnapprovedWord?.at)
    firstResponseSinceStart = lengths.span(.firstResponseSinceStart)
    timeToContain = lengths.span(.contain)
    timeToResolve = lengths.span(.resolve)
    formerlyContained = incident.spans(ofFormer: .contained)
    formerlyResolved = incident.spans(ofFormer: .resolved)
    reopened = incident.timesReopened
    disorders = lengths.disorders
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
    irregularPublications = incident.statements.compactMap(incident.publicationMode)
      .count { $0 != .regular }
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
  /// For each statement that was approved: the time from its last submission to its last approval.
  fileprivate var approvalLatencies: [Interval] {
    statements.compactMap { statement in
      guard let submitted = statement.submittedAt,
        statement.status == .approved || publicationMode(of: statement) == .regular,
        let approved = statement.approvals.map(\.at).max(by: { $0.instant < $1.instant })
      else { return nil }
      return Figures.Span(from: submitted, to: approved)?.shortest
    }
  }

  fileprivate func acknowledgementsOnTime(at now: Instant) -> Figures.Share? {
    var total = 0
    var inTime = 0
    for escalation in escalations {
      guard let within = escalation.acknowledgeWithin else { continue }
      let deadline = escalation.at.instant + within
      for notice in escalation.notices where !notice.isVacant {
        let answer = escalation.acknowledgement(for: notice.role)?.at
        // Who would have answered before the alert was raised: nobody knows when that was.
        if let answer, answer.isBefore(escalation.at) { continue }
        let acknowledged = answer?.instant
        guard acknowledged != nil || now >= deadline else { continue }
        total += 1
        if let acknowledged, acknowledged <= deadline { inTime += 1 }
      }
    }
    return Figures.Share(inTime, of: total)
  }

  /// Of the steps with a due time that were done or are overdue, those done in time. What was done before
  /// anybody noticed the storm was not done by the plan.
  fileprivate func stepsOnTime(at now: Instant) -> Figures.Share? {
    let views = stepViews(at: now).filter { $0.due != nil }
    let done = views.filter { $0.state == .done && !$0.isBeforeDetection }
    let missed = views.count { $0.isUndone(by: end ?? now) }
    return Figures.Share(done.count { !$0.isDoneLate }, of: done.count + missed)
  }
}
