/// Approves the text of a statement that the person has seen, as one of those whom the present alert
/// asks for. It is refused where another text stands there by now.
///
/// Still possible where the statement is approved but the alert has risen since: then it adds what
/// the higher level asks for.
package struct ApproveStatement: Act {
  package let number: Int
  /// The text that the person has seen; nil where none was named or shown.
  package let seen: SeenText?
  /// The person's signature under it; nil where it was not signed.
  package let signature: ApprovalSignature?

  package init(_ number: Int, seen: SeenText?, signature: ApprovalSignature? = nil) {
    self.number = number
    self.seen = seen
    self.signature = signature
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let statement = try incident.statementToWorkOn(number)
    try statement.require([.inReview, .approved])
    let before = statement.tally(at: incident.alert, policy: context.approvals)
    if before.isComplete { try statement.require([.inReview]) }
    guard !incident.redacted.contains(statement.textEntry) else {
      throw .statementTextMissing(number)
    }
    let moment = context.occurredAt
    let approver = ApprovalTally.Approver(
      person: context.actor,
      roles: incident.roles(of: context.actor, in: context.roster, at: moment))
    let later = incident.assignments(of: approver.person).filter { moment.isBefore($0.at) }
    guard incident.knows(approver.person, in: context.roster, at: moment) else {
      throw later.first.map(\.givenLater) ?? .approverNotInRoster(approver.person)
    }
    if context.approvals.ownLogin, context.logins[context.login] != approver.person {
      throw .approvalFromOtherLogin(approver.person, login: context.login)
    }
    guard !statement.authors.contains(approver.person) else {
      throw .approverIsAuthor(approver.person)
    }
    if let author = statement.authors.first(where: {
      context.roster.isOne(approver.person, with: $0)
    }) {
      throw .approverIsNamesake(approver.person, of: author)
    }
    guard !statement.standingApprovals.contains(where: { $0.person == approver.person }) else {
      throw .alreadyApproved(number, approver.person)
    }
    if let other = statement.standingApprovals.first(where: {
      context.roster.isOne(approver.person, with: $0.person)
    }) {
      throw .approverIsNamesake(approver.person, of: other.person)
    }
    try statement.requireSeen(seen)
    try requireSignature(under: statement, of: incident, in: context)
    let after = statement.tally(at: incident.alert, policy: context.approvals, with: approver)
    guard after.missing.count < before.missing.count else {
      let fitting = later.first { given in
        before.missing.contains { $0.accepts([given.role]) }
      }
      throw fitting.map(\.givenLater)
        ?? .approverHasNoNeededRole(approver.person, needed: before.missing)
    }
    let role = after.requirement(filledBy: approver.person)?.role(among: approver.roles)
    let own = incident.ownRoles(of: approver.person, in: context.roster, at: moment)
    let event = StatementApproved(
      statement: number, digest: statement.digest, role: role,
      asDeputy: role.map { own.contains($0) ? nil : true } ?? nil,
      roles: approver.roles, sameLogin: statement.logins.contains(context.login),
      completes: after.isComplete, seen: seen?.manner, signature: signature,
      doubts: incident.doubts(
        about: approver.person, as: role, for: statement, in: context),
      given: incident.assignments(of: approver.person, at: moment)
        .filter { !context.roster.seats(approver.person, as: $0.role) }.map(\.sequence))
    return [Draft(.statementApproved(event), at: context.occurredAt)]
  }

  /// A signature is checked whether it has to be there or not, before anything is stored.
  private func requireSignature(
    under statement: PublicStatement, of incident: Incident, in context: DecisionContext
  ) throws(Refusal) {
    guard let signature else {
      guard !context.approvals.demandsSignature(at: incident.alert) else {
        throw .signatureNeeded(number, version: statement.version, at: incident.alert)
      }
      return
    }
    let keys = context.roster.person(context.actor)?.keys ?? []
    guard let key = signature.key, keys.contains(key) else {
      throw .signatureOfUnknownKey(context.actor)
    }
    let message = ApprovalMessage(
      incident: incident.id, statement: number, digest: statement.digest, person: context.actor)
    guard signature.holds(for: message.text) else { throw .signatureDoesNotHold(number) }
  }
}

package struct StatementApproved: EventPayload {
  package static let kind = EventKind.statementApproved
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  package let statement: Int
  /// The salted digest of the text that is approved.
  package let digest: String
  /// The role for which the person approves; nil where anyone of the roster may.
  package let role: Role?
  /// The person does not hold this role but deputises for it; nil where it is the person's own.
  package let asDeputy: Bool?
  /// All roles that the person held then.
  package let roles: [Role]
  /// The login that approves is one from which the text was written.
  package let sameLogin: Bool
  /// With this approval the statement has all that its alert asks for.
  package let completes: Bool
  /// How the person came to know the text; nil in entries from before that was kept.
  package let seen: SeenText.Manner?
  /// The person's signature; nil where it was not signed.
  package let signature: ApprovalSignature?
  /// What may be amiss with the person.
  @LeftOutWhereEmpty package private(set) var doubts: [ApprovalDoubt]
  /// The entries that gave the person roles which the settings do not.
  @LeftOutWhereEmpty package private(set) var given: [Int]

  package init(
    statement: Int, digest: String, role: Role?, asDeputy: Bool? = nil, roles: [Role],
    sameLogin: Bool, completes: Bool, seen: SeenText.Manner? = nil,
    signature: ApprovalSignature? = nil, doubts: [ApprovalDoubt] = [], given: [Int] = []
  ) {
    self.statement = statement
    self.digest = digest
    self.role = role
    self.asDeputy = asDeputy
    self.roles = roles
    self.sameLogin = sameLogin
    self.completes = completes
    self.seen = seen
    self.signature = signature
    self.doubts = doubts
    self.given = given
  }

  /// Whether the signature, where there is one, is by one of these keys and under this approval.
  ///
  /// - Parameters:
  ///   - header: Of the entry that holds it.
  ///   - keys: The keys known as the person's then, as lines of `authorized_keys`.
  package func isSignedRightly(as header: EntryHeader, keys: [String]) -> Bool {
    guard let signature else { return true }
    let message = ApprovalMessage(
      incident: header.incident, statement: statement, digest: digest, person: header.actor)
    return signature.key.map { keys.contains($0.line) } ?? false
      && signature.holds(for: message.text)
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .byActor }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] {
    roles.map { .assignment($0, header.actor) }
  }

  package func subjects(as sequence: Int) -> [Subject] { [.statement(statement)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.change(statement: statement) { approved in
      approved.approvals.append(
        PublicStatement.Approval(
          sequence: header.sequence, at: header.occurredAt, person: header.actor,
          role: role, roles: roles, digest: self.digest, sameLogin: sameLogin,
          seen: seen, isSigned: signature != nil, doubts: doubts, given: given))
      if completes { approved.status = .approved }
    }
  }
}

extension Assignment {
  /// That it does not hold yet at the time of an act that rests on it.
  fileprivate var givenLater: Refusal { .roleGivenLater(role, person, since: at, in: sequence) }
}
