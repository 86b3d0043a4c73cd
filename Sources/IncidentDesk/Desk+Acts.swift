import Foundation
package import IncidentCore
import IncidentStore
import IncidentWording
import Workspace

/// An act that can only be formed on the journal as it is when it is decided.
package struct JournalAct {
  /// It can only be meant for a closed incident.
  let isForClosed: Bool
  let form: (Incident, JournalReader, _ number: Int) throws -> any Act

  init(
    isForClosed: Bool = false,
    form: @escaping (Incident, JournalReader, _ number: Int) throws -> any Act
  ) {
    self.isForClosed = isForClosed
    self.form = form
  }
}

extension Desk {
  /// Records an act in the incident at hand.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - actor: Who acts, where it is not the person at the desk.
  ///   - evidence: The files that it refers to.
  /// - Throws: ``Failure``, where nothing was stored.
  package func perform(
    _ act: any Act, as actor: PersonID? = nil, evidence: [EvidenceFile] = []
  ) throws -> Receipt {
    try perform(plainly(act), as: actor, evidence: evidence)
  }

  package func perform(
    _ act: JournalAct, as actor: PersonID? = nil, evidence: [EvidenceFile] = []
  ) throws -> Receipt {
    try withStore(.readWrite) { store in
      let number = try incidentNumber(in: store)
      return try append(
        to: .incident(number), of: store, as: actor, evidence: evidence
      ) { incident, journal in
        if !act.isForClosed { try requireMeant(number, incident, in: journal) }
        return try act.form(incident, journal, number)
      }
    }
  }

  /// Records an act in an incident that was found already.
  package func perform(
    _ act: any Act, as actor: PersonID? = nil, on number: Int
  ) throws -> Receipt {
    try withStore(.readWrite) { store in
      try append(to: .incident(number), of: store, as: actor, evidence: []) { _, _ in act }
    }
  }

  /// Nothing is written into a closed incident unasked while others are open: whoever chose it may
  /// not know that it was closed.
  private func requireMeant(
    _ number: Int, _ incident: Incident, in journal: JournalReader
  ) throws {
    guard incident.status == .closed, asked.incident == nil,
      outside.surroundings["STORMLOG_INCIDENT"] == nil, outside.drill == nil
    else { return }
    let open = try journal.openSummaries().filter { $0.mode != .drill }
    guard open.isEmpty else {
      throw failures.currentIsClosed(try journal.summary(number), open: open)
    }
  }

  /// Opens a new incident with an act.
  package func open(_ act: any Act) throws -> Receipt {
    let id = outside.random.uuid()
    return try withStore(.readWrite) { store in
      try append(to: .new(id), of: store, as: nil, evidence: []) { _, _ in act }
    }
  }

  private func append(
    to target: Store.Target, of store: Store, as actor: PersonID?, evidence: [EvidenceFile],
    _ form: (Incident, JournalReader) throws -> any Act
  ) throws -> Receipt {
    var naming: [Entry] = []
    var statementTexts: [Int: String] = [:]
    var decided: DecisionContext?
    var links = IncidentLinks()
    var newcomers: [NamePerson] = []
    let acting = try actor.map { NamedPerson($0) } ?? acting(in: target.number, of: store)
    let makeContext = decisionMaker(actor: acting.id)
    let result = try appending(
      to: target, of: store, in: makeContext, evidence: evidence.compactMap(\.evidence)
    ) { incident, journal, decision in
      let act = try form(incident, journal)
      let decision = try judging(act, in: target.number, journal, by: decision)
      decided = decision
      newcomers = act.newcomers + [acting.naming].compactMap(\.self)
      let drafts = try noticing(
        act, by: acting, in: target.number, of: incident, journal, at: decision.now
      ).drafts(on: incident, in: decision)
      let needsNames =
        drafts.contains(where: \.event.needsNames) || incident.named.contains(decision.actor)
        // What is told of the act does not name anybody whose name was erased.
        || !incident.redacted.isEmpty
      if case .incident(let number) = target, needsNames {
        naming = try journal.entries(of: number, EntryQuery(kinds: EventKind.naming))
      }
      if case .incident(let number) = target {
        statementTexts = try journal.texts(quotedAfter: drafts, in: incident, number)
      }
      // What a closing names has to be known by its number.
      for case .incidentClosed(let closed) in drafts.map(\.event) {
        links.original = try closed.original.flatMap(journal.label(of:))
      }
      return drafts
    }
    switch result {
    case .failure(let refusal):
      if case .incident(let number) = target, refusal == .drillHasItsOwnClock {
        throw failures.drillUnderWay(number)
      }
      throw try failure(refusal, naming: newcomers, in: target.number, of: store)
    case .success(let appended):
      return Receipt(
        number: appended.number, title: appended.title, before: appended.before,
        after: appended.after, entries: appended.entries, warnings: appended.warnings,
        naming: naming + appended.entries, context: decided ?? makeContext(),
        statementTexts: statementTexts, links: links)
    }
  }

