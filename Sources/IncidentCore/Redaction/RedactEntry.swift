/// Erases the words of an entry, and of what corrected it, for a stated reason.
///
/// What proves something of the company's own conduct is not erased by one person: the first asks
/// for it, a second one of the roster confirms. The right to erasure does not reach what is needed
/// for the establishment, exercise or defence of legal claims (Art. 17(3)(e) GDPR), and whoever
/// wrote a text should not be the one to judge that.
package struct RedactEntry: Act {
  /// How many people stand behind it.
  package enum Manner: Hashable, Sendable {
    /// One, as far as one is enough; of proof it only asks for the erasure.
    case asking
    /// The second person, after another one asked.
    case confirming
    /// One alone although it is proof; the record says so.
    case alone
  }

  package let target: Entry
  /// The entry that the target corrects; nil where it corrects none.
  package let corrected: Entry?
  package let manner: Manner
  /// Why; nil where the one who asked said why.
  package let because: String?
  /// The files, by their hashes, that are not as they were kept. What erases one of them says so: with
  /// it goes what shows that somebody changed it.
  package let altered: Set<String>

  package init(
    _ target: Entry, correcting corrected: Entry? = nil, because: String?,
    _ manner: Manner = .asking, altered: Set<String> = []
  ) {
    self.target = target
    self.corrected = corrected
    self.because = because
    self.manner = manner
    self.altered = altered
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    if let hold = incident.hold { throw .heldForProof(target.sequence, since: hold.sequence) }
    let corrections = incident.corrections[target.sequence] ?? []
    let targets = ([target.sequence] + corrections).filter { !incident.redacted.contains($0) }
    guard !targets.isEmpty else { throw .alreadyRedacted(target.sequence) }
    let isBare = target.words?.isEmpty != false && target.event.attachments.isEmpty
    if isBare, corrections.isEmpty { throw .nothingToErase(target.sequence) }
    let isProof = incident.isProof(target) || corrected.map(incident.isProof) ?? false
    let request = incident.redactionRequests.first { $0.target == target.sequence }
    return switch manner {
    case .confirming: try confirmation(of: request, erasing: targets, in: context)
    case .asking where isProof: try asking(request, in: context)
    case .asking:
      try erasing(EntryRedacted(targets: targets, altered: alteredFiles), in: context)
    case .alone:
      try erasing(
        EntryRedacted(targets: targets, isAlone: isProof, altered: alteredFiles), in: context)
    }
  }

  private var alteredFiles: [String] {
    target.event.attachments.map(\.sha256).filter(altered.contains).uniqued()
  }

  private func asking(
    _ request: RedactionRequest?, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    if let request { throw .redactionAskedFor(target.sequence, by: request.person) }
    guard !because.isBlank else { throw .textMissing(.because) }
    try requireKnown(in: context)
    return [
      Draft(
        .redactionRequested(RedactionRequested(target: target.sequence)),
        words: Words([.because: because]), at: Moment(context.now))
    ]
  }

  private func confirmation(
    of request: RedactionRequest?, erasing targets: [Int], in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard let request else { throw .redactionNotAskedFor(target.sequence) }
    try requireKnown(in: context)
    guard !context.roster.isOne(request.person, with: context.actor) else {
      throw .redactionNeedsSecond(target.sequence, askedBy: request.person)
    }
    let payload = EntryRedacted(
      targets: targets, request: request.sequence, sameLogin: request.login == context.login,
      altered: alteredFiles, doubts: doubts(about: [request.person, context.actor], in: context))
    return [
      Draft(
        .entryRedacted(payload), words: Words([.because: because]), at: Moment(context.now))
    ]
  }

  /// What may be amiss with the two: somebody put into the settings for it is no second person.
  private func doubts(
    about people: [PersonID], in context: DecisionContext
  ) -> [DoubtfulApproval] {
    people.compactMap { person in
      guard context.roster.person(person) != nil else {
        return DoubtfulApproval(person: person, doubt: .unknown)
      }
      return context.known.isNewPerson(person, at: context.now, text: .max)
        ? DoubtfulApproval(person: person, doubt: .newPerson) : nil
    }
  }

  /// Two people are two whom the settings know, each from the login that is theirs where the settings
  /// ask for that.
  private func requireKnown(in context: DecisionContext) throws(Refusal) {
    guard context.roster.people.contains(where: { $0.id == context.actor }) else {
      throw .redactionByUnknown(target.sequence, context.actor)
    }
    if context.approvals.ownLogin, context.logins[context.login] != context.actor {
      throw .approvalFromOtherLogin(context.actor, login: context.login)
    }
  }

  private func erasing(
    _ payload: EntryRedacted, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    guard !because.isBlank else { throw .textMissing(.because) }
    return [
      Draft(
        .entryRedacted(payload), words: Words([.because: because]), at: Moment(context.now))
    ]
  }
}

package struct EntryRedacted: EventPayload {
  package static let kind = EventKind.entryRedacted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  /// The entries whose words are erased.
  package let targets: [Int]
  /// The entry in which another person asked for it; nil where one was enough, or acted alone.
  package let request: Int?
  private let alone: Bool?
  private let login: Bool?
  /// The files among what is erased, by their hashes, that were not as they were kept any more.
  @LeftOutWhereEmpty package private(set) var altered: [String]
  /// What may be amiss with the two who asked for it and confirmed it.
  @LeftOutWhereEmpty package private(set) var doubts: [DoubtfulApproval]

  /// One person alone erased what proves something.
  package var isAlone: Bool { alone ?? false }
  /// The second person acted from the login of the first.
  package var isFromSameLogin: Bool { login ?? false }

  package init(
    targets: [Int], request: Int? = nil, isAlone: Bool = false, sameLogin: Bool = false,
    altered: [String] = [], doubts: [DoubtfulApproval] = []
  ) {
    self.doubts = doubts
    self.targets = targets
    self.request = request
    alone = isAlone ? true : nil
    login = sameLogin ? true : nil
    self.altered = altered
  }

  private enum CodingKeys: String, CodingKey {
    case targets, request, altered, doubts
    case alone = "isAlone"
    case login = "sameLogin"
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.redacted = (incident.redacted + targets).uniqued()
    incident.redactionRequests.removeAll { targets.contains($0.target) }
  }
}

extension IncidentEvent {
  /// The entries whose words a store must erase when it appends this event.
  package var erasedEntries: [Int] {
    if case .entryRedacted(let payload) = self { return payload.targets }
    return []
  }

  /// The files, by their hashes, that it erases although they are not as they were kept.
  package var erasedAltered: [String] {
    if case .entryRedacted(let payload) = self { return payload.altered }
    return []
  }
}
