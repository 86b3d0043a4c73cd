/// What of the entries of a kind the public may read. A kind that is new begins with nothing.
enum PublicReach: Hashable, Sendable {
  /// Nothing, whatever its mark: how statements came to be, and what was done to the record itself.
  case inner
  /// The entry, marked or not, with these of its texts. A mark opens none besides.
  case open([WordKey])
  /// The entry where it is marked, with these of its texts: what was noted, promised, claimed or
  /// learned. Reasons, what proves something, sources of verdicts and the posts of others stay
  /// inside: they are given for the company's own account.
  case marked([WordKey])

  /// The texts of an entry that may be read; nil where the entry stays inside.
  func texts(isMarked: Bool) -> [WordKey]? {
    switch self {
    case .inner: nil
    case .open(let keys): keys
    case .marked(let keys): isMarked ? keys : nil
    }
  }
}

extension EventKind {
  /// What of its entries the public may read.
  var publicReach: PublicReach {
    switch self {
    case .windRead, .alertRaised, .alertLowered, .incidentContained, .incidentResolved,
      .incidentClosed, .incidentReopened, .statementWithdrawn:
      .open([])
    case .statementPublished: .open([.url])
    case .incidentOpened: .marked([.title])
    case .noteAdded: .marked([.text, .source])
    case .promiseMade, .claimAdded, .lessonAdded, .actionAdded: .marked([.text])
    case .incidentDated, .channelAdded, .roleAssigned, .escalationAcknowledged, .dueRecorded,
      .runStarted, .runMoved, .stepStarted, .stepsAssigned, .itemsTicked, .stepDone, .stepSkipped,
      .decisionMade, .factSet, .proposalAnswered, .audienceInformed, .promiseMoved,
      .promiseSettled, .postingFrozen, .freezeConfirmed, .freezeReleased, .clockStarted,
      .clockClassified, .clockMet, .clockStopped, .assessmentMade, .claimSettled, .postTriaged,
      .postSettled, .actionSettled, .drillStarted, .injectDelivered, .drillEnded, .objectiveRated:
      .marked([])
    case .statementDrafted, .statementEdited, .statementSubmitted, .statementApproved,
      .statementRejected, .strategiesSet, .statedClaimsSet, .visibilityChanged, .entryCorrected,
      .entryRedacted, .redactionRequested, .holdPlaced, .holdLifted, .actUndone, .reportWorded,
      .settingsNoticed, .personNamed, .databaseRestored:
      .inner
    }
  }
}
