package import Foundation
package import IncidentCore

/// A journal told step by step in a test: acts are decided on the state so far and applied.
package struct Story: Sendable {
  /// The state so far. A test may change it where no act leads to what it needs.
  package var incident: Incident
  package private(set) var entries: [Entry] = []
  package var roster: Roster
  package var matrix: EscalationMatrix
  package var approvals = ApprovalPolicy.standard
  package var informing = InformingPolicy()
  package var clockRules = ClockRules.sample
  package var logins: [String: PersonID] = [:]
  package var zoneName = "GMT"
  package var now: Instant
  /// The drill whose clock `now` is.
  package var drill: IncidentID?

  /// 2026-11-24 02:00 UTC, a Tuesday.
  package static let start = Instant(milliseconds: 1_795_485_600_000)
  package static let incidentID = UUID(uuid: (7, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, 0, 1))

  package init(
    roster: Roster = .sample, matrix: EscalationMatrix = .standard, now: Instant = Story.start
  ) {
    incident = Incident(id: Story.incidentID)
    self.roster = roster
    self.matrix = matrix
    self.now = now
  }

  /// A story that begins with an opened incident.
  package static func opened(
    _ title: String = "Driver throws parcels", detected: Instant? = nil
  ) throws -> Story {
    var story = Story()
    try story.tell(OpenIncident(title: title, detected: Moment(detected ?? Story.start)))
    return story
  }

  /// Decides an act and takes its events into the journal.
  @discardableResult
  package mutating func tell(
    _ act: some Act, as actor: PersonID = "adler", login: String? = nil, at moment: Moment? = nil
  ) throws(Refusal) -> [Entry] {
    let drafts = try act.drafts(on: incident, in: context(actor, login: login, at: moment))
    return append(drafts, as: actor, login: login)
  }

  /// The events that an act would append, without taking them in.
  package func decide(
    _ act: some Act, as actor: PersonID = "adler", login: String? = nil, at moment: Moment? = nil
  ) throws(Refusal) -> [Draft] {
    try act.drafts(on: incident, in: context(actor, login: login, at: moment))
  }

  /// Lets time pass.
  package mutating func wait(_ interval: Interval) {
    now = now + interval
  }

  package func entry(_ sequence: Int) -> Entry { entries[sequence - 1] }

  /// The undoing of the act that wrote an entry.
  package func undoing(_ sequence: Int, because: String? = "a slip") -> UndoAct {
    let act = entry(sequence).header.act
    let own = entries.filter { $0.header.act == act }
    let first = own.first?.sequence ?? 0
    let last = own.last?.sequence ?? 0
    return UndoAct(
      entries: own, later: entries.filter { $0.sequence > last },
      before: Incident(id: incident.id, folding: entries.filter { $0.sequence < first }),
      because: because)
  }

  /// What a decision knows beside the incident.
  package func context(
    _ actor: PersonID, login: String? = nil, at moment: Moment? = nil
  ) -> DecisionContext {
    var context = DecisionContext(
      now: now, occurredAt: moment, actor: actor, login: login ?? actor.name, roster: roster,
      matrix: matrix, approvals: approvals, informing: informing, clockRules: clockRules,
      logins: logins, zoneName: zoneName, drill: drill)
    for entry in entries {
      if case .settingsNoticed(let kept) = entry.event { context.known.add(kept, as: entry.header) }
    }
    return context
  }

  private mutating func append(_ drafts: [Draft], as actor: PersonID, login: String?) -> [Entry] {
    let act = Story.act(entries.count + 1)
    var added: [Entry] = []
    for draft in drafts {
      let sequence = entries.count + 1
      let header = EntryHeader(
        incident: incident.id, sequence: sequence, act: act, kind: draft.event.kind,
        version: draft.event.version, occurredAt: draft.occurredAt, recordedAt: now,
        actor: actor, login: login ?? actor.name, origin: draft.origin)
      let entry = Entry(
        header: header, event: draft.event, words: draft.words, wordsDigest: "digest-\(sequence)")
      incident.apply(entry)
      entries.append(entry)
      added.append(entry)
    }
    return added
  }

  /// A distinct act id for each first sequence.
  private static func act(_ sequence: Int) -> ActID {
    ActID(
      uuid: (
        0, 0, 0, 0, 0, 0, 64, 0, 128, 0, 0, 0, 0, 0, UInt8(sequence / 256 % 256),
        UInt8(sequence % 256)
      ))
  }
}

extension PersonID: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Roster {
  /// A small company: every crisis role held, the important ones with deputies.
  package static let sample = Roster(
    people: [
      Person(id: "adler", name: "Jana Adler"), Person(id: "brandt", name: "Kai Brandt"),
      Person(id: "celik", name: "Ayşe Çelik"), Person(id: "dietz", name: "Ole Dietz"),
      Person(id: "ebert", name: "Ruth Ebert"), Person(id: "fuchs", name: "Tim Fuchs"),
      Person(id: "gross", name: "Ina Groß"),
    ],
    seats: [
      .crisisLead: Seat(holders: ["adler"], deputies: ["brandt"]),
      .spokesperson: Seat(holders: ["celik"], deputies: ["adler"]),
      .socialLead: Seat(holders: ["dietz"], deputies: ["fuchs"]),
      .communityManager: Seat(holders: ["fuchs"]),
      .monitoring: Seat(holders: ["fuchs"]),
      .legal: Seat(holders: ["ebert"]),
      .management: Seat(holders: ["gross"], deputies: ["adler"]),
    ])
}
