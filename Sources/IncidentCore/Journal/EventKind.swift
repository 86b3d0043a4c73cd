/// The kinds of events, by the names under which they are stored.
package enum EventKind: String, CaseIterable, Codable, Sendable {
  case incidentOpened = "incident-opened"
  case incidentContained = "incident-contained"
  case incidentResolved = "incident-resolved"
  case incidentClosed = "incident-closed"
  case incidentReopened = "incident-reopened"
  case incidentDated = "incident-dated"
  case channelAdded = "channel-added"
  case roleAssigned = "role-assigned"
  case noteAdded = "note-added"
  case windRead = "wind-read"
  case alertRaised = "alert-raised"
  case alertLowered = "alert-lowered"
  case escalationAcknowledged = "escalation-acknowledged"
  case dueRecorded = "due-recorded"
  case runStarted = "run-started"
  case runMoved = "run-moved"
  case stepStarted = "step-started"
  case stepsAssigned = "steps-assigned"
  case itemsTicked = "items-ticked"
  case stepDone = "step-done"
  case stepSkipped = "step-skipped"
  case decisionMade = "decision-made"
  case factSet = "fact-set"
  case proposalAnswered = "proposal-answered"
  case statementDrafted = "statement-drafted"
  case statementEdited = "statement-edited"
  case statementSubmitted = "statement-submitted"
  case statementApproved = "statement-approved"
  case statementRejected = "statement-rejected"
  case statementPublished = "statement-published"
  case statementWithdrawn = "statement-withdrawn"
  case audienceInformed = "audience-informed"
  case promiseMade = "promise-made"
  case promiseMoved = "promise-moved"
  case promiseSettled = "promise-settled"
  case postingFrozen = "posting-frozen"
  case freezeConfirmed = "freeze-confirmed"
  case freezeReleased = "freeze-released"
  case clockStarted = "clock-started"
  case clockClassified = "clock-classified"
  case clockMet = "clock-met"
  case clockStopped = "clock-stopped"
  case assessmentMade = "assessment-made"
  case claimAdded = "claim-added"
  case claimSettled = "claim-settled"
  case strategiesSet = "strategies-set"
  case statedClaimsSet = "stated-claims-set"
  case postTriaged = "post-triaged"
  case postSettled = "post-settled"
  case lessonAdded = "lesson-added"
  case actionAdded = "action-added"
  case actionSettled = "action-settled"
  case entryCorrected = "entry-corrected"
  case entryRedacted = "entry-redacted"
  case visibilityChanged = "visibility-changed"
  case actUndone = "act-undone"
  case drillStarted = "drill-started"
  case injectDelivered = "drill-inject"
  case drillEnded = "drill-ended"
  case objectiveRated = "objective-rated"

  /// Whether events of this kind change an incident's state. Those that do not are skipped when
  /// a journal is folded, which keeps an incident of many notes quick.
  package var changesState: Bool {
    switch self {
    case .noteAdded, .visibilityChanged: false
    case .incidentOpened, .incidentContained, .incidentResolved, .incidentClosed,
      .incidentReopened, .incidentDated, .channelAdded, .roleAssigned, .windRead, .alertRaised,
      .alertLowered, .escalationAcknowledged, .dueRecorded, .runStarted, .runMoved, .stepsAssigned,
      .stepStarted,
      .itemsTicked, .stepDone,
      .stepSkipped, .decisionMade, .factSet, .proposalAnswered, .statementDrafted,
      .statementEdited, .statementSubmitted, .statementApproved, .statementRejected,
      .statementPublished, .statementWithdrawn, .audienceInformed, .promiseMade, .promiseMoved,
      .promiseSettled, .postingFrozen, .freezeConfirmed, .freezeReleased, .clockStarted,
      .clockClassified, .clockMet, .clockStopped, .assessmentMade, .claimAdded, .claimSettled,
      .strategiesSet, .statedClaimsSet, .postTriaged, .postSettled, .lessonAdded,
      .actionAdded, .actionSettled, .entryCorrected, .entryRedacted, .actUndone,
      .drillStarted, .injectDelivered, .drillEnded, .objectiveRated:
      true
    }
  }
}
