import Foundation

/// An incident as its journal tells it: the fold of all its events, without a word of free text.
///
/// What grows with every note is not kept here, so that the state of an incident of a hundred
/// thousand notes is as small as that of a hundred.
package struct Incident: Hashable, Codable, Sendable {
  package let id: IncidentID
  /// The sequence of the last entry folded in; 0 before the first.
  package var sequence: Int
  package var mode: IncidentMode
  package var started: Moment?
  package var detected: Moment?
  /// The settings that decide here; nil where nothing but the standard does.
  package var settings: SettingsMark?
  /// When it was opened here.
  package var openedAt: Moment?
  /// Contained, resolved, closed and reopened, in the order of recording.
  package var milestones: [Milestone]
  /// The answers to what the whole incident has one answer to.
  package var answers: Answers
  /// What was said of whether somebody was harmed, in the order of recording.
  @LeftOutWhereEmpty package internal(set) var harmAnswers: [HarmAnswer]
  package var channels: [Channel]
  /// People assigned to roles in this incident, beside the roster.
  package var assignments: [Assignment]
  /// People whom the settings do not know, by the pseudonyms that they got here.
  @LeftOutWhereEmpty package var named: [PersonID]
  package var wind: WindLog
  /// What the alert was set to, in the order of recording; the first is the green of the opening.
  package var alerts: [AlertChange]
  package var escalations: [Escalation]
  package var runs: [Run]
  /// What the team did of what steps can ask for.
  package internal(set) var acts: ActLedger
  package var facts: [String: FactValue]
  package var statements: [PublicStatement]
  /// The way of all statements, in the order of recording.
  package var statementMarks: [StatementMark]
  /// Who was told of it, in the order of recording.
  package var informings: [Informing]
  package var promises: [Promise]
  package var freezes: [Freeze]
  package var clocks: [LegalClock]
  package var claims: [Claim]
  package var posts: [TriagedPost]
  package var lessons: [Lesson]
  package var actions: [ActionItem]
  /// What `tick` has recorded as fallen due, by cause and level.
  package var dueRecorded: [String: DueRecord]
  /// The highest number given so far to each thing that is counted.
  package var issuedNumbers: [String: Int]
  package var undoneActs: [ActID]
  package var redacted: [Int]
  /// What somebody asked to have erased, and nobody confirmed yet.
  @LeftOutWhereEmpty package var redactionRequests: [RedactionRequest]
  /// Nothing may be erased; nil where that is not so.
  package internal(set) var hold: LegalHold?
  /// For each corrected entry, the entries that correct it.
  package var corrections: [Int: [Int]]
  /// The corrected time of each entry whose time was corrected.
  package var correctedMoments: [Int: Moment]
  /// For each entry that was recorded while the clock lay behind, when the latest before it was.
  package var clockBehind: [Int: Instant]
  /// Up to when the conditions of the runs have been looked at.
  package var lookedAt: Instant?
  /// The exercise that this incident is, where it follows a scenario.
  package internal(set) var drill: Drill?

  /// An incident of which nothing is known yet.
  package init(id: IncidentID) {
    self.id = id
    sequence = 0
    mode = .real
    milestones = []
    answers = Answers()
    harmAnswers = []
    channels = []
    assignments = []
    named = []
    wind = WindLog()
    alerts = []
    escalations = []
    runs = []
    acts = ActLedger()
    facts = [:]
    statements = []
    statementMarks = []
    informings = []
    promises = []
    freezes = []
    clocks = []
    claims = []
    posts = []
    lessons = []
    actions = []
    dueRecorded = [:]
    issuedNumbers = [:]
    undoneActs = []
    redacted = []
    redactionRequests = []
    corrections = [:]
    correctedMoments = [:]
    clockBehind = [:]
  }

  package var isOpened: Bool { sequence > 0 }

  package var status: IncidentStatus { milestones.last?.status ?? .open }

  /// Why the incident is closed; nil while it is not.
  package var closure: ClosureReason? { milestones.last?.closure }

  /// The incident in whose favour it is closed; nil where it is not.
  package var original: IncidentID? { milestones.last?.original }

  /// What the team has decided last.
  package var alert: AlertLevel { alerts.last?.level ?? .green }

  /// The reply and update terms of the present alert, as resolved when it was set.
  package var responseTerms: ResponseTerms? { alerts.last?.terms }
}

/// Whether what happens is real. Hashed with the opening event.
package enum IncidentMode: String, Codable, CaseIterable, Sendable {
  case real
  /// An exercise.
  case drill
  /// A documented case, told again afterwards.
  case reconstruction
}

package enum IncidentStatus: String, Codable, CaseIterable, Sendable {
  case open, contained, resolved, closed
}

package enum ClosureReason: String, Codable, CaseIterable, Sendable {
  case resolved, duplicate, superseded, external, cancelled
  case falseAlarm = "false-alarm"
}

/// A change of status.
package struct Milestone: Hashable, Codable, Sendable {
  package let sequence: Int
  package let status: IncidentStatus
  package var at: Moment
  /// Why it was closed, where it was.
  package let closure: ClosureReason?
  /// The incident in whose favour it was closed, where one was named.
  package let original: IncidentID?

  package init(
    sequence: Int, status: IncidentStatus, at: Moment, closure: ClosureReason? = nil,
    original: IncidentID? = nil
  ) {
    self.sequence = sequence
    self.status = status
    self.at = at
    self.closure = closure
    self.original = original
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(status, forKey: .status)
    try container.encode(at, forKey: .at)
    try container.encodeIfPresent(closure, forKey: .closure)
    // In small letters, as identities are told everywhere.
    try container.encodeIfPresent(original?.uuidString.lowercased(), forKey: .original)
  }
}

/// A setting of the alert, with the reply terms as resolved then.
package struct AlertChange: Hashable, Codable, Sendable {
  package let sequence: Int
  package let level: AlertLevel
  package var at: Moment
  package let terms: ResponseTerms

  package init(sequence: Int, level: AlertLevel, at: Moment, terms: ResponseTerms) {
    self.sequence = sequence
    self.level = level
    self.at = at
    self.terms = terms
  }
}

/// A person given a role in this incident.
package struct Assignment: Hashable, Codable, Sendable {
  package let sequence: Int
  package let role: Role
  package let person: PersonID
  /// From when on the person has it.
  package var at: Moment
  /// Who gave it, and under which login.
  package let by: PersonID?
  package let login: String?

  package init(
    sequence: Int, role: Role, person: PersonID, at: Moment, by: PersonID? = nil,
    login: String? = nil
  ) {
    self.sequence = sequence
    self.role = role
    self.person = person
    self.at = at
    self.by = by
    self.login = login
  }
}

/// How soon an alert level wants a first public reply, and how often an update.
package struct ResponseTerms: Hashable, Codable, Sendable {
  package let firstReplyWithin: Interval?
  package let updateEvery: Interval?

  package init(firstReplyWithin: Interval?, updateEvery: Interval?) {
    self.firstReplyWithin = firstReplyWithin
    self.updateEvery = updateEvery
  }

  package init(_ terms: AlertTerms) {
    self.init(firstReplyWithin: terms.firstReplyWithin, updateEvery: terms.updateEvery)
  }
}

/// What `tick` recorded about one due time.
package struct DueRecord: Hashable, Codable, Sendable {
  package let sequence: Int
  package let deadline: Instant

  package init(sequence: Int, deadline: Instant) {
    self.sequence = sequence
    self.deadline = deadline
  }
}
