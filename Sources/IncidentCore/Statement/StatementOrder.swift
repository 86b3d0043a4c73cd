/// The order of a statement's way: written, submitted, judged, published, withdrawn; and a correction
/// is written after what it corrects was published. The public is answered once the storm is noticed.
extension Incident {
  var statementOrders: [TimeOrder] {
    let ways = Dictionary(grouping: statementMarks, by: \.statement)
    return statements.flatMap { statement -> [TimeOrder] in
      let way = ways[statement.number] ?? []
      let published = way.first(where: \.isPublication)
      let detection = beginning.last { $0.thing == .detected }
      let answered = published.flatMap { published in
        detection.map { TimeOrder($0, published.point) }
      }
      return way.orders + [answered, orderOfCorrection(statement, ways)].compactMap { $0 }
    }
  }

  /// When a statement was published; nil where it was not.
  func publicationPoint(of statement: Int) -> TimeOrder.Point? {
    statementMarks.first { $0.statement == statement && $0.isPublication }?.point
  }

  private func orderOfCorrection(
    _ statement: PublicStatement, _ ways: [Int: [StatementMark]]
  ) -> TimeOrder? {
    guard let corrected = statement.corrects,
      let published = ways[corrected]?.first(where: \.isPublication),
      let written = ways[statement.number]?.first
    else { return nil }
    return TimeOrder(published.point, written.point)
  }
}

extension PublicStatement {
  /// A publication before its text had none of its approvals then either; that is not what is wrong
  /// with it.
  ///
  /// - Throws: ``Refusal/cannotHaveBeen(_:correctFirst:)``.
  func refusePublication(at moment: Moment, by actor: PersonID) throws(Refusal) {
    let written = TimeOrder.Point(
      .statement(number, .text, by: authors.last ?? actor), at: textAt, entry: textEntry)
    let order = TimeOrder(
      written,
      TimeOrder.Point(.statement(number, .publication, by: actor), at: moment, entry: textEntry))
    if order.isBroken { throw .cannotHaveBeen(order, correctFirst: written) }
  }
}

extension [StatementMark] {
  fileprivate var orders: [TimeOrder] {
    indices.flatMap { index in
      self[..<index].reversed().filter { $0.precedes(self[index]) }
        .map { TimeOrder($0.point, self[index].point) }
    }
  }
}

extension StatementMark {
  fileprivate var isPublication: Bool { kind == .publication || kind == .irregularPublication }

  var point: TimeOrder.Point {
    TimeOrder.Point(.statement(statement, kind, by: by), at: at, entry: sequence)
  }

  /// Whether it has to lie before another one that was recorded later. Those who judge a text do so
  /// apart from each other. What went out without approvals may have gone out before somebody asked
  /// for them; it needed its text alone.
  fileprivate func precedes(_ later: StatementMark) -> Bool {
    switch (kind, later.kind) {
    case (.approval, .approval), (.approval, .rejection), (.rejection, .approval),
      (.rejection, .rejection):
      false
    case (_, .irregularPublication): kind == .text
    default: true
    }
  }
}
