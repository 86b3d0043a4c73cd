/// How well a company is prepared, judged from what its workspace holds and from nothing else.
package struct Readiness: Sendable {
  /// What was found of one thing that a point asks for.
  package struct Finding: Hashable, Sendable {
    package enum State: Hashable, Sendable {
      case there
      /// Nothing of it is there.
      case missing
      /// There, and as it was shipped: nobody has made it their own.
      case unchanged
      /// There, but not for these: people, roles, areas, channels or titles.
      case incomplete([String])
      /// There, but older than a year.
      case outdated(CivilTime)
      /// A day that has not come: it tells of nothing that was done.
      case ahead(CivilTime)
    }

    package let check: ReadinessCheck
    package let state: State
    /// What is there, by name.
    package let holdings: [String]
    /// How a drill went: the expectations met in time.
    package var result: Figures.Share?

    package var isThere: Bool { state == .there }
  }

  package struct Review: Hashable, Sendable {
    package let point: ReadinessPoint
    package let findings: [Finding]

    package var done: Int { findings.count(where: \.isThere) }
    package var isReady: Bool { done == findings.count }
    /// What to do first.
    package var next: Finding? { findings.first { !$0.isThere } }
  }

  /// One for each point, in order.
  package let reviews: [Review]

  /// Ids of the settings that have one name: for four eyes they are one person.
  package let namesakes: [[PersonID]]

  package var readyPoints: Int { reviews.count(where: \.isReady) }

  /// - Parameters:
  ///   - holdings: What the workspace holds.
  ///   - today: The present day. What is older than a year counts as outdated.
  package init(of holdings: Holdings, today: CivilTime) {
    namesakes = holdings.roster.namesakes
    let judge = ReadinessJudge(holdings: holdings, today: today)
    reviews = ReadinessPoint.allCases.map { point in
      Review(point: point, findings: point.checks.map(judge.finding))
    }
  }
}
