/// What a decision may know beside the incident: the time, who asks, and what the company has
/// settled beforehand. All of it comes from outside.
package struct DecisionContext: Sendable {
  /// The tool's own time.
  package let now: Instant
  /// When the person says it happened; `now`, exact, where nothing was said.
  package internal(set) var occurredAt: Moment
  package let actor: PersonID
  package let login: String
  package let roster: Roster
  package let matrix: EscalationMatrix
  package let approvals: ApprovalPolicy
  package let informing: InformingPolicy
  package let clockRules: ClockRules
  /// The person behind each login that is known.
  package let logins: [String: PersonID]
  /// The identifier of the time zone in which clocks count days and months.
  package let zoneName: String
  /// The public holidays of the place, where somebody said which.
  package let holidays: HolidayLookup
  /// By what the incident's settings knew people, and since when; empty where nothing that is decided
  /// rests on it.
  package var known = ProofOfPerson()
  /// The drill whose simulated clock gives the time; nil where the time is real.
  package let drill: IncidentID?

  package init(
    now: Instant, occurredAt: Moment? = nil, actor: PersonID, login: String,
    roster: Roster = Roster(), matrix: EscalationMatrix = .standard,
    approvals: ApprovalPolicy = .standard, informing: InformingPolicy = InformingPolicy(),
    clockRules: ClockRules = ClockRules([]), logins: [String: PersonID] = [:],
    zoneName: String = "GMT", holidays: HolidayLookup = .none, drill: IncidentID? = nil
  ) {
    self.holidays = holidays
    self.now = now
    self.occurredAt = occurredAt ?? Moment(now)
    self.actor = actor
    self.login = login
    self.roster = roster
    self.matrix = matrix
    self.approvals = approvals
    self.informing = informing
    self.clockRules = clockRules
    self.logins = logins
    self.zoneName = zoneName
    self.drill = drill
  }

  /// The public holidays by which a clock is reckoned that counts from a moment, and what they are
  /// called.
  func clockHolidays(from moment: Moment, for rule: ClockRule) -> (
    days: ClockHolidays?, names: Words
  ) {
    let day = CivilDay(CivilTime(moment.instant, offset: moment.offset))
    guard let holidays = holidays.document else { return (nil, Words()) }
    let days = ClockHolidays(holidays.calendar, from: day, for: rule)
    return (days, holidays.names(of: days.days.map(\.id).uniqued()))
  }

  /// How far ahead of the tool's time a moment may lie, since no two clocks agree.
  package static let clockTolerance = Interval.minutes(5)

  /// A simulated time may enter no journal but its drill's, and that takes no other while the drill
  /// runs.
  func refuseOtherClock(for incident: Incident) throws(Refusal) {
    if let drill {
      guard incident.id == drill else { throw .notOfThisDrill }
    } else if incident.drill?.isRunning ?? false {
      throw .drillHasItsOwnClock
    }
  }

  /// - Throws: ``Refusal/timeAhead(_:)`` for a moment that has not come yet.
  func refuseAhead(_ moment: Moment) throws(Refusal) {
    guard moment.instant <= now + Self.clockTolerance else { throw .timeAhead(moment) }
  }
}
