import IncidentCore
import IncidentReport
package import IncidentWording
import TerminalText

/// The legal clocks of an incident and how they stand.
package struct ClockList: View {
  private let look: Look

  package var isOfDrill: Bool { look.incident.mode == .drill }

  package init(_ look: Look) {
    self.look = look
  }

  package var isEmpty: Bool { look.incident.clocks.isEmpty }

  package struct Record: Encodable, Sendable {
    let schema = 1
    let items: [ClockRecord]
    /// The starts that were taken back.
    let takenBack: [TimelineRecord]
    /// That this is a reminder and no legal advice.
    let notice: String

    private enum CodingKeys: String, CodingKey { case schema, items, takenBack, notice }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: look.incident.clocks.map { ClockRecord($0, of: look, in: presentation) },
      takenBack: look.takenBack(.clockStarted).map { look.wording.record(of: $0) },
      notice: presentation.language.noLegalAdvice)
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return takenBack(in: presentation)
        + presentation.say(
          de: "Keine Meldefrist. → \(presentation.step("clock list --rules")) · "
            + "\(presentation.step("clock start gdpr-33 --at … --because …"))\n",
          en: "No legal clock. → \(presentation.step("clock list --rules")) · "
            + "\(presentation.step("clock start gdpr-33 --at … --because …"))\n")
        + presentation.noLegalAdvice
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column(presentation.language.headings.rule),
      Table.Column(presentation.say(de: "Frist", en: "Deadline")),
      Table.Column(presentation.language.headings.state),
      Table.Column(presentation.language.headings.owner, isFlexible: true),
    ])
    for clock in look.incident.clocks {
      let deadline = look.incident.reckoning(of: clock).strict
      table.rows.append([
        "\(clock.number)", Table.Cell(clock.rule.id),
        Table.Cell(
          deadline.map { presentation.time.deadline($0) } ?? look.urgency(of: clock)),
        Table.Cell(state(of: clock, in: presentation)),
        Table.Cell(look.owner(of: clock, in: presentation)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style) + notes(in: presentation)
      + takenBack(in: presentation) + presentation.noLegalAdvice
  }

  /// The clocks whose start was taken back, so that a deadline that once ran does not vanish.
  private func takenBack(in presentation: Presentation) -> String {
    look.takenBack(.clockStarted).map { taken in
      "  · \(presentation.wrapped(look.wording.line(of: taken).plain, indent: 4))\n"
    }.joined()
  }

  /// A clock's state, short enough for a column.
  private func state(of clock: LegalClock, in presentation: Presentation) -> String {
    let state = look.incident.state(of: clock, at: look.now)
    return state == .dueAtOnce
      ? "! \(presentation.language.title(of: state))" : presentation.state(of: clock, in: look)
  }

  /// What has to be known beside a clock's line, under its number.
  private func notes(in presentation: Presentation) -> String {
    look.incident.clocks.flatMap { clock in
      ([look.start(ofDue: clock).map(presentation.since)].compactMap { $0 }
        + look.notes(on: clock, in: presentation)).map { note in
          "  ! \(presentation.wrapped("\(clock.number): \(note)", indent: 4))\n"
        }
    }.joined()
  }
}

/// One clock as JSON.
package struct ClockRecord: Encodable, Sendable {
  let number: Int
  let rule: String
  let ruleVersion: Int
  let title: String?
  let standing: ClockRule.Standing
  let state: ClockState
  let anchor: ClockAnchor
  let anchoredAt: Moment?
  let classifiedAt: Moment?
  let urgency: String?
  let deadline: Instant?
  let laterDeadline: Instant?
  let laterGround: ClockReckoning.Later.Ground?
  /// Since when it has been due; nil where it has a deadline, or is settled.
  let dueSince: Instant?
  let lateBySeconds: Int?
  let recordedLateBySeconds: Int?
  let passedDeadlines: [Instant]
  let corrections: [ClockCorrection]
  let follows: Int?
  let owner: Role?
  let person: PersonID?
  let notifiedAt: [Moment]
  let stoppedAt: Moment?

  init(_ clock: LegalClock, of look: Look, in presentation: Presentation) {
    let incident = look.incident
    let anchors = incident.anchors(of: clock)
    let reckoning = incident.reckoning(of: clock)
    number = clock.number
    rule = clock.rule.id
    ruleVersion = clock.rule.version
    title = look.names.clock(clock.number)
    standing = clock.rule.standing
    state = incident.state(of: clock, at: look.now)
    anchor = clock.rule.anchor
    anchoredAt = anchors[clock.rule.anchor]
    classifiedAt = anchors[.classification]
    urgency = look.names.urgency(ofClock: clock.number)
    deadline = reckoning.strict
    laterDeadline = reckoning.later
    laterGround = reckoning.laterReading?.ground
    dueSince = look.start(ofDue: clock)
    lateBySeconds = state.lateness?.seconds
    recordedLateBySeconds =
      look.timeline.recordedLateness(of: clock, in: incident)?.seconds
    passedDeadlines = incident.passedDeadlines(of: clock)
    corrections = look.timeline.corrections(of: clock, in: incident)
    follows = clock.follows
    owner = clock.owner
    person = clock.person
    notifiedAt = clock.notifications.map(\.at)
    stoppedAt = clock.stopped?.at
  }
}

extension Presentation {
  /// The line under everything that shows legal clocks.
  var noLegalAdvice: String { style(wrapped(language.noLegalAdvice), .dim) + "\n" }

  /// How a clock stands, with the time that is left, or that it is late.
  func state(of clock: LegalClock, in look: Look) -> String {
    let state = look.incident.state(of: clock, at: look.now)
    switch state {
    case .running:
      guard let deadline = look.incident.reckoning(of: clock).strict else {
        return language.title(of: state)
      }
      return time.due(deadline, from: look.now)
    case .dueAtOnce:
      return "! \(since(look.start(ofDue: clock) ?? look.now))"
    case .strictPassed: return "! \(language.title(of: state))"
    case .missed:
      guard let deadline = look.incident.reckoning(of: clock).strict else {
        return language.title(of: state)
      }
      return "! \(time.due(deadline, from: look.now))"
    case .metWithinLaterReading(let late):
      let length = time.duration(late)
      return say(
        de: "rechtzeitig (\(length) nach strenger Frist)",
        en: "in time (\(length) after the strict deadline)")
    case .metLate(let late):
      let length = time.duration(late)
      guard let later = look.incident.reckoning(of: clock).laterReading,
        let met = clock.notifications.first?.at.instant
      else { return say(de: "\(length) zu spät erfüllt", en: "met \(length) late") }
      let past = time.duration(met - later.instant)
      return say(
        de: "zu spät erfüllt (\(past) nach der späteren Frist, \(length) nach der strengen)",
        en: "met late (\(past) after the later deadline, \(length) after the strict one)")
    case .stoppedWithinLaterReading:
      return say(de: "nach strenger Frist gestoppt", en: "stopped after strict deadline")
    case .met, .stopped, .stoppedLate, .awaitingAnchor, .periodOver:
      return language.title(of: state)
    }
  }

  /// Since when something is due all the time: `since 22 Nov 2026, 10:05 (2 days 7 h)`.
  func since(_ start: Instant) -> String {
    let moment = time.moment(Moment(start), seenFrom: now)
    let length = time.duration(max(now - start, .seconds(0)))
    return say(de: "seit \(moment) (\(length))", en: "since \(moment) (\(length))")
  }
}

extension Look {
  /// Who sees to a clock.
  func owner(of clock: LegalClock, in presentation: Presentation) -> String {
    if let person = clock.person { return names.person(person) }
    return clock.owner.map { seat(of: $0, in: presentation) } ?? "–"
  }
}

extension Look {
  /// What the holidays of a clock are called: as its start keeps it, and for those that were not known
  /// then as they are called now.
  func holidayNames(of clock: LegalClock, _ start: Words?) -> [String: String] {
    let languages = [names.language.rawValue] + Language.allCases.map(\.rawValue)
    return (holidays.document.map(names.language.holidayNames) ?? [:]).merging(
      start.map { HolidayNames.all(in: $0, languages: languages) } ?? [:]
    ) { _, kept in kept }
  }

  /// How soon a clock's rule wants it, in the law's terms where they are known.
  func urgency(of clock: LegalClock) -> String {
    names.urgency(ofClock: clock.number)
      ?? names.language.urgency(under: clock.rule.standing)
  }

  /// Since when a clock has been due all the time; nil where it has a deadline, or is settled.
  func start(ofDue clock: LegalClock) -> Instant? {
    incident.state(of: clock, at: now) == .dueAtOnce
      ? incident.anchors(of: clock)[clock.rule.anchor]?.instant : nil
  }

  /// What has to be known beside a clock's deadline and state.
  func notes(on clock: LegalClock, in presentation: Presentation) -> [String] {
    var notes = ClockNotes(presentation.time).phrases(
      corrections: timeline.corrections(of: clock, in: incident),
      passedDeadlines: incident.passedDeadlines(of: clock))
    switch incident.state(of: clock, at: now) {
    case .strictPassed, .metWithinLaterReading, .stoppedWithinLaterReading:
      if let later = incident.reckoning(of: clock).laterReading {
        let until = presentation.time.until(later.instant, zoned: true)
        notes.append("\(presentation.language.title(of: later.ground)) \(until)")
      }
    case .running, .dueAtOnce, .awaitingAnchor, .missed, .periodOver, .met, .metLate, .stopped,
      .stoppedLate:
      break
    }
    if let met = clock.notifications.first?.at, !met.isFine,
      let strict = incident.reckoning(of: clock).strict, met.instant < strict, met.end > strict
    {
      notes.append(
        presentation.say(
          de: "die Zeit der Meldung ist nur ungefähr bekannt; sie kann nach der Frist liegen",
          en: "the time of the notification is known only roughly; it may lie after the deadline"))
    }
    if let late = timeline.recordedLateness(of: clock, in: incident) {
      notes.append(ClockNotes(presentation.time).recorded(lateBy: late))
    }
    if clock.rule.standing == .unchecked, clock.rule.checkedOn == nil {
      notes.append(presentation.language.title(of: .unchecked))
    }
    return notes
  }
}

extension Receipt {
  /// Something was recorded of a legal clock, or changed one.
  var isAboutClocks: Bool {
    before.clocks != after.clocks || entries.contains(where: \.isAboutClock)
  }
}

extension Entry {
  /// It is about a legal clock: what was done about it, or that it fell due.
  var isAboutClock: Bool {
    guard case .dueRecorded(let payload) = event else { return header.kind.isOfClock }
    switch payload.cause {
    case .clock, .clockReminder: return true
    case .acknowledgement, .firstReply, .update, .step, .promise, .freeze, .action: return false
    }
  }
}

extension EventKind {
  /// The entry is about a legal clock.
  var isOfClock: Bool {
    [.clockStarted, .clockClassified, .clockMet, .clockStopped].contains(self)
  }
}
