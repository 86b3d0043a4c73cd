// All that lists the kinds of events lies in this file: the name under which a kind is stored, its
// case, its payload, and how both are made of what was stored. A new kind has one line in each of
// the four lists, all beside each other and all asked for by the compiler.

/// The kinds of events, by the names under which they are stored.
package enum EventKind: String, CaseIterable, Codable, Sendable {
  case incidentOpened = "incident-opened"
  case incidentContained = "incident-contained"
  case incidentResolved = "incident-resolved"
  case incidentClosed = "incident-closed"
  case incidentReopened = "incident-reopened"
  case incidentDated = "incident-dated"
  case settingsNoticed = "settings-noticed"
  case personNamed = "person-named"
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
  case redactionRequested = "redaction-requested"
  case holdPlaced = "hold-placed"
  case holdLifted = "hold-lifted"
  case reportWorded = "report-worded"
  case databaseRestored = "database-restored"
  case visibilityChanged = "visibility-changed"
  case actUndone = "act-undone"
  case drillStarted = "drill-started"
  case injectDelivered = "drill-inject"
  case drillEnded = "drill-ended"
  case objectiveRated = "objective-rated"
}

/// What can happen in an incident. One case for each kind, so that whoever words, draws or counts
/// events is told by the compiler of a new one.
package enum IncidentEvent: Hashable, Sendable {
  case incidentOpened(IncidentOpened)
  case incidentContained(IncidentContained)
  case incidentResolved(IncidentResolved)
  case incidentClosed(IncidentClosed)
  case incidentReopened(IncidentReopened)
  case incidentDated(IncidentDated)
  case settingsNoticed(SettingsNoticed)
  case personNamed(PersonNamed)
  case channelAdded(ChannelAdded)
  case roleAssigned(RoleAssigned)
  case noteAdded(NoteAdded)
  case windRead(WindRead)
  case alertRaised(AlertRaised)
  case alertLowered(AlertLowered)
  case escalationAcknowledged(EscalationAcknowledged)
  case dueRecorded(DueRecorded)
  case runStarted(RunStarted)
  case runMoved(RunMoved)
  case stepsAssigned(StepsAssigned)
  case stepStarted(StepStarted)
  case itemsTicked(ItemsTicked)
  case stepDone(StepDone)
  case stepSkipped(StepSkipped)
  case decisionMade(DecisionMade)
  case factSet(FactSet)
  case proposalAnswered(ProposalAnswered)
  case statementDrafted(StatementDrafted)
  case statementEdited(StatementEdited)
  case statementSubmitted(StatementSubmitted)
  case statementApproved(StatementApproved)
  case statementRejected(StatementRejected)
  case statementPublished(StatementPublished)
  case statementWithdrawn(StatementWithdrawn)
  case audienceInformed(AudienceInformed)
  case promiseMade(PromiseMade)
  case promiseMoved(PromiseMoved)
  case promiseSettled(PromiseSettled)
  case postingFrozen(PostingFrozen)
  case freezeConfirmed(FreezeConfirmed)
  case freezeReleased(FreezeReleased)
  case clockStarted(ClockStarted)
  case clockClassified(ClockClassified)
  case clockMet(ClockMet)
  case clockStopped(ClockStopped)
  case assessmentMade(AssessmentMade)
  case claimAdded(ClaimAdded)
  case claimSettled(ClaimSettled)
  case strategiesSet(StrategiesSet)
  case statedClaimsSet(StatedClaimsSet)
  case postTriaged(PostTriaged)
  case postSettled(PostSettled)
  case lessonAdded(LessonAdded)
  case actionAdded(ActionAdded)
  case actionSettled(ActionSettled)
  case entryCorrected(EntryCorrected)
  case entryRedacted(EntryRedacted)
  case redactionRequested(RedactionRequested)
  case holdPlaced(HoldPlaced)
  case holdLifted(HoldLifted)
  case reportWorded(ReportWorded)
  case databaseRestored(DatabaseRestored)
  case visibilityChanged(VisibilityChanged)
  case actUndone(ActUndone)
  case drillStarted(DrillStarted)
  case injectDelivered(InjectDelivered)
  case drillEnded(DrillEnded)
  case objectiveRated(ObjectiveRated)
}

