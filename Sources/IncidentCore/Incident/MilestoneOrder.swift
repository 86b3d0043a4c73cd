/// The order of an incident's beginning and of its milestones: a storm begins, is noticed, is opened
/// here, and only then contained, resolved, closed or opened anew, in the order in which that was
/// recorded.
extension Incident {
  var milestoneOrders: [TimeOrder] {
    let opening = openedPoint.map { opened in beginning.map { TimeOrder($0, opened) } }
    return TimeOrder.sequence(beginning + milestones.map(\.point)) + (opening ?? [])
  }

  /// When the storm began and was noticed, as far as that is known. Their times are those of the
  /// opening, whichever entry gave them.
  var beginning: [TimeOrder.Point] {
    [
      started.map { TimeOrder.Point(.started, at: $0, entry: 1) },
      detected.map { TimeOrder.Point(.detected, at: $0, entry: 1) },
    ].compactMap { $0 }
  }

  var openedPoint: TimeOrder.Point? {
    openedAt.map { TimeOrder.Point(.opened, at: $0, entry: 1) }
  }
}
