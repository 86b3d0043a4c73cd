/// Two things that happened, of which the second cannot have been before the first.
package struct TimeOrder: Hashable, Sendable {
  /// What happened, and of what.
  package enum Thing: Hashable, Sendable {
    case started, detected, opened
    /// Open stands for reopened.
    case status(IncidentStatus)
    case alert(AlertLevel)
    case acknowledgement(PersonID)
    case statement(Int, StatementMark.Kind, by: PersonID)
    case promiseMade(Int), promiseDue(Int), promiseMoved(Int), promiseSettled(Int)
    case stepStarted(String), stepDone(String), stepSkipped(String)
    case roleGiven(Role, PersonID)
    case runStarted(Int)
    case assessment
    case claimAdded(Int), claimSettled(Int)
    case postSeen(Int), postSettled(Int)
    case freezeOrdered(Channel), freezeConfirmed(Channel), freezeReleased(Channel)
  }

  /// A thing, when it happened, and the entry whose correction would move it.
  package struct Point: Hashable, Sendable {
    package let thing: Thing
    package let at: Moment
    package let entry: Int

    package init(_ thing: Thing, at: Moment, entry: Int) {
      self.thing = thing
      self.at = at
      self.entry = entry
    }
  }

  package let first: Point
  package let second: Point

  package init(_ first: Point, _ second: Point) {
    self.first = first
    self.second = second
  }

  /// Whether no moment that the second may mean lies at or after one that the first may mean. What is
  /// known to the hour or the day only may have been in order.
  package var isBroken: Bool { second.at.isBefore(first.at) }

  /// A publication asks for the approvals it needs itself: one more may have come after it.
  fileprivate var isApprovalOfPublication: Bool {
    if case .statement(_, .approval, _) = first.thing,
      case .statement(_, .publication, _) = second.thing
    {
      true
    } else {
      false
    }
  }

  /// What is ordered, whenever it was: an order that was broken before is no news.
  fileprivate var pair: Pair {
    Pair(things: [first.thing, second.thing], entries: [first.entry, second.entry])
  }

  fileprivate struct Pair: Hashable {
    let things: [Thing]
    let entries: [Int]
  }

  /// The pairs of points of which the later recorded cannot have been before the earlier recorded, those
  /// next to each other first.
  static func sequence(_ points: [Point]) -> [TimeOrder] {
    points.indices.flatMap { index in
      points[..<index].reversed().map { TimeOrder($0, points[index]) }
    }
  }
}

extension Moment {
  /// Whether it lies before another one for sure. The end of an interval is no part of it: 10:59 known
  /// to the minute lies before 11:00, and the day before lies before the day.
  package func isBefore(_ other: Moment) -> Bool { last < other.earliest }
}

extension Incident {
  /// All that has to be in order. Each part of the vocabulary says its own beside its rules.
  var timeOrders: [TimeOrder] {
    milestoneOrders + alertOrders + statementOrders + approvalOrders + promiseOrders
      + runs.flatMap(\.timeOrders)
      + claims.flatMap(\.timeOrders) + posts.flatMap(\.timeOrders)
      + freezes.flatMap(\.timeOrders) + teamOrders
  }

  /// The orders that cannot have been and that stand in the record all the same: nothing refused them
  /// when they were recorded.
  package var brokenOrders: [TimeOrder] { timeOrders.filter(\.isBroken) }

  /// Holds for every act, corrections and undoings too: none brings about an order that cannot have
  /// been.
  ///
  /// - Throws: ``Refusal/cannotHaveBeen(_:correctFirst:)``, with the one of the two that the act
  ///   leaves as it is; where it brings both, with none. ``Refusal/clockBehind(_:last:now:)`` where the
  ///   act happens now and the clock lies behind the last entry.
  func refuseDisorder(after drafts: [Draft], in context: DecisionContext) throws(Refusal) {
    guard drafts.contains(where: { $0.event.kind.changesState }) else { return }
    let broken = previewing(drafts, in: context).brokenOrders
    guard !broken.isEmpty else { return }
    let former = Dictionary(timeOrders.map { ($0.pair, $0) }) { first, _ in first }
    let news = broken.first { order in
      former[order.pair].map { !$0.isBroken } ?? !order.isApprovalOfPublication
    }
    guard let found = news else { return }
    // By a clock that lies behind everything would come before what is there.
    if context.occurredAt == Moment(context.now), let last = lookedAt, context.now < last {
      throw .clockBehind(found, last: last, now: context.now)
    }
    throw .cannotHaveBeen(found, correctFirst: kept(of: found, from: former[found.pair]))
  }

  /// The point of an order that was there before, at the same time.
  private func kept(of found: TimeOrder, from former: TimeOrder?) -> TimeOrder.Point? {
    [(found.first, former?.first), (found.second, former?.second)].first { point, old in
      if let old { return old == point }
      switch point.thing {
      case .started, .detected, .opened: return (beginning + [openedPoint]).contains(point)
      default: return point.entry <= sequence
      }
    }?.0
  }
}
