/// Records that a statement was published, and by which right.
package struct PublishStatement: Act {
  /// By which right a statement goes out.
  package enum Release: Hashable, Sendable {
    /// With the approvals that the alert asks for, given before it went out: the higher one of that
    /// which held then and the present one.
    case regular
    /// The crisis lead alone, even as its author.
    case emergency(because: String)
    /// It happened without what it needed; the record says so.
    case unapproved(because: String)

    package var mode: PublicationMode {
      switch self {
      case .regular: .regular
      case .emergency: .emergency
      case .unapproved: .unapproved
      }
    }

    package var because: String? {
      switch self {
      case .regular: nil
      case .emergency(let because), .unapproved(let because): because
      }
    }
  }

  package let number: Int
  /// Where it can be read; nil where it was spoken, printed or sent.
  package let url: String?
  /// The statement's text as it stands; nil where it was erased.
  package let text: String?
  package let release: Release
  /// Why it goes out although something speaks against it that was not accepted at submission; nil
  /// where nobody says so.
  package let contradictingBecause: String?
  /// Why it went out though somebody had to be told first; a release with a reason covers that too.
  package let uninformed: String?
  package let attachments: [NamedAttachment]

  package init(
    _ number: Int, url: String? = nil, text: String?, release: Release = .regular,
    contradictingBecause: String? = nil, uninformed: String? = nil,
    attachments: [NamedAttachment] = []
  ) {
    self.number = number
    self.url = url
    self.text = text
    self.release = release
    self.contradictingBecause = contradictingBecause
    self.uninformed = uninformed
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    if let publication = statement.publication, url != nil {
      throw .publishedAlready(number, entry: publication.sequence)
    }
    // A statement in review may have all it needs once the alert was lowered.
    try statement.require(
      release == .regular ? [.inReview, .approved] : StatementStatus.unpublished)
    if let url, url.isBlank { throw .textMissing(.url) }
    if let url, !url.isWebAddress { throw .notAWebAddress(url) }
    try statement.refusePublication(at: context.occurredAt, by: context.actor)
    if let because = release.because, because.isBlank { throw .textMissing(.because) }
    if let contradictingBecause, contradictingBecause.isBlank { throw .textMissing(.because) }
    let contradictions = incident.openContradictions(of: statement)
    let rule = rule(on: incident, in: context)
    let missing = missing(of: statement, by: rule, in: context)
    switch release {
    case .regular:
      guard missing.isEmpty else {
        throw self.missing(of: statement, by: incident.alert, in: context).isEmpty
          ? .approvalsMissingThen(number, missing, at: rule) : .approvalsMissing(number, missing)
      }
      try statement.requirePublishable(incident.presentText(of: statement, given: text))
      try refuse(contradictions)
    case .emergency:
      guard
        incident.roles(of: context.actor, in: context.roster, at: context.occurredAt)
          .contains(.crisisLead)
      else {
        throw .emergencyOnlyByCrisisLead(context.actor)
      }
      try statement.requirePublishable(incident.presentText(of: statement, given: text))
      try refuse(contradictions)
    case .unapproved:
      break
    }
    let untold = try untold(before: statement, on: incident, in: context)
    let event = StatementPublished(
      statement: number, digest: statement.digest, textEntry: statement.textEntry,
      mode: release.mode, alert: rule, missing: missing,
      uninformed: untold.isEmpty ? nil : untold, attachments: attachments.map(\.attachment),
      contradictions: contradictions,
      counted: counted(for: statement, by: rule, in: context),
      asDeputy: isDeputysEmergency(on: incident, in: context),
      doubts: doubts(about: statement, by: rule, on: incident, in: context),
      shortfalls: shortfalls(of: statement, above: rule, in: context),
      informedFirst: incident.isInternal(statement)
        ? [] : incident.audiencesFirst(by: context.informing).filter { !untold.contains($0) },
      unknownThen: incident.isInternal(statement)
        ? [] : incident.audiencesUnknown(by: context.informing))
    return [
      Draft(
        .statementPublished(event),
        words: Words([
          .url: url,
          .because: release.because ?? (contradictions.isEmpty ? nil : contradictingBecause)
            ?? (untold.isEmpty ? nil : uninformed)
            ,
        ]).naming(attachments),
        at: context.occurredAt)
    ]
  }

  /// The alert whose rule counts: a lowering does not undo what held when it went out.
  private func rule(on incident: Incident, in context: DecisionContext) -> AlertLevel {
    max(
      incident.alert,
      incident.alert(heldAt: context.occurredAt, recordedIn: incident.sequence + 1))
  }

  private func missing(
    of statement: PublicStatement, by alert: AlertLevel, in context: DecisionContext
  ) -> [ApprovalPolicy.Requirement] {
    statement.tally(at: alert, policy: context.approvals, until: context.occurredAt).missing
  }

  /// What it would lack by the rules of higher alerts, should one turn out to have held.
  private func shortfalls(
    of statement: PublicStatement, above rule: AlertLevel, in context: DecisionContext
  ) -> [ApprovalShortfall] {
    guard release == .regular else { return [] }
    return AlertLevel.allCases.filter { $0 > rule }.compactMap { level in
      let missing = missing(of: statement, by: level, in: context)
      return missing.isEmpty ? nil : ApprovalShortfall(alert: level, missing: missing)
    }
  }

  /// For which role each approval counts in the end.
  private func counted(
    for statement: PublicStatement, by rule: AlertLevel, in context: DecisionContext
  ) -> [CountedApproval] {
    statement.tally(at: rule, policy: context.approvals, until: context.occurredAt)
      .counted(of: statement.approvers(until: context.occurredAt))
  }

  /// What may be amiss with those who let it go out.
  private func doubts(
    about statement: PublicStatement, by rule: AlertLevel, on incident: Incident,
    in context: DecisionContext
  ) -> [DoubtfulApproval] {
    if case .emergency = release {
      return incident.doubts(
        about: context.actor, as: .crisisLead, for: statement, in: context
      ).map { DoubtfulApproval(person: context.actor, doubt: $0) }
    }
    let tally = statement.tally(at: rule, policy: context.approvals, until: context.occurredAt)
    return incident.doubts(
      aboutApprovalsOf: statement, counted: tally, in: context)
  }

  /// Whether it is an emergency release by somebody who only deputises for the crisis lead.
  private func isDeputysEmergency(on incident: Incident, in context: DecisionContext) -> Bool {
    guard case .emergency = release else { return false }
    return !incident.ownRoles(of: context.actor, in: context.roster, at: context.occurredAt)
      .contains(.crisisLead)
  }

  private func refuse(_ contradictions: [Contradiction]) throws(Refusal) {
    guard contradictions.isEmpty || contradictingBecause != nil else {
      throw .statementContradicts(number, contradictions, publishing: true)
    }
  }

  /// Those who had to be told before the public and were not, where there is a reason for that.
  private func untold(
    before statement: PublicStatement, on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Audience] {
    if let uninformed, uninformed.isBlank { throw .textMissing(.because) }
    guard !incident.isInternal(statement) else { return [] }
    let untold = incident.audiencesUntold(by: context.informing, until: context.occurredAt)
    guard untold.isEmpty || release.because != nil || uninformed != nil else {
      throw .audiencesUntold(statement: number, untold)
    }
    return untold
  }
}