extension EventKind {
  /// The payload of this kind, and the case that holds it.
  var registration: EventRegistration {
    switch self {
    case .incidentOpened: EventRegistration(IncidentEvent.incidentOpened)
    case .incidentContained: EventRegistration(IncidentEvent.incidentContained)
    case .incidentResolved: EventRegistration(IncidentEvent.incidentResolved)
    case .incidentClosed: EventRegistration(IncidentEvent.incidentClosed)
    case .incidentReopened: EventRegistration(IncidentEvent.incidentReopened)
    case .incidentDated: EventRegistration(IncidentEvent.incidentDated)
    case .settingsNoticed: EventRegistration(IncidentEvent.settingsNoticed)
    case .personNamed: EventRegistration(IncidentEvent.personNamed)
    case .channelAdded: EventRegistration(IncidentEvent.channelAdded)
    case .roleAssigned: EventRegistration(IncidentEvent.roleAssigned)
    case .noteAdded: EventRegistration(IncidentEvent.noteAdded)
    case .windRead: EventRegistration(IncidentEvent.windRead)
    case .alertRaised: EventRegistration(IncidentEvent.alertRaised)
    case .alertLowered: EventRegistration(IncidentEvent.alertLowered)
    case .escalationAcknowledged: EventRegistration(IncidentEvent.escalationAcknowledged)
    case .dueRecorded: EventRegistration(IncidentEvent.dueRecorded)
    case .runStarted: EventRegistration(IncidentEvent.runStarted)
    case .runMoved: EventRegistration(IncidentEvent.runMoved)
    case .stepsAssigned: EventRegistration(IncidentEvent.stepsAssigned)
    case .stepStarted: EventRegistration(IncidentEvent.stepStarted)
    case .itemsTicked: EventRegistration(IncidentEvent.itemsTicked)
    case .stepDone: EventRegistration(IncidentEvent.stepDone)
    case .stepSkipped: EventRegistration(IncidentEvent.stepSkipped)
    case .decisionMade: EventRegistration(IncidentEvent.decisionMade)
    case .factSet: EventRegistration(IncidentEvent.factSet)
    case .proposalAnswered: EventRegistration(IncidentEvent.proposalAnswered)
    case .statementDrafted: EventRegistration(IncidentEvent.statementDrafted)
    case .statementEdited: EventRegistration(IncidentEvent.statementEdited)
    case .statementSubmitted: EventRegistration(IncidentEvent.statementSubmitted)
    case .statementApproved: EventRegistration(IncidentEvent.statementApproved)
    case .statementRejected: EventRegistration(IncidentEvent.statementRejected)
    case .statementPublished: EventRegistration(IncidentEvent.statementPublished)
    case .statementWithdrawn: EventRegistration(IncidentEvent.statementWithdrawn)
    case .audienceInformed: EventRegistration(IncidentEvent.audienceInformed)
    case .promiseMade: EventRegistration(IncidentEvent.promiseMade)
    case .promiseMoved: EventRegistration(IncidentEvent.promiseMoved)
    case .promiseSettled: EventRegistration(IncidentEvent.promiseSettled)
    case .postingFrozen: EventRegistration(IncidentEvent.postingFrozen)
    case .freezeConfirmed: EventRegistration(IncidentEvent.freezeConfirmed)
    case .freezeReleased: EventRegistration(IncidentEvent.freezeReleased)
    case .clockStarted: EventRegistration(IncidentEvent.clockStarted)
    case .clockClassified: EventRegistration(IncidentEvent.clockClassified)
    case .clockMet: EventRegistration(IncidentEvent.clockMet)
    case .clockStopped: EventRegistration(IncidentEvent.clockStopped)
    case .assessmentMade: EventRegistration(IncidentEvent.assessmentMade)
    case .claimAdded: EventRegistration(IncidentEvent.claimAdded)
    case .claimSettled: EventRegistration(IncidentEvent.claimSettled)
    case .strategiesSet: EventRegistration(IncidentEvent.strategiesSet)
    case .statedClaimsSet: EventRegistration(IncidentEvent.statedClaimsSet)
    case .postTriaged: EventRegistration(IncidentEvent.postTriaged)
    case .postSettled: EventRegistration(IncidentEvent.postSettled)
    case .lessonAdded: EventRegistration(IncidentEvent.lessonAdded)
    case .actionAdded: EventRegistration(IncidentEvent.actionAdded)
    case .actionSettled: EventRegistration(IncidentEvent.actionSettled)
    case .entryCorrected: EventRegistration(IncidentEvent.entryCorrected)
    case .entryRedacted: EventRegistration(IncidentEvent.entryRedacted)
    case .redactionRequested: EventRegistration(IncidentEvent.redactionRequested)
    case .holdPlaced: EventRegistration(IncidentEvent.holdPlaced)
    case .holdLifted: EventRegistration(IncidentEvent.holdLifted)
    case .reportWorded: EventRegistration(IncidentEvent.reportWorded)
    case .databaseRestored: EventRegistration(IncidentEvent.databaseRestored)
    case .visibilityChanged: EventRegistration(IncidentEvent.visibilityChanged)
    case .actUndone: EventRegistration(IncidentEvent.actUndone)
    case .drillStarted: EventRegistration(IncidentEvent.drillStarted)
    case .injectDelivered: EventRegistration(IncidentEvent.injectDelivered)
    case .drillEnded: EventRegistration(IncidentEvent.drillEnded)
    case .objectiveRated: EventRegistration(IncidentEvent.objectiveRated)
    }
  }
}

