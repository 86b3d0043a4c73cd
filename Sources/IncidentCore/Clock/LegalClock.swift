package import Foundation

/// A legal clock that was started in an incident.
package struct LegalClock: Hashable, Codable, Sendable {
  /// A moment that an entry gave.
  package struct Mark: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let by: PersonID

    package init(sequence: Int, at: Moment, by: PersonID) {
      self.sequence = sequence
      self.at = at
      self.by = by
    }
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  /// The rule as it was when the clock was started; its prose lies in the entry that started it.
  package let rule: ClockRule
  /// What it counts from: the rule's anchor, and further ones as they came about.
  package var anchors: [ClockAnchor: Mark]
  /// The clock whose notification it counts from; nil where it stands alone.
  package internal(set) var follows: Int?
  /// The identifier of the time zone in which days and months are counted.
  package let zoneName: String
  /// Who sees to it: a role, or a person.
  package let owner: Role?
  package let person: PersonID?
  /// The public holidays as the journal keeps them, with the start or with settings that name some for
  /// the first time; nil where none are.
  package var holidays: ClockHolidays?
  /// When what the rule asks for was sent, the first time and further ones.
  package var notifications: [Mark] = []
  /// When it was given up, for a reason.
  package var stopped: Mark?

  package init(
    number: Int, rule: ClockRule, anchor: Mark, follows: Int?, zoneName: String, owner: Role?,
    person: PersonID?, holidays: ClockHolidays? = nil
  ) {
    self.holidays = holidays
    self.number = number
    self.rule = rule
    anchors = [rule.anchor: anchor]
    self.follows = follows
    self.zoneName = zoneName
    self.owner = owner
    self.person = person
  }

  /// The entry that started it.
  package var sequence: Int { anchors[rule.anchor]?.sequence ?? 0 }

  /// It was neither met nor stopped.
  package var isRunning: Bool { notifications.isEmpty && stopped == nil }

  /// The entry that met or stopped it; nil while it runs.
  package var settledIn: Int? { notifications.first?.sequence ?? stopped?.sequence }

  /// All moments that entries gave it.
  var marks: [Mark] { Array(anchors.values) + notifications + [stopped].compactMap { $0 } }

  /// Where days and months are counted; where the zone is not known here, by the clock that the
  /// anchor was read from.
  package var zone: TimeZone {
    TimeZone(identifier: zoneName)
      ?? TimeZone(secondsFromGMT: anchors[rule.anchor]?.at.offset ?? 0) ?? .gmt
  }

  mutating func move(entry sequence: Int, to moment: Moment) {
    for (anchor, mark) in anchors where mark.sequence == sequence {
      anchors[anchor]?.at = moment
    }
    for index in notifications.indices where notifications[index].sequence == sequence {
      notifications[index].at = moment
    }
    if stopped?.sequence == sequence { stopped?.at = moment }
  }
}

/// How a clock stands as of one moment.
package enum ClockState: Hashable, Encodable, Sendable {
  case running
  /// It runs under a rule that names no hour, and so is due from the start.
  case dueAtOnce
  /// Its limit has passed, which is no lateness as long as another anchor has not come about.
  case awaitingAnchor
  /// The strict deadline has passed without a notification, the later one has not.
  case strictPassed
  /// The deadline has passed without a notification.
  case missed
  /// A waiting period is over: what it kept from may be done.
  case periodOver
  case met
  /// Met so long after the strict deadline, and within the later one: in time.
  case metWithinLaterReading(by: Interval)
  /// Met so long after the strict deadline, and after the later one, where there is one.
  case metLate(by: Interval)
  case stopped
  /// Given up after the strict deadline, and within the later one.
  case stoppedWithinLaterReading
  /// Given up only after the deadline had passed.
  case stoppedLate

  /// A stable code, for JSON.
  package var code: String {
    switch self {
    case .running: "running"
    case .dueAtOnce: "due-at-once"
    case .awaitingAnchor: "awaiting-anchor"
    case .strictPassed: "strict-deadline-passed"
    case .missed: "missed"
    case .periodOver: "period-over"
    case .met: "met"
    case .metWithinLaterReading: "met-within-later-reading"
    case .metLate: "met-late"
    case .stopped: "stopped"
    case .stoppedWithinLaterReading: "stopped-within-later-reading"
    case .stoppedLate: "stopped-late"
    }
  }

  /// Writes the code.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  /// Something is still to be done about it.
  package var isOpen: Bool {
    switch self {
    case .running, .dueAtOnce, .awaitingAnchor, .strictPassed, .missed: true
    case .periodOver, .met, .metWithinLaterReading, .metLate, .stopped, .stoppedWithinLaterReading,
      .stoppedLate:
      false
    }
  }

  /// How long after the strict deadline it was met; nil where it was met in time or not at all.
  package var lateness: Interval? {
    switch self {
    case .metWithinLaterReading(let late), .metLate(let late): late
    case .running, .dueAtOnce, .awaitingAnchor, .strictPassed, .missed, .periodOver, .met, .stopped,
      .stoppedWithinLaterReading, .stoppedLate:
      nil
    }
  }
}

extension Incident {
  package func clock(_ number: Int) -> LegalClock? { clocks.first { $0.number == number } }

