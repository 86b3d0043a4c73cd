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

/// A story in a company whose approvals can be told apart: one person for each role.
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

  private var story = Story(roster: roster)
  /// What the last act wrote.
  private(set) var drafts: [Draft] = []

  var incident: Incident {
    get { story.incident }
    set { story.incident = newValue }
  }
  /// The tool's time; a minute passes with each act.
  var now: Instant {
    get { story.now }
    set { story.now = newValue }
  }
  var policy: ApprovalPolicy {
    get { story.approvals }
    set { story.approvals = newValue }
  }

  var logins: [String: PersonID] {
    get { story.logins }
    set { story.logins = newValue }
  }

  var informing: InformingPolicy {
    get { story.informing }
    set { story.informing = newValue }
  }

  /// An open incident at an alert level.
  init(_ alert: AlertLevel = .green) throws(Refusal) {
    try record(OpenIncident(title: "Driver throws parcels"))
    if alert > .green { try record(RaiseAlert(to: alert, because: "media query")) }
  }

  func context(_ actor: PersonID) -> DecisionContext { story.context(actor) }

  /// Decides an act and takes its events in.
  mutating func record(
    _ act: any Act, by actor: PersonID = .ebert, login: String? = nil, at moment: Moment? = nil
  ) throws(Refusal) {
    drafts = try story.tell(act, as: actor, login: login, at: moment).map { entry in
      Draft(
        entry.event, words: entry.words ?? Words(), at: entry.header.occurredAt,
        origin: entry.header.origin)
    }
    story.wait(.minutes(1))
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
    try record(ApproveWhatStands(1), by: .adler)
    try record(PublishStatement(1, text: "We are looking into it."))
  }

  var statement: PublicStatement? { incident.statements.first }

  /// The refusal that an act meets; nil where it is allowed.
  func refusal(
    of act: any Act, by actor: PersonID = .ebert, login: String? = nil, at moment: Moment? = nil
  ) -> Refusal? {
    do {
      _ = try story.decide(act, as: actor, login: login, at: moment)
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
