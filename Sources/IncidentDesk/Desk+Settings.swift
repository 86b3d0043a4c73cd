import IncidentCore
import IncidentStore
import Workspace

/// An act, and before it what is new in the settings and who is new to the incident: whatever decides
/// is in the journal as it was when it decided. Where the act asks for nothing, nothing is kept.
private struct NoticingAct: Act {
  let act: any Act
  let notices: [any Act]

  func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    // An incident begins with its opening.
    let parts: [any Act] = incident.isOpened ? notices + [act] : [act] + notices
    let drafts = try CompoundAct(parts).decide(on: incident, in: context)
    return drafts.allSatisfy { EventKind.keptByTheWay.contains($0.event.kind) } ? [] : drafts
  }
}

extension Desk {
  /// The act together with what it has to keep of the settings, and of who acts.
  ///
  /// - Parameter number: The incident's; nil where it is new.
  func noticing(
    _ act: any Act, by actor: NamedPerson, in number: Int?, of incident: Incident,
    _ journal: JournalReader, at now: Instant
  ) throws -> any Act {
    // That the database is another one decides nothing, and its settings may not lie here yet.
    guard !(act is RecordRestore) else { return act }
    let settings = try notice(in: number, of: incident, journal, at: now)
    let notices = [settings as (any Act)?, actor.naming].compactMap(\.self)
    return notices.isEmpty ? act : NoticingAct(act: act, notices: notices)
  }

  /// What an act is decided by, with since when the settings of the incident know people where it
  /// rests on that.
  func judging(
    _ act: any Act, in number: Int?, _ journal: JournalReader, by decision: DecisionContext
  ) throws -> DecisionContext {
    guard let number, act.judgesPeople else { return decision }
    var decision = decision
    for entry in try journal.entries(of: number, EntryQuery(kinds: [.settingsNoticed])) {
      guard case .settingsNoticed(let kept) = entry.event else { continue }
      decision.known.add(kept, as: entry.header)
    }
    return decision
  }

  /// What is to be kept of the settings; nil where nothing is new.
  private func notice(
    in number: Int?, of incident: Incident, _ journal: JournalReader, at now: Instant
  ) throws -> NoticeSettings? {
    let settings = configuration.deciding
    let names = Dictionary(
      configuration.roster.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    guard let mark = incident.settings, let number else {
      return NoticeSettings(
        settings, names: names, former: nil, elsewhere: try settingsElsewhere(in: journal, at: now))
    }
    let kept = try journal.words(of: number, sequences: [mark.entry])[mark.entry]?.people
    guard mark.digest != settings.digest || kept != names else { return nil }
    let entry = try journal.entry(mark.entry, of: number)
    guard case .settingsNoticed(let former) = entry.event else { return nil }
    return NoticeSettings(
      settings, names: names,
      former: NoticeSettings.Former(
        settings: former.settings, names: kept,
        people: former.people.isEmpty ? nil : former.people),
      held: former.settings.provesAlike(settings)
        ? [] : try settingsHeld(besides: number, journal, at: now))
  }

  /// What the other incidents kept over the time after which a key or a login is taken for granted; none
  /// where nothing tells of its beginning.
  private func settingsHeld(
    besides number: Int, _ journal: JournalReader, at now: Instant
  ) throws -> [DecidingSettings] {
    let since = now - ProofOfPerson.probation
    guard let first = try journal.settings(keptBy: since, besides: number) else { return [] }
    return try ([first] + journal.settings(heldSince: since, besides: number)).compactMap { entry in
      guard case .settingsNoticed(let kept) = entry.event else { return nil }
      return kept.settings
    }
  }

  /// What other incidents kept: where none of this one is there to compare with, a file that was
  /// changed for it shows beside those.
  private func settingsElsewhere(
    in journal: JournalReader, at now: Instant
  ) throws -> [NoticeSettings.Elsewhere] {
    try journal.settings(heldSince: now - ProofOfPerson.probation).compactMap { entry in
      guard case .settingsNoticed(let kept) = entry.event else { return nil }
      return NoticeSettings.Elsewhere(
        incident: entry.header.incident, settings: kept.settings,
        people: kept.people.isEmpty ? nil : kept.people)
    }
  }
}

extension StatementDeed {
  fileprivate var judgesPeople: Bool { self == .approval || self == .publication }
}

extension Act {
  /// Whether it rests on who somebody is.
  fileprivate var judgesPeople: Bool {
    self is ApproveStatement || self is PublishStatement || self is RedactEntry
      || (self as? ActOnStatements)?.deed.judgesPeople ?? false
      || (self as? CompoundAct)?.parts.contains(where: \.judgesPeople) ?? false
  }
}

extension Store.Target {
  /// The incident's number; nil where it is new.
  var number: Int? {
    switch self {
    case .incident(let number): number
    case .new: nil
    }
  }
}
