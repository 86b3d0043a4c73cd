/// Who learns of a storm's course before the public does.
package struct InformingPolicy: Hashable, Sendable {
  /// In the order in which they are to be told.
  package var beforePublic: [Audience]

  package init(beforePublic: [Audience] = []) {
    self.beforePublic = beforePublic
  }

  /// The person harmed first, then staff: a proposal from practice, not a norm. A company sets its
  /// own in `stormlog.yaml`.
  package static let standard = InformingPolicy(beforePublic: [.victim, .staff])
}

extension Incident {
  /// The audiences that have to be told before the public, in their order. The person harmed counts
  /// once it is a fact that there is one.
  package func audiencesFirst(by policy: InformingPolicy) -> [Audience] {
    policy.beforePublic.filter { $0 != .victim || hasVictim }
  }

  /// Those who would have to be told before the public, were it known that there are any.
  func audiencesUnknown(by policy: InformingPolicy) -> [Audience] {
    policy.beforePublic.filter { $0 == .victim && !hasVictim }
  }

  private var hasVictim: Bool {
    ["victim", "injury"].contains { standingAnswers.fact($0) == "yes" }
  }

  /// Of those who have to be told before the public, the ones that were neither told by `moment`
  /// nor dispensed with for a reason; where no moment is given, ever.
  package func audiencesUntold(
    by policy: InformingPolicy, until moment: Moment? = nil
  ) -> [Audience] {
    audiencesFirst(by: policy).filter { audience in
      !informings.contains { informing in
        informing.audience == audience && !(moment?.isBefore(informing.at) ?? false)
      }
    }
  }

  /// Whether a statement is addressed to staff and not to the public: it is for the intranet, or
  /// from a template that is also meant for the intranet, on a channel that the template names. On any
  /// other channel it is no less public for being drafted from such a template.
  package func isInternal(_ statement: PublicStatement) -> Bool {
    if statement.channel == .intranet { return true }
    guard let id = statement.template else { return false }
    return statementTemplates.contains {
      $0.template.id == id && $0.template.channels.contains(.intranet)
        && $0.template.channels.contains(statement.channel)
    }
  }

  /// Whether the statement of this number is addressed to staff and not to the public.
  package func isInternalStatement(_ number: Int) -> Bool {
    statements.first { $0.number == number }.map(isInternal) ?? false
  }

  /// The earliest publication that the public could read; nil while there is none.
  package var firstPublicWord: Moment? {
    statements.filter { !isInternal($0) }.compactMap(\.publication).map(\.at)
      .min { $0.instant < $1.instant }
  }
}

extension Channel {
  package static let intranet = Channel("intranet")
}
