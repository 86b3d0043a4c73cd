/// What the team does about a storm it does once it has noticed it: it also takes up a playbook, decides
/// and leaves out its steps, and answers a call, only then. The wind may be read later of an earlier time,
/// others may have told somebody before, a step may have been begun and done as a matter of course, a
/// fact may have been so and somebody may have held a role all along, and a legal clock counts from what
/// the law says.
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
    let answers = escalations.flatMap(\.acknowledgements).map {
      TimeOrder.Point(.acknowledgement($0.person), at: $0.at, entry: $0.sequence)
    }
    return (assessments + texts + others + answers + runs.flatMap(\.pointsOfStorm)).map {
      TimeOrder(detection, $0)
    }
  }
}
