/// The order of a step: it is done or skipped once it was begun, and a decision is changed once it was
/// made.
///
/// That a step was done before its run was started is no such order: people act first, then somebody
/// takes up the playbook and ticks what is done already.
extension Run {
  var timeOrders: [TimeOrder] {
    records.sorted { $0.key < $1.key }.flatMap { id, record in
      record.orders(of: id, isDecision: record.option != nil)
    }
  }
}

extension Run {
  /// What nobody did before the storm was noticed: taking up its playbook, deciding in it, and leaving
  /// something of it out.
  var pointsOfStorm: [TimeOrder.Point] {
    let steps = records.sorted { $0.key < $1.key }.flatMap { id, record in
      (record.option == nil ? [] : record.done).map {
        TimeOrder.Point(.stepDone(id), at: $0.at, entry: $0.sequence)
      }
        + [record.skipped].compactMap(\.self).map {
          TimeOrder.Point(.stepSkipped(id), at: $0.at, entry: $0.sequence)
        }
    }
    return [TimeOrder.Point(.runStarted(number), at: startedAt, entry: sequence)] + steps
  }
}

extension StepRecord {
  fileprivate func orders(of id: String, isDecision: Bool) -> [TimeOrder] {
    let done = done.map { TimeOrder.Point(.stepDone(id), at: $0.at, entry: $0.sequence) }
    var orders = isDecision ? TimeOrder.sequence(done) : []
    guard let started else { return orders }
    let begun = TimeOrder.Point(.stepStarted(id), at: started.at, entry: started.sequence)
    let skip = skipped.map { TimeOrder.Point(.stepSkipped(id), at: $0.at, entry: $0.sequence) }
    orders += (done + [skip].compactMap { $0 }).filter { $0.entry > begun.entry }
      .map { TimeOrder(begun, $0) }
    return orders
  }
}
