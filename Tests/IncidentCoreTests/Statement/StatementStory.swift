import Foundation
import IncidentCore
import TestSupport
import Testing

extension PersonID {
  /// Crisis lead.
  static let adler: PersonID = "adler"
  /// Legal.
  static let brandt: PersonID = "brandt"
  /// Social lead.
  static let celik: PersonID = "celik"
  /// Spokesperson.
  static let dorn: PersonID = "dorn"
  /// Of the roster, without a role.
  static let ebert: PersonID = "ebert"
  /// Crisis lead's deputy and legal as well.
  static let falk: PersonID = "falk"
  /// Unknown to the roster.
  static let guest: PersonID = "guest"
}

/// An incident that acts are recorded in one after the other, each from its stored structure alone.
struct StatementStory {
  static let roster = Roster(
    people: [PersonID.adler, .brandt, .celik, .dorn, .ebert, .falk].map {
      Roster.Person(id: $0, name: $0.name)
    },
    seats: [
      .crisisLead: Roster.Seat(holders: [.adler], deputies: [.falk]),
      .legal: Roster.Seat(holders: [.brandt, .falk]),
      .socialLead: Roster.Seat(holders: [.celik]),
      .spokesperson: Roster.Seat(holders: [.dorn]),
    ])

  static let id = IncidentID(uuid: (7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))

  var incident = Incident(id: id)
  /// The tool's time; a minute passes with each act.
  var now = Instant(milliseconds: 1_800_000_000_000)
  var policy = ApprovalPolicy.standard
  /// What the last act wrote.
  var drafts: [Draft] = []

  /// An open incident at an alert level.
  init(_ alert: AlertLevel = .green) throws(Refusal) {
    try record(OpenIncident(title: "Driver throws parcels"))
    if alert > .green { try record(RaiseAlert(to: alert, because: "media query")) }
  }

  func context(
    _ actor: PersonID, login: String? = nil, at moment: Moment? = nil
  ) -> DecisionContext {
    DecisionContext(
      now: now, occurredAt: moment, actor: actor, login: login ?? actor.name,
      roster: Self.roster, approvals: policy)
  }

  /// Decides an act and takes its events in, as they come back from their stored structure: words
  /// never reach the state.
  mutating func record(
    _ act: any Act, by actor: PersonID = .ebert, login: String? = nil, at moment: Moment? = nil
  ) throws(Refusal) {
    let context = context(actor, login: login, at: moment)
    drafts = try act.decide(on: incident, in: context)
    for draft in drafts { take(draft, in: context) }
    now = now + .minutes(1)
  }

  private mutating func take(_ draft: Draft, in context: DecisionContext) {
    let sequence = incident.sequence + 1
    let header = EntryHeader(
      incident: incident.id, sequence: sequence, act: Self.id, kind: draft.event.kind, version: 1,
      occurredAt: draft.occurredAt, recordedAt: context.now, actor: context.actor,
      login: context.login, origin: draft.origin)
    do {
      let stored = try IncidentEvent(
        kind: draft.event.kind, version: 1, structure: draft.event.encodedStructure())
      #expect(stored == draft.event)
      incident.apply(stored, as: header, digest: "digest-\(sequence)")
    } catch {
      Issue.record(error)
    }
  }

  /// Drafts a statement for X, written by the person without a role.
  mutating func draft(
    _ text: String = "We are looking into it.", by author: PersonID = .ebert,
    liability: Bool = false
  ) throws(Refusal) {
    try record(
      DraftStatement(
        channel: Channel("x"), language: "en", text: text, touchesLiability: liability),
      by: author)
  }

  /// Drafts and submits statement 1.
  mutating func submitted(
    by author: PersonID = .ebert, liability: Bool = false
  ) throws(Refusal) {
    try draft(by: author, liability: liability)
    try record(SubmitStatement(1, text: "We are looking into it."), by: author)
  }

  /// Drafts, submits, has the crisis lead approve, and publishes statement 1.
  mutating func published() throws(Refusal) {
    try submitted()
    try record(ApproveStatement(1), by: .adler)
    try record(PublishStatement(1, text: "We are looking into it."))
  }

  var statement: PublicStatement? { incident.statements.first }

  /// The refusal that an act meets; nil where it is allowed.
  func refusal(
    of act: any Act, by actor: PersonID = .ebert, login: String? = nil, at moment: Moment? = nil
  ) -> Refusal? {
    do {
      _ = try act.decide(on: incident, in: context(actor, login: login, at: moment))
      return nil
    } catch {
      return error
    }
  }
}

extension ApprovalPolicy.Requirement {
  static let lead = Self(anyOf: [.crisisLead])
  static let legal = Self(anyOf: [.legal])
  static let anyone = Self(anyOf: [])
}
