package import Foundation

/// What can happen in an incident. One case for each kind, so that whoever words, draws or counts
/// events is told by the compiler of a new one.
package enum IncidentEvent: Hashable, Sendable {
  case incidentOpened(IncidentOpened)
  case incidentContained(IncidentContained)
  case incidentResolved(IncidentResolved)
  case incidentClosed(IncidentClosed)
  case incidentReopened(IncidentReopened)
  case incidentDated(IncidentDated)
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
  case visibilityChanged(VisibilityChanged)
  case actUndone(ActUndone)
  case drillStarted(DrillStarted)
  case injectDelivered(InjectDelivered)
  case drillEnded(DrillEnded)
  case objectiveRated(ObjectiveRated)

  /// The version of every kind's present shape.
  package static let currentVersion = 1

  /// The event's structure.
  package var payload: any EventPayload {
    switch self {
    case .incidentOpened(let payload): payload
    case .incidentContained(let payload): payload
    case .incidentResolved(let payload): payload
    case .incidentClosed(let payload): payload
    case .incidentReopened(let payload): payload
    case .incidentDated(let payload): payload
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
    case .visibilityChanged(let payload): payload
    case .actUndone(let payload): payload
    case .drillStarted(let payload): payload
    case .injectDelivered(let payload): payload
    case .drillEnded(let payload): payload
    case .objectiveRated(let payload): payload
    }
  }

  package var kind: EventKind { type(of: payload).kind }

  /// The stored bytes of the structure.
  package func encodedStructure() throws -> Data {
    try JournalCoding.encoder().encode(payload)
  }

  /// Reads a stored structure.
  ///
  /// - Throws: `DecodingError` where the bytes are not what the kind and version promise.
  package init(kind: EventKind, version: Int, structure: Data) throws {
    guard version == Self.currentVersion else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "\(kind.rawValue) has no version \(version)"))
    }
    let decoder = JournalCoding.decoder()
    func decode<Payload: EventPayload>(_ type: Payload.Type) throws -> Payload {
      try decoder.decode(type, from: structure)
    }
    self =
      switch kind {
      case .incidentOpened: .incidentOpened(try decode(IncidentOpened.self))
      case .incidentContained: .incidentContained(try decode(IncidentContained.self))
      case .incidentResolved: .incidentResolved(try decode(IncidentResolved.self))
      case .incidentClosed: .incidentClosed(try decode(IncidentClosed.self))
      case .incidentReopened: .incidentReopened(try decode(IncidentReopened.self))
      case .incidentDated: .incidentDated(try decode(IncidentDated.self))
      case .channelAdded: .channelAdded(try decode(ChannelAdded.self))
      case .roleAssigned: .roleAssigned(try decode(RoleAssigned.self))
      case .noteAdded: .noteAdded(try decode(NoteAdded.self))
      case .windRead: .windRead(try decode(WindRead.self))
      case .alertRaised: .alertRaised(try decode(AlertRaised.self))
      case .alertLowered: .alertLowered(try decode(AlertLowered.self))
      case .escalationAcknowledged: .escalationAcknowledged(try decode(EscalationAcknowledged.self))
      case .dueRecorded: .dueRecorded(try decode(DueRecorded.self))
      case .runStarted: .runStarted(try decode(RunStarted.self))
      case .runMoved: .runMoved(try decode(RunMoved.self))
      case .stepsAssigned: .stepsAssigned(try decode(StepsAssigned.self))
      case .stepStarted: .stepStarted(try decode(StepStarted.self))
      case .itemsTicked: .itemsTicked(try decode(ItemsTicked.self))
      case .stepDone: .stepDone(try decode(StepDone.self))
      case .stepSkipped: .stepSkipped(try decode(StepSkipped.self))
      case .decisionMade: .decisionMade(try decode(DecisionMade.self))
      case .factSet: .factSet(try decode(FactSet.self))
      case .proposalAnswered: .proposalAnswered(try decode(ProposalAnswered.self))
      case .statementDrafted: .statementDrafted(try decode(StatementDrafted.self))
      case .statementEdited: .statementEdited(try decode(StatementEdited.self))
      case .statementSubmitted: .statementSubmitted(try decode(StatementSubmitted.self))
      case .statementApproved: .statementApproved(try decode(StatementApproved.self))
      case .statementRejected: .statementRejected(try decode(StatementRejected.self))
      case .statementPublished: .statementPublished(try decode(StatementPublished.self))
      case .statementWithdrawn: .statementWithdrawn(try decode(StatementWithdrawn.self))
      case .audienceInformed: .audienceInformed(try decode(AudienceInformed.self))
      case .promiseMade: .promiseMade(try decode(PromiseMade.self))
      case .promiseMoved: .promiseMoved(try decode(PromiseMoved.self))
      case .promiseSettled: .promiseSettled(try decode(PromiseSettled.self))
      case .postingFrozen: .postingFrozen(try decode(PostingFrozen.self))
      case .freezeConfirmed: .freezeConfirmed(try decode(FreezeConfirmed.self))
      case .freezeReleased: .freezeReleased(try decode(FreezeReleased.self))
      case .clockStarted: .clockStarted(try decode(ClockStarted.self))
      case .clockClassified: .clockClassified(try decode(ClockClassified.self))
      case .clockMet: .clockMet(try decode(ClockMet.self))
      case .clockStopped: .clockStopped(try decode(ClockStopped.self))
      case .assessmentMade: .assessmentMade(try decode(AssessmentMade.self))
      case .claimAdded: .claimAdded(try decode(ClaimAdded.self))
      case .claimSettled: .claimSettled(try decode(ClaimSettled.self))
      case .strategiesSet: .strategiesSet(try decode(StrategiesSet.self))
      case .statedClaimsSet: .statedClaimsSet(try decode(StatedClaimsSet.self))
      case .postTriaged: .postTriaged(try decode(PostTriaged.self))
      case .postSettled: .postSettled(try decode(PostSettled.self))
      case .lessonAdded: .lessonAdded(try decode(LessonAdded.self))
      case .actionAdded: .actionAdded(try decode(ActionAdded.self))
      case .actionSettled: .actionSettled(try decode(ActionSettled.self))
      case .entryCorrected: .entryCorrected(try decode(EntryCorrected.self))
      case .entryRedacted: .entryRedacted(try decode(EntryRedacted.self))
      case .visibilityChanged: .visibilityChanged(try decode(VisibilityChanged.self))
      case .actUndone: .actUndone(try decode(ActUndone.self))
      case .drillStarted: .drillStarted(try decode(DrillStarted.self))
      case .injectDelivered: .injectDelivered(try decode(InjectDelivered.self))
      case .drillEnded: .drillEnded(try decode(DrillEnded.self))
      case .objectiveRated: .objectiveRated(try decode(ObjectiveRated.self))
      }
  }
}
