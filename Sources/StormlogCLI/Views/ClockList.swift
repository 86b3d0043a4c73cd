import IncidentCore
import IncidentReport

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
    /// That this is a reminder and no legal advice.
    let notice: String

    private enum CodingKeys: String, CodingKey { case schema, items, notice }
  }

  package func record(in presentation: Presentation) -> Record {
    Record(
      items: look.incident.clocks.map { ClockRecord($0, of: look, in: presentation) },
      notice: presentation.language.noLegalAdvice)
  }

  package func text(in presentation: Presentation) -> String {
    guard !isEmpty else {
      return presentation.say(
        de: "Keine Fristuhr. → stormlog clock list --rules · "
          + "stormlog clock start gdpr-33 --at … --because …\n",
        en: "No legal clock. → stormlog clock list --rules · "
          + "stormlog clock start gdpr-33 --at … --because …\n") + presentation.noLegalAdvice
    }
    var table = Table([
      Table.Column("#", alignment: .right), Table.Column(presentation.say(de: "Regel", en: "Rule")),
      Table.Column(presentation.say(de: "Frist", en: "Deadline")),
      Table.Column(presentation.say(de: "Stand", en: "State")),
      Table.Column(presentation.say(de: "Zuständig", en: "Owner"), isFlexible: true),
    ])
    for clock in look.incident.clocks {
      let deadline = look.incident.reckoning(of: clock).strict
      table.rows.append([
        "\(clock.number)", Table.Cell(clock.rule.id),
        Table.Cell(deadline.map { presentation.time.moment($0) } ?? presentation.immediately),
        Table.Cell(presentation.state(of: clock, in: look)),
        Table.Cell(look.owner(of: clock, in: presentation)),
      ])
    }
    return table.text(presentation.layout, style: presentation.style) + presentation.noLegalAdvice
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
  let deadline: Instant?
  let laterDeadline: Instant?
  let lateBySeconds: Int?
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
    deadline = reckoning.strict
    laterDeadline = reckoning.later
    lateBySeconds = if case .metLate(let late) = state { late.seconds } else { nil }
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

  var immediately: String { say(de: "unverzüglich", en: "without undue delay") }

  /// How a clock stands, with the time that is left, or that it is late.
  func state(of clock: LegalClock, in look: Look) -> String {
    let state = look.incident.state(of: clock, at: look.now)
    switch state {
    case .running:
      guard let deadline = look.incident.reckoning(of: clock).strict else {
        return language.title(of: state)
      }
      return time.due(deadline, from: look.now)
    case .missed:
      guard let deadline = look.incident.reckoning(of: clock).strict else {
        return language.title(of: state)
      }
      return "! \(time.due(deadline, from: look.now))"
    case .metLate(let late):
      let length = time.duration(late)
      return say(de: "\(length) zu spät erfüllt", en: "met \(length) late")
    case .met, .stopped, .stoppedLate: return language.title(of: state)
    }
  }
}

extension Look {
  /// Who sees to a clock.
  func owner(of clock: LegalClock, in presentation: Presentation) -> String {
    if let person = clock.person { return names.person(person) }
    return clock.owner.map { seat(of: $0, in: presentation) } ?? "–"
  }
}

extension EventKind {
  /// The entry is about a legal clock.
  var isOfClock: Bool {
    [.clockStarted, .clockClassified, .clockMet, .clockStopped].contains(self)
  }
}