package struct StatementPublished: EventPayload {
  package static let kind = EventKind.statementPublished
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  /// The salted digest of the text that went out.
  package let digest: String
  /// The entry that holds this text.
  package let textEntry: Int
  package let mode: PublicationMode
  /// The alert whose rule was applied.
  package let alert: AlertLevel
  /// The approvals that were missing; empty for a regular publication.
  package let missing: [ApprovalPolicy.Requirement]
  /// Those who had to be told before the public and were not; nil where there were none.
  package let uninformed: [Audience]?
  package let attachments: [Attachment]
  /// What spoke against it beyond what was accepted when it was submitted.
  @LeftOutWhereEmpty package private(set) var contradictions: [Contradiction]
  /// For which role each approval was counted; empty where no role was asked for.
  @LeftOutWhereEmpty package private(set) var counted: [CountedApproval]
  /// What may be amiss with those who approved, or released it as an emergency.
  @LeftOutWhereEmpty package private(set) var doubts: [DoubtfulApproval]
  /// What it would have lacked by the rules of higher alerts, from the lowest on.
  @LeftOutWhereEmpty package private(set) var shortfalls: [ApprovalShortfall]
  /// Those who had to be told before the public, and were.
  @LeftOutWhereEmpty package private(set) var informedFirst: [Audience]
  /// Those who have to be told before the public once it is known that there are any, and it was not.
  @LeftOutWhereEmpty package private(set) var unknownThen: [Audience]
  // Left out where it was not.
  private let asDeputy: Bool?

  /// An emergency release by somebody who deputises for the crisis lead.
  package var isByDeputy: Bool { asDeputy ?? false }

  package init(
    statement: Int, digest: String, textEntry: Int, mode: PublicationMode, alert: AlertLevel,
    missing: [ApprovalPolicy.Requirement], uninformed: [Audience]? = nil,
    attachments: [Attachment] = [], contradictions: [Contradiction] = [],
    counted: [CountedApproval] = [], asDeputy: Bool = false, doubts: [DoubtfulApproval] = [],
    shortfalls: [ApprovalShortfall] = [], informedFirst: [Audience] = [],
    unknownThen: [Audience] = []
  ) {
    self.shortfalls = shortfalls
    self.informedFirst = informedFirst
    self.unknownThen = unknownThen
    self.statement = statement
    self.digest = digest
    self.textEntry = textEntry
    self.mode = mode
    self.alert = alert
    self.missing = missing
    self.uninformed = uninformed
    self.attachments = attachments
    self.contradictions = contradictions
    self.counted = counted
    self.asDeputy = asDeputy ? true : nil
    self.doubts = doubts
  }

  package var correctableTexts: [WordKey] { [.url] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .all }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    var corrected: Int?
    incident.change(statement: statement) { published in
      published.status = .published
      published.publication = PublicStatement.Publication(
        sequence: header.sequence, at: header.occurredAt, mode: mode, digest: self.digest,
        textEntry: textEntry, shortfalls: shortfalls, informedFirst: informedFirst,
        unknownThen: unknownThen)
      published.acceptedContradictions =
        (published.acceptedContradictions + contradictions).uniqued()
      corrected = published.corrects
    }
    guard let corrected else { return }
    incident.change(statement: corrected) { former in
      if former.status == .published { former.status = .corrected }
    }
  }
}
