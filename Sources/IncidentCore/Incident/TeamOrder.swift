/// What the team does about a storm it does once it has noticed it. The wind may be read later of an
/// earlier time, others may have told somebody before, a step may have been done as a matter of course,
/// and a legal clock counts from what the law says.
extension Incident {
  var teamOrders: [TimeOrder] {
    guard let detection = beginning.first(where: { $0.thing == .detected }) else { return [] }
    let assessments = acts[.assess].map {
      TimeOrder.Point(.assessment, at: $0.at, entry: $0.sequence)
    }
    let texts = statementMarks.filter { $0.kind == .text }.map(\.point)
    let others =
      claims.map { TimeOrder.Point(.claimAdded($0.number), at: $0.addedAt, entry: $0.sequence) }
      + posts.map { TimeOrder.Point(.postSeen($0.number), at: $0.seenAt, entry: $0.sequence) }
      + freezes.map {
        TimeOrder.Point(
          .freezeOrdered($0.channel), at: $0.ordered.at, entry: $0.ordered.sequence)
      }
      + promises.map { TimeOrder.Point(.promiseMade($0.number), at: $0.madeAt, entry: $0.sequence) }
    return (assessments + texts + others).map { TimeOrder(detection, $0) }
  }
}
