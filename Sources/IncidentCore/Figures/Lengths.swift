/// Between which points of an incident its lengths of time lie.
struct Lengths {
  private let points: [Figures.Length: (TimeOrder.Point?, TimeOrder.Point?)]

  init(_ incident: Incident) {
    let detected = incident.beginning.first { $0.thing == .detected }
    let started = incident.beginning.first { $0.thing == .started }
    let answer = incident.firstResponse
    points = [
      .detect: (started, detected), .acknowledge: (detected, incident.firstAcknowledgement),
      .firstResponse: (detected, answer), .firstResponseSinceStart: (started, answer),
      .contain: (detected, incident.held(.contained)?.point),
      .resolve: (detected, incident.held(.resolved)?.point),
    ]
  }

  func span(_ length: Figures.Length) -> Figures.Span? {
    guard let (start, end) = points[length] else { return nil }
    return Figures.Span(from: start?.at, to: end?.at)
  }

  /// The lengths whose points cannot have been in this order.
  var disorders: [Figures.Length: TimeOrder] {
    points.compactMapValues { start, end in
      guard let start, let end else { return nil }
      let order = TimeOrder(start, end)
      return order.isBroken ? order : nil
    }
  }
}

extension Incident {
  /// The containment, resolution or closing that holds: nothing was reopened since.
  package func held(_ status: IncidentStatus) -> Milestone? {
    milestones.last { $0.status == status || $0.status == .open }.flatMap {
      $0.status == status ? $0 : nil
    }
  }

  /// How often it was opened anew.
  package var timesReopened: Int { milestones.count { $0.status == .open } }

  fileprivate var firstAcknowledgement: TimeOrder.Point? {
    escalations.flatMap(\.acknowledgements).min { $0.at.instant < $1.at.instant }
      .map { TimeOrder.Point(.acknowledgement($0.person), at: $0.at, entry: $0.sequence) }
  }

  fileprivate var firstResponse: TimeOrder.Point? { firstWord(where: isReleased) }

  /// The first publication without its approvals, where none that was released came before it.
  var firstUnapprovedWord: TimeOrder.Point? {
    let word = firstWord { $0.publication != nil && !isReleased($0) }
    guard let word, let response = firstResponse else { return word }
    return word.at.instant < response.at.instant ? word : nil
  }

  private func firstWord(where counts: (PublicStatement) -> Bool) -> TimeOrder.Point? {
    statements.filter(counts).compactMap { publicationPoint(of: $0.number) }
      .min { $0.at.instant < $1.at.instant }
  }

  /// From detection to the milestones of a status that a reopening took back.
  func spans(ofFormer status: IncidentStatus) -> [Figures.Span] {
    guard let reopening = milestones.lastIndex(where: { $0.status == .open }) else { return [] }
    return milestones[..<reopening].filter { $0.status == status }
      .compactMap { Figures.Span(from: detected, to: $0.at) }
  }
}

extension Milestone {
  var point: TimeOrder.Point { TimeOrder.Point(.status(status), at: at, entry: sequence) }
}