  /// The clock of a rule that runs; nil where none does.
  package func runningClock(of rule: String) -> LegalClock? {
    clocks.last { $0.rule.id == rule && $0.isRunning }
  }

  /// The clocks of a rule that run, in the order of their numbers.
  package func runningClocks(of rule: String) -> [LegalClock] {
    clocks.filter { $0.rule.id == rule && $0.isRunning }
  }

  /// When a clock runs out, and how that comes about. Where it follows another clock it counts from
  /// that one's latest notification; once it is settled, from the latest that was recorded before:
  /// what is recorded afterwards changes no verdict.
  package func reckoning(of clock: LegalClock) -> ClockReckoning {
    ClockReckoning(
      clock.rule, anchors: anchors(of: clock), zone: clock.zone, holidays: clock.holidays)
  }

  /// What a clock counts from, as of now.
  package func anchors(of clock: LegalClock) -> [ClockAnchor: Moment] {
    var anchors = clock.anchors.mapValues(\.at)
    if let notified = bases(of: clock).last { anchors[clock.rule.anchor] = notified.at }
    return anchors
  }

  /// The entry that gives the moment which a clock counts from.
  package func anchorEntry(of clock: LegalClock) -> Int {
    bases(of: clock).last?.sequence ?? clock.sequence
  }

  /// The notifications of the clock that a clock follows, by their time, as far as they were recorded
  /// before it was settled. It counts from the last.
  private func bases(of clock: LegalClock) -> [LegalClock.Mark] {
    guard let former = clock.follows.flatMap({ self.clock($0) }) else { return [] }
    return former.notifications.filter { $0.sequence < clock.settledIn ?? .max }
      .sorted { $0.at.instant < $1.at.instant }
  }

  /// The deadlines that had passed already when a further notification gave a clock a later one.
  /// Whether the later one heals that is not for this program to say.
  package func passedDeadlines(of clock: LegalClock) -> [Instant] {
    let bases = bases(of: clock)
    return zip(bases, bases.dropFirst()).compactMap { former, next in
      var anchors = clock.anchors.mapValues(\.at)
      anchors[clock.rule.anchor] = former.at
      let deadline = ClockReckoning(
        clock.rule, anchors: anchors, zone: clock.zone, holidays: clock.holidays
      ).strict
      return deadline.flatMap { next.at.instant > $0 ? $0 : nil }
    }
  }

  /// How a clock stands. One without an hour by which it is due is met or not, never late. What
  /// counts is the notification that was recorded first.
  package func state(of clock: LegalClock, at now: Instant) -> ClockState {
    let reckoning = reckoning(of: clock)
    let strict = reckoning.strict(for: now) ?? .distantFuture
    if let met = clock.notifications.first?.at {
      guard !clock.rule.isWaitingPeriod, reckoning.isAfterStrict(met),
        let strict = reckoning.strict(for: met.instant)
      else { return .met }
      let late = met.instant - strict
      return reckoning.isAfterLater(met) ? .metLate(by: late) : .metWithinLaterReading(by: late)
    }
    if let stopped = clock.stopped?.at {
      guard !clock.rule.isWaitingPeriod, reckoning.isAfterStrict(stopped) else { return .stopped }
      return reckoning.isAfterLater(stopped) ? .stoppedLate : .stoppedWithinLaterReading
    }
    if clock.rule.isImmediate { return .dueAtOnce }
    if reckoning.strict != nil, strict == .distantFuture { return .awaitingAnchor }
    guard now >= strict else { return .running }
    if clock.rule.isWaitingPeriod { return .periodOver }
    return now >= reckoning.later ?? strict ? .missed : .strictPassed
  }

  /// Changes a clock; nothing where there is no such clock.
  mutating func changeClock(_ number: Int, _ change: (inout LegalClock) -> Void) {
    for index in clocks.indices where clocks[index].number == number { change(&clocks[index]) }
  }

  /// The clock that runs under a rule's id or a number.
  ///
  /// - Throws: A ``Refusal`` where there is none, or it runs no longer.
  func locateRunning(_ name: ClockName) throws(Refusal) -> LegalClock {
    let clock = try locate(name)
    guard clock.isRunning else { throw .clockSettled(clock.number, clock.rule.id) }
    return clock
  }

  /// The clock under a number, or of a rule the one that runs, else the latest.
  ///
  /// - Throws: A ``Refusal`` where there is none, or several of the rule run.
  package func locate(_ name: ClockName) throws(Refusal) -> LegalClock {
    try requireOpened()
    switch name {
    case .number(let number):
      guard let clock = clock(number) else { throw .unknownClock("\(number)", known: clockIDs) }
      return clock
    case .rule(let id):
      let running = runningClocks(of: id)
      guard running.count < 2 else { throw .ambiguousClock(id, clocks: running.map(\.number)) }
      guard let clock = running.first ?? clocks.last(where: { $0.rule.id == id }) else {
        throw .unknownClock(id, known: clockIDs)
      }
      return clock
    }
  }

  private var clockIDs: [String] { clocks.map(\.rule.id).uniqued() }
}

/// How a clock is named: by its number, or by its rule.
package enum ClockName: Hashable, Sendable {
  case number(Int)
  case rule(String)

  /// Digits name a number, anything else a rule.
  package init(_ text: String) {
    self = Int(text).map(ClockName.number) ?? .rule(text)
  }
}
