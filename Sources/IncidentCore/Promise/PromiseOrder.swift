/// The order of a promise: it is made before its time, moved in the order in which that was recorded,
/// and kept or broken once it was made. Somebody may keep it while others still ask for more time.
extension Incident {
  var promiseOrders: [TimeOrder] {
    promises.flatMap { promise in
      promise.timeOrders + [orderOfProof(promise)].compactMap { $0 }
    }
  }

  /// A statement keeps a promise no earlier than it is published.
  private func orderOfProof(_ promise: Promise) -> TimeOrder? {
    promise.keptBy.flatMap(publicationPoint(of:)).flatMap { published in
      promise.settledPoint.map { TimeOrder(published, $0) }
    }
  }
}

extension Promise {
  fileprivate var timeOrders: [TimeOrder] {
    let made = TimeOrder.Point(.promiseMade(number), at: madeAt, entry: sequence)
    let due = TimeOrder.Point(.promiseDue(number), at: Moment(firstDue), entry: sequence)
    let moves = moves.map {
      TimeOrder.Point(.promiseMoved(number), at: $0.at, entry: $0.sequence)
    }
    var orders = TimeOrder.sequence([made] + moves) + [TimeOrder(made, due)]
    if let settledPoint { orders.append(TimeOrder(made, settledPoint)) }
    return orders
  }

  fileprivate var settledPoint: TimeOrder.Point? {
    guard let settledAt, let settledIn else { return nil }
    return TimeOrder.Point(.promiseSettled(number), at: settledAt, entry: settledIn)
  }
}
