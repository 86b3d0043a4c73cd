/// Records that what a clock's rule asks for was sent. The clocks that follow from it start at the
/// same moment and by themselves: a deadline that runs by law does not wait for a command.
///
/// Possible in a closed incident too, since a final report is due long after the storm.
package struct MeetClock: Act {
  package let name: ClockName
  package let text: String?
  /// Where the notification, or its receipt, can be read.
  package let url: String?
  package let attachments: [NamedAttachment]

  package init(
    _ name: ClockName, text: String? = nil, url: String? = nil, attachments: [NamedAttachment] = []
  ) {
    self.name = name
    self.text = text
    self.url = url
    self.attachments = attachments
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let clock = try clock(of: incident, in: context)
    guard clock.isRunning || clock.takesFurtherNotifications else {
      throw .clockSettled(clock.number, clock.rule.id)
    }
    try incident.refuseBefore(clock, context.occurredAt)
    let reckoning = incident.reckoning(of: clock)
    try refuseUnreasoned(
      clock, due: reckoning.strict(for: context.occurredAt.instant), at: context.occurredAt)
    let tied = clocksToTie(to: clock, in: incident, rules: context.clockRules)
    let met = Draft(
      .clockMet(
        ClockMet(
          clock: clock.number, deadline: reckoning.strict(for: context.occurredAt.instant),
          laterDeadline: reckoning.later,
          laterEndsWithDay: reckoning.laterReading?.isEndOfDay ?? false,
          isFurther: !clock.isRunning, tied: tied.isEmpty ? nil : tied,
          attachments: attachments.map(\.attachment))),
      words: Words([.text: text.isBlank ? nil : text, .url: url]).naming(attachments),
      at: context.occurredAt)
    return [met] + successors(of: clock, tied: tied, on: incident, in: context)
  }

  private func clock(
    of incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> LegalClock {
    guard case .rule(let id) = name, incident.isOpened else { return try incident.locate(name) }
    let own = incident.clocks.filter { $0.rule.id == id }
    if own.isEmpty, let rule = context.clockRules[id]?.rule {
      throw .clockNotStarted(id, follows: rule.follows)
    }
    let open = own.filter(\.takesFurtherNotifications)
    guard incident.runningClock(of: id) != nil || open.count < 2 else {
      throw .ambiguousClock(id, clocks: open.map(\.number))
    }
    return try incident.locate(name)
  }

  /// Where the rule wants the reasons for a delay they are part of the notification.
  private func refuseUnreasoned(
    _ clock: LegalClock, due: Instant?, at moment: Moment
  ) throws(Refusal) {
    guard clock.isRunning, clock.rule.whenLate == .reasons, text.isBlank, let due,
      moment.instant > due
    else { return }
    throw .delayReasonsMissing(clock.number, clock.rule.id, by: moment.instant - due)
  }

  /// The running clocks that were started by hand, before the notification from which by their rule
  /// they count: they count from it now.
  private func clocksToTie(
    to clock: LegalClock, in incident: Incident, rules: ClockRules
  ) -> [Int] {
    rules.following(clock.rule.id).compactMap { document in
      guard !incident.hasSuccessor(of: clock, under: document.rule.id) else { return nil }
      return incident.runningClocks(of: document.rule.id).first {
        $0.follows == nil && $0.number != clock.number
      }?.number
    }
  }

  private func successors(
    of clock: LegalClock, tied: [Int], on incident: Incident, in context: DecisionContext
  ) -> [Draft] {
    var number = incident.nextNumber(.clock)
    let tiedRules = tied.compactMap { incident.clock($0)?.rule.id }
    var drafts: [Draft] = []
    for document in context.clockRules.following(clock.rule.id)
    where !tiedRules.contains(document.rule.id)
      && !incident.hasSuccessor(of: clock, under: document.rule.id)
      && !incident.wasSent(document.rule.id, since: context.occurredAt)
    {
      let holidays = context.clockHolidays(from: context.occurredAt, for: document.rule)
      let event = ClockStarted(
        clock: number, rule: document.rule, zone: context.zoneName, follows: clock.number,
        owner: clock.person == nil ? clock.owner ?? document.rule.owner : clock.owner,
        person: clock.person, holidays: holidays.days)
      drafts.append(
        Draft(
          .clockStarted(event), words: document.words.merging(holidays.names),
          at: context.occurredAt, origin: .automatic))
      number += 1
    }
    return drafts
  }
}

extension Incident {
  /// Whether a clock of a rule counts from a clock's notifications, be it settled or not. A further
  /// notification starts no second one.
  fileprivate func hasSuccessor(of clock: LegalClock, under rule: String) -> Bool {
    clocks.contains { $0.follows == clock.number && $0.rule.id == rule }
  }

  /// Whether what a rule asks for was sent after a moment already, under a clock started by hand.
  fileprivate func wasSent(_ rule: String, since moment: Moment) -> Bool {
    clocks.contains { clock in
      clock.rule.id == rule && clock.follows == nil
        && clock.notifications.first.map { !$0.at.isBefore(moment) } ?? false
    }
  }
}

extension LegalClock {
  /// It was met, and further notifications may follow the first.
  var takesFurtherNotifications: Bool {
    rule.isRepeatable && stopped == nil && !notifications.isEmpty
  }
}

package struct ClockMet: EventPayload {
  package static let kind = EventKind.clockMet
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let clock: Int
  /// The strict deadline as it stood.
  package let deadline: Instant?
  /// The deadline by the later reading as it stood, where it was a later one.
  package let laterDeadline: Instant?
  private let endsWithDay: Bool?
  /// It was met before, and this is a further notification.
  package let isFurther: Bool
  /// The clocks, started by hand before, that count from this notification now.
  package let tied: [Int]?
  /// What proves it.
  package let attachments: [Attachment]

  package init(
    clock: Int, deadline: Instant?, laterDeadline: Instant? = nil,
    laterEndsWithDay: Bool = false, isFurther: Bool = false, tied: [Int]? = nil,
    attachments: [Attachment] = []
  ) {
    self.clock = clock
    self.deadline = deadline
    self.laterDeadline = laterDeadline
    endsWithDay = laterEndsWithDay ? true : nil
    self.isFurther = isFurther
    self.tied = tied
    self.attachments = attachments
  }

  /// How long a moment surely lies after the strict deadline as it stood; nil where it does not.
  package func lateness(of moment: Moment) -> Interval? {
    guard let deadline else { return nil }
    let isAfter = moment.isFine ? moment.instant > deadline : moment.instant >= deadline
    return isAfter ? moment.instant - deadline : nil
  }

  /// Whether a moment is in time by the later reading as it stood. The later deadline is the first instant
  /// after the last day, which is too late, where that reading ends with a day.
  package func isInTimeByLater(_ moment: Moment) -> Bool {
    guard let later = laterDeadline else { return false }
    return endsWithDay ?? false || !moment.isFine ? moment.instant < later : moment.instant <= later
  }

  package var correctableTexts: [WordKey] { [.text] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] {
    [.clock(clock)] + (tied ?? []).map { .clock($0) }
  }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeClock(clock) { $0.notifications.append(LegalClock.Mark(header)) }
    for number in tied ?? [] { incident.changeClock(number) { $0.follows = clock } }
  }
}
