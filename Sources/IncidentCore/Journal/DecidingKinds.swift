extension EventKind {
  /// The kinds that let something out of the house, let go of it, or say that a duty is done. They
  /// are decided on nothing less than the whole journal, checked link by link.
  package static let deciding: Set<EventKind> = [
    .statementSubmitted, .statementApproved, .statementPublished, .statementWithdrawn,
    .alertLowered, .incidentContained, .incidentResolved, .incidentClosed, .incidentReopened,
    .freezeReleased, .clockMet, .clockStopped, .visibilityChanged, .entryRedacted, .actUndone,
    .holdLifted, .drillEnded,
  ]
}
