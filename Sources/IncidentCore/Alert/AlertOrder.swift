/// The order of the alert: it is set once the storm is noticed, in the order in which it was recorded,
/// and answered once it was raised.
extension Incident {
  var alertOrders: [TimeOrder] {
    let detection = beginning.filter { $0.thing == .detected }
    let alerts = alerts.dropFirst().map {
      TimeOrder.Point(.alert($0.level), at: $0.at, entry: $0.sequence)
    }
    return TimeOrder.sequence(detection + alerts) + escalations.flatMap(\.timeOrders)
  }
}

extension Escalation {
  fileprivate var timeOrders: [TimeOrder] {
    let raised = TimeOrder.Point(.alert(to), at: at, entry: sequence)
    return acknowledgements.map {
      TimeOrder(raised, TimeOrder.Point(.acknowledgement($0.person), at: $0.at, entry: $0.sequence))
    }
  }
}
