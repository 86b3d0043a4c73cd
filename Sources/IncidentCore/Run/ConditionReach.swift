/// Which runs' conditions an event can change, so that the others need not be looked at.
enum ConditionReach {
  case none
  case run(Int)
  case all
}

extension IncidentEvent {
  /// Follows from what ``ConditionName`` can ask for, and from the steps that keep others waiting.
  var conditionReach: ConditionReach {
    switch self {
    case .incidentOpened, .incidentContained, .incidentResolved, .incidentClosed,
      .incidentReopened, .incidentDated, .channelAdded, .windRead, .alertRaised, .alertLowered,
      .factSet, .audienceInformed, .promiseMade, .promiseMoved, .promiseSettled,
      .statementPublished, .entryCorrected, .actUndone, .drillEnded:
      .all
    case .runStarted(let payload): .run(payload.run)
    case .runMoved(let payload): .run(payload.run)
    case .stepStarted(let payload): .run(payload.run)
    case .itemsTicked(let payload): .run(payload.run)
    case .stepDone(let payload): .run(payload.run)
    case .stepSkipped(let payload): .run(payload.run)
    case .decisionMade(let payload): .run(payload.run)
    case .roleAssigned, .stepsAssigned, .noteAdded, .escalationAcknowledged, .dueRecorded,
      .proposalAnswered,
      .statementDrafted, .statementEdited, .statementSubmitted, .statementApproved,
      .statementRejected, .statementWithdrawn, .postingFrozen, .freezeConfirmed,
      .freezeReleased, .clockStarted, .clockClassified, .clockMet,
      .clockStopped, .assessmentMade, .claimAdded, .claimSettled, .strategiesSet,
      .statedClaimsSet, .postTriaged, .postSettled, .lessonAdded, .actionAdded,
      .actionSettled, .entryRedacted, .visibilityChanged, .drillStarted,
      .injectDelivered, .objectiveRated:
      .none
    }
  }
}