  /// Appends what is decided. A failure of the desk's own comes out as what it is, and nothing is
  /// stored.
  private func appending(
    to target: Store.Target, of store: Store, in makeContext: @escaping () -> DecisionContext,
    evidence: [Evidence],
    decide: (Incident, JournalReader, DecisionContext) throws -> [Draft]
  ) throws -> Result<Appended, Refusal> {
    var stopped: Failure?
    do {
      return try store.append(
        to: target, in: makeContext, evidence: evidence, random: outside.random
      ) { incident, journal, decision in
        do { return try decide(incident, journal, decision) } catch let failure as Failure {
          stopped = failure
          throw failure
        }
      }
    } catch {
      if let stopped { throw stopped }
      throw error
    }
  }

  /// Gives the decision's context at the moment when the journal is held for writing, so that the
  /// recorded times follow the order of the entries also where several people write at once.
  func decisionMaker(actor: PersonID) -> @Sendable () -> DecisionContext {
    let occurredAt = asked.moment
    let configuration = configuration
    let zoneName = zone.identifier
    let outside = outside
    return {
      DecisionContext(
        now: outside.now(), occurredAt: occurredAt, actor: actor, login: outside.login,
        roster: configuration.roster, matrix: configuration.matrix,
        approvals: configuration.approvals, informing: configuration.informing,
        clockRules: configuration.clockRules, logins: configuration.logins, zoneName: zoneName,
        holidays: HolidayLookup(configuration.holidays?.document),
        drill: outside.drill)
    }
  }

  /// The undoing of an entry's act, or of the actor's last act that still stands.
  package func undoing(_ sequence: Int?, because: String?) -> JournalAct {
    return JournalAct { incident, journal, number in
      let entries: [Entry]
      if let sequence {
        let entry = try journal.entry(sequence, of: number)
        entries = try journal.entries(of: number, act: entry.header.act)
      } else {
        let actor = try acting(in: number, incident, journal).id
        entries = try journal.lastStandingAct(of: actor, in: number, incident: incident)
      }
      guard let first = entries.first, let last = entries.last else {
        return UndoAct(entries: [], later: [], before: incident, because: because)
      }
      let before = try journal.entries(of: number, EntryQuery(through: first.sequence - 1))
      return UndoAct(
        entries: entries,
        later: try journal.entries(of: number, EntryQuery(after: last.sequence)),
        before: Incident(id: incident.id, folding: before), because: because)
    }
  }

  /// The start of a playbook, which leaves to the runs under way what they have already.
  package func starting(_ document: PlaybookDocument) -> JournalAct {
    JournalAct { incident, journal, number in
      StartRun(document, prose: try journal.proseOfRuns(of: number, in: incident))
    }
  }

  /// The move of a run to a newer version of its playbook.
  package func moving(to document: PlaybookDocument, because: String) -> JournalAct {
    JournalAct { incident, journal, number in
      MoveRun(
        document, because: because, prose: try journal.proseOfRuns(of: number, in: incident))
    }
  }

  /// The completion of a step, which knows what the items of its checklist say.
  package func completing(_ act: CompleteStep) -> JournalAct {
    JournalAct { incident, journal, incidentNumber in
      let (step, number) = incident.step(typed: act.step, run: act.run)
      let run = incident.runs.first { run in
        (number == nil || number == run.number)
          && run.playbook.step(step).map { $0.itemCount > 0 } ?? false
      }
      guard let run else { return act }
      let names = try names(in: journal, of: incidentNumber)
      return act.naming { names.item($0, of: step, ofRun: run.number) }
    }
  }

