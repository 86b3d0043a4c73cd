/// What an alert level demands: who must be told, and how soon they acknowledge, the company
/// replies, and the public hears more.
package struct AlertTerms: Hashable, Codable, Sendable {
  package var inform: [Role]
  /// The level informs every role that has a holder, beside those named.
  package var informEveryone: Bool
  /// Nil where no acknowledgement is due.
  package var acknowledgeWithin: Interval?
  package var firstReplyWithin: Interval?
  package var updateEvery: Interval?
  /// The lowest wind that calls for this level.
  package var fromWind: WindLevel?

  package init(
    inform: [Role], informEveryone: Bool = false, acknowledgeWithin: Interval? = nil,
    firstReplyWithin: Interval? = nil, updateEvery: Interval? = nil, fromWind: WindLevel? = nil
  ) {
    self.inform = inform
    self.informEveryone = informEveryone
    self.acknowledgeWithin = acknowledgeWithin
    self.firstReplyWithin = firstReplyWithin
    self.updateEvery = updateEvery
    self.fromWind = fromWind
  }
}

/// The terms of every level and the rule for calming down.
///
/// The standard values are a proposal from practice, not a norm; a company sets its own in
/// `stormlog.yaml`.
package struct EscalationMatrix: Hashable, Sendable {
  package var terms: [AlertLevel: AlertTerms]
  /// How many readings in a row must be calm before the alert is lowered without a reason.
  package var calmReadings: Int
  /// How long these readings must span.
  package var calmSpan: Interval

  package init(
    terms: [AlertLevel: AlertTerms] = EscalationMatrix.standardTerms, calmReadings: Int = 2,
    calmSpan: Interval = .hours(4)
  ) {
    self.terms = terms
    self.calmReadings = calmReadings
    self.calmSpan = calmSpan
  }

  package static let standard = EscalationMatrix()

  package static let standardTerms: [AlertLevel: AlertTerms] = [
    .green: AlertTerms(
      inform: [.communityManager], firstReplyWithin: .hours(24), updateEvery: .hours(24),
      fromWind: WindLevel(rawValue: 0)),
    .yellow: AlertTerms(
      inform: [.socialLead, .crisisLead], acknowledgeWithin: .minutes(30),
      firstReplyWithin: .minutes(120), updateEvery: .hours(4), fromWind: WindLevel(rawValue: 2)),
    .orange: AlertTerms(
      inform: [.crisisLead, .spokesperson, .socialLead, .legal, .management],
      acknowledgeWithin: .minutes(15), firstReplyWithin: .minutes(60), updateEvery: .hours(2),
      fromWind: WindLevel(rawValue: 4)),
    .red: AlertTerms(
      inform: [.crisisLead, .management, .spokesperson, .socialLead, .legal],
      informEveryone: true, acknowledgeWithin: .minutes(10), firstReplyWithin: .minutes(30),
      updateEvery: .hours(1), fromWind: WindLevel(rawValue: 5)),
  ]

  package func terms(of level: AlertLevel) -> AlertTerms {
    terms[level] ?? AlertTerms(inform: [])
  }

  /// The level that a wind calls for: the highest whose threshold it reaches.
  package func level(for wind: WindLevel) -> AlertLevel {
    AlertLevel.allCases.last { level in
      terms[level]?.fromWind.map { wind >= $0 } ?? false
    } ?? .green
  }
}
