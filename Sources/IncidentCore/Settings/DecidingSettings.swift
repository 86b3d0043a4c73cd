import Foundation

/// What of a company's settings decides anything in an incident: who must approve, who is told and
/// how soon, by which rules of its own clocks run and which days they pass over, who holds which role,
/// whose login is whose, and what key figures are held against.
///
/// Names of people are no part of it; they are words.
package struct DecidingSettings: Hashable, Sendable {
  package var approvals: ApprovalPolicy
  package var matrix: EscalationMatrix
  package var informing: InformingPolicy
  /// The company's own rules for legal clocks, by their ids.
  package var clockRules: [ClockRule]
  package var seats: [Role: Roster.Seat]
  /// The person behind each login.
  package var logins: [String: PersonID]
  /// The keys with which people sign, as lines of `authorized_keys`.
  package var keys: [PersonID: [String]]
  /// Which days are no working days; nil where that is not settled, and in entries from before it was
  /// kept.
  package var holidays: HolidayChoice?
  /// The identifier of a time zone; nil where the system's is meant, and in entries from before.
  package var timeZone: String?
  /// What the company wants its key figures to be.
  package var targets: [FigureName: FigureTarget]

  package init(
    approvals: ApprovalPolicy = .standard, matrix: EscalationMatrix = .standard,
    informing: InformingPolicy = .standard, clockRules: [ClockRule] = [],
    seats: [Role: Roster.Seat] = [:], logins: [String: PersonID] = [:],
    keys: [PersonID: [String]] = [:], holidays: HolidayChoice? = nil, timeZone: String? = nil,
    targets: [FigureName: FigureTarget] = [:]
  ) {
    self.holidays = holidays
    self.timeZone = timeZone
    self.targets = targets
    self.approvals = approvals
    self.matrix = matrix
    self.informing = informing
    self.clockRules = clockRules.sorted { $0.id < $1.id }
    self.seats = seats
    self.logins = logins
    self.keys = keys
  }

  /// What holds where a company has settled nothing.
  package static let standard = DecidingSettings()

  /// Whether anything but the standard holds. A time zone alone decides nothing: each clock keeps its
  /// own.
  var settlesAnything: Bool {
    var zoneless = self
    zoneless.timeZone = nil
    return zoneless != .standard
  }

  /// Whether people are known by the same keys and logins.
  package func provesAlike(_ other: DecidingSettings) -> Bool {
    keys == other.keys && logins == other.logins
  }

  /// The logins that are known as a person's.
  package func logins(of person: PersonID) -> [String] {
    logins.filter { $0.value == person }.keys.sorted()
  }

  /// The digest by which a change is noticed; hexadecimal. It is reckoned anew with each act, so it
  /// is hashed field by field and not by way of JSON.
  package var digest: String {
    var hash = LengthPrefixedHash(domain: "stormlog-settings-1")
    for level in AlertLevel.allCases {
      hash.add(level.rawValue)
      hash.add(approvals.requirements[level]?.map(\.anyOf) ?? [])
      hash.add(matrix.terms(of: level))
    }
    hash.add(approvals.legalOnLiabilityFrom.rawValue)
    hash.add(approvals.ownLogin ? "own-login" : "any-login")
    hash.add(approvals.signedFrom?.rawValue ?? "unsigned")
    hash.add(String(matrix.calmReadings))
    hash.add(String(matrix.calmSpan.milliseconds))
    hash.add(informing.beforePublic.map(\.rawValue))
    // Few companies have rules of their own.
    if !clockRules.isEmpty {
      hash.add((try? JournalCoding.encoder().encode(clockRules)) ?? Data())
    }
    for (role, seat) in seats.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      hash.add(role.rawValue)
      hash.add(seat.holders.map(\.name))
      hash.add(seat.deputies.map(\.name))
    }
    for (login, person) in logins.sorted(by: { $0.key < $1.key }) {
      hash.add([login, person.name])
    }
    for (person, lines) in keys.sorted(by: { $0.key.name < $1.key.name }) {
      hash.add([person.name] + lines)
    }
    // What was added since takes no room where it is not settled, so that older digests stay.
    if let holidays {
      hash.add("holidays")
      hash.add([holidays.calendar])
      for ids in [holidays.also, holidays.not, holidays.own] { hash.add(ids) }
    }
    if let timeZone { hash.add(["time-zone", timeZone]) }
    for (name, target) in targets.sorted(by: { $0.key < $1.key }) {
      hash.add(["target", name.rawValue, target.code])
    }
    return hash.finish().hexadecimal
  }
}

extension LengthPrefixedHash {
  fileprivate mutating func add(_ texts: [String]) {
    add(String(texts.count))
    for text in texts { add(text) }
  }

  fileprivate mutating func add(_ roles: [[Role]]) {
    add(String(roles.count))
    for roles in roles { add(roles.map(\.rawValue)) }
  }

  fileprivate mutating func add(_ terms: AlertTerms) {
    add(terms.inform.map(\.rawValue))
    add(terms.informEveryone ? "all" : "some")
    for length in [terms.acknowledgeWithin, terms.firstReplyWithin, terms.updateEvery] {
      add(length.map { String($0.milliseconds) } ?? "none")
    }
    add(terms.fromWind.map { String($0.rawValue) } ?? "none")
  }
}
