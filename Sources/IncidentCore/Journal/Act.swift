/// What a person asks to have recorded, and the rule that allows it or not.
package protocol Act: Sendable {
  /// The events to append, or the refusal. Pure: the same incident and context give the same
  /// answer.
  func decide(on incident: Incident, in context: DecisionContext) throws(Refusal) -> [Draft]
}

extension Act {
  /// The events to append, or the refusal, under the rule that holds for every act: nothing is
  /// recorded that has not happened yet, nor by another clock than the incident's, nor what brings
  /// about an order that cannot have been. Whoever records an act asks this.
  package func drafts(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try context.refuseAhead(context.occurredAt)
    try context.refuseOtherClock(for: incident)
    let context = context.keepingUp(with: incident)
    let drafts = try decide(on: incident, in: context)
    try incident.refuseDisorder(after: drafts, in: context)
    return drafts
  }
}
