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
  package let follows: Int?
  /// The identifier of the time zone in which days and months are counted.
  package let zoneName: String
  /// Who sees to it: a role, or a person.
  package let owner: Role?
  package let person: PersonID?
  /// When what the rule asks for was sent, the first time and further ones.
  package var notifications: [Mark] = []
  /// When it was given up, for a reason.
  package var stopped: Mark?

  package init(
    number: Int, rule: ClockRule, anchor: Mark, follows: Int?, zoneName: String, owner: Role?,
    person: PersonID?
  ) {
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
  /// The deadline has passed without a notification.
  case missed
  case met
  /// Met after the strict deadline.
  case metLate(by: Interval)
  case stopped
  /// Given up only after the deadline had passed.
  case stoppedLate

  /// A stable code, for JSON.
  package var code: String {
    switch self {
    case .running: "running"
    case .missed: "missed"
    case .met: "met"
    case .metLate: "met-late"
    case .stopped: "stopped"
    case .stoppedLate: "stopped-late"
    }
  }

  /// Writes the code.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  /// Something is still to be done about it.
  package var isOpen: Bool { self == .running || self == .missed }
}

extension Incident {
  package func clock(_ number: Int) -> LegalClock? { clocks.first { $0.number == number } }

  /// The clock of a rule that runs; nil where none does.
  package func runningClock(of rule: String) -> LegalClock? {
    clocks.last { $0.rule.id == rule && $0.isRunning }
  }

  /// When a clock runs out, and how that comes about. Where it follows another clock it counts from
  /// that one's latest notification.
  package func reckoning(of clock: LegalClock) -> ClockReckoning {
    ClockReckoning(clock.rule, anchors: anchors(of: clock), zone: clock.zone)
  }

  /// What a clock counts from, as of now.
  package func anchors(of clock: LegalClock) -> [ClockAnchor: Moment] {
    var anchors = clock.anchors.mapValues(\.at)
    if let notified = latestNotification(of: clock.follows) {
      anchors[clock.rule.anchor] = notified
    }
    return anchors
  }

  private func latestNotification(of number: Int?) -> Moment? {
    guard let number, let clock = clock(number) else { return nil }
    return clock.notifications.map(\.at).max { $0.instant < $1.instant }
  }

  /// How a clock stands. One without an hour by which it is due is met or not, never late.
  package func state(of clock: LegalClock, at now: Instant) -> ClockState {
    let deadline = reckoning(of: clock).strict
    if let met = clock.notifications.map(\.at.instant).min() {
      guard let deadline, met > deadline else { return .met }
      return .metLate(by: met - deadline)
    }
    if let stopped = clock.stopped {
      return deadline.map { stopped.at.instant > $0 } ?? false ? .stoppedLate : .stopped
    }
    return deadline.map { now >= $0 } ?? false ? .missed : .running
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
  package func locate(_ name: ClockName) throws(Refusal) -> LegalClock {
    try requireOpened()
    switch name {
    case .number(let number):
      guard let clock = clock(number) else { throw .unknownClock("\(number)", known: clockIDs) }
      return clock
    case .rule(let id):
      guard let clock = runningClock(of: id) ?? clocks.last(where: { $0.rule.id == id }) else {
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