  /// The accepting of a proposal, which starts its playbook where it proposes one.
  package func accepting(
    _ branch: String, run: Int?, because: String?, clockRunsFromMoment: Bool = false
  ) throws -> JournalAct {
    let playbook = try proposedPlaybook(branch, run: run)
    return JournalAct { incident, journal, number in
      let names = try names(in: journal, of: number)
      let says = incident.runs.map { ($0.number, names.branch(branch, ofRun: $0.number)) }
      return AnswerProposal(
        branch, .accepted, run: run, because: because, playbook: playbook,
        clockRunsFromMoment: clockRunsFromMoment,
        prose: playbook == nil ? [:] : try journal.proseOfRuns(of: number, in: incident),
        says: Dictionary(uniqueKeysWithValues: says))
    }
  }

  /// What people and parts of the incident are called now.
  private func names(in journal: JournalReader, of number: Int) throws -> Names {
    let entries = try journal.entries(of: number, EntryQuery(kinds: EventKind.naming))
    return Names(
      timeline: Timeline(entries, order: .record), roster: configuration.roster,
      language: language)
  }

  /// The correction of an entry's text or time.
  package func correcting(
    _ sequence: Int, text: String?, occurredAt: Moment?, because: String?
  ) -> JournalAct {
    JournalAct { _, journal, number in
      CorrectEntry(
        try journal.entry(sequence, of: number), text: text, occurredAt: occurredAt,
        because: because)
    }
  }

  /// The marking of an entry as fit for the public, or not.
  package func marking(_ sequence: Int, isPublic: Bool) -> JournalAct {
    JournalAct { _, journal, number in
      let entry = try journal.entry(sequence, of: number)
      let later = try journal.entries(
        of: number, EntryQuery(after: sequence, kinds: [.visibilityChanged, .actUndone]))
      let present = Timeline([entry] + later, order: .record).items.first?.isPublic ?? false
      return ChangeVisibility(entry, isPublic: isPublic, present: present)
    }
  }

  /// The freezing of posting, in the channels that are named; where none is, in the company's own
  /// and the incident's.
  package func freezing(_ channels: [Channel], because: String) -> JournalAct {
    let own = configuration.preparation.channels
    let owners = Dictionary(
      own.compactMap { own in own.owner.map { (own.channel, $0) } },
      uniquingKeysWith: { first, _ in first })
    return JournalAct { incident, _, _ in
      FreezePosting(
        channels.isEmpty ? own.map(\.channel) + incident.channels : channels, owners: owners,
        because: because)
    }
  }

  /// Several acts as one.
  package func together(_ acts: [JournalAct]) -> JournalAct {
    JournalAct { incident, journal, number in
      CompoundAct(try acts.map { try $0.form(incident, journal, number) })
    }
  }

  /// An act that needs nothing of the journal to be formed.
  package func plainly(_ act: any Act) -> JournalAct {
    JournalAct(isForClosed: act is ReopenIncident) { _, _, _ in act }
  }
}

extension JournalReader {
  /// The present prose of each run, as far as it is not redacted.
  fileprivate func proseOfRuns(of number: Int, in incident: Incident) throws -> [Int: Words] {
    let entries = try entries(of: number, EntryQuery(kinds: [.runStarted, .runMoved]))
    let words = entries.reduce(into: [:]) { $0[$1.sequence] = $1.words }
    return incident.runs.reduce(into: [:]) { prose, run in
      prose[run.number] = run.prose(from: words)
    }
  }

  /// The entries of the actor's last act that was not undone and is no undoing itself.
  fileprivate func lastStandingAct(
    of actor: PersonID, in number: Int, incident: Incident
  ) throws -> [Entry] {
    var limit = 8
    while true {
      let acts = try lastActs(of: actor, in: number, limit: limit)
      let standing = acts.first { entries in
        guard let first = entries.first else { return false }
        return first.header.kind != .actUndone
          && !incident.undoneActs.contains(first.header.act)
      }
      if let standing { return standing }
      if acts.count < limit { return [] }
      limit *= 4
    }
  }
}