extension IncidentEvent {
  /// The event's structure.
  package var payload: any EventPayload {
    switch self {
    case .incidentOpened(let payload): payload
    case .incidentContained(let payload): payload
    case .incidentResolved(let payload): payload
    case .incidentClosed(let payload): payload
    case .incidentReopened(let payload): payload
    case .incidentDated(let payload): payload
    case .settingsNoticed(let payload): payload
    case .personNamed(let payload): payload
    case .channelAdded(let payload): payload
    case .roleAssigned(let payload): payload
    case .noteAdded(let payload): payload
    case .windRead(let payload): payload
    case .alertRaised(let payload): payload
    case .alertLowered(let payload): payload
    case .escalationAcknowledged(let payload): payload
    case .dueRecorded(let payload): payload
    case .runStarted(let payload): payload
    case .runMoved(let payload): payload
    case .stepsAssigned(let payload): payload
    case .stepStarted(let payload): payload
    case .itemsTicked(let payload): payload
    case .stepDone(let payload): payload
    case .stepSkipped(let payload): payload
    case .decisionMade(let payload): payload
    case .factSet(let payload): payload
    case .proposalAnswered(let payload): payload
    case .statementDrafted(let payload): payload
    case .statementEdited(let payload): payload
    case .statementSubmitted(let payload): payload
    case .statementApproved(let payload): payload
    case .statementRejected(let payload): payload
    case .statementPublished(let payload): payload
    case .statementWithdrawn(let payload): payload
    case .audienceInformed(let payload): payload
    case .promiseMade(let payload): payload
    case .promiseMoved(let payload): payload
    case .promiseSettled(let payload): payload
    case .postingFrozen(let payload): payload
    case .freezeConfirmed(let payload): payload
    case .freezeReleased(let payload): payload
    case .clockStarted(let payload): payload
    case .clockClassified(let payload): payload
    case .clockMet(let payload): payload
    case .clockStopped(let payload): payload
    case .assessmentMade(let payload): payload
    case .claimAdded(let payload): payload
    case .claimSettled(let payload): payload
    case .strategiesSet(let payload): payload
    case .statedClaimsSet(let payload): payload
    case .postTriaged(let payload): payload
    case .postSettled(let payload): payload
    case .lessonAdded(let payload): payload
    case .actionAdded(let payload): payload
    case .actionSettled(let payload): payload
    case .entryCorrected(let payload): payload
    case .entryRedacted(let payload): payload
    case .redactionRequested(let payload): payload
    case .holdPlaced(let payload): payload
    case .holdLifted(let payload): payload
    case .reportWorded(let payload): payload
    case .databaseRestored(let payload): payload
    case .visibilityChanged(let payload): payload
    case .actUndone(let payload): payload
    case .drillStarted(let payload): payload
    case .injectDelivered(let payload): payload
    case .drillEnded(let payload): payload
    case .objectiveRated(let payload): payload
    }
  }
}
