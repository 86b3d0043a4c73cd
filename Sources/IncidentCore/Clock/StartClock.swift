/// Starts a legal clock. What it counts from happened when the act happened.
package struct StartClock: Act {
  package let rule: String
  /// Since when, or on what grounds, it runs.
  package let because: String
  /// When it was classified, where the rule counts from that too.
  package let classifiedAt: Moment?
  /// Who sees to it, where it is not the rule's role.
  package let owner: Role?
  package let person: PersonID?
  /// Where the proof of the anchor moment can be read.
  package let url: String?
  package let attachments: [NamedAttachment]
  /// It is one more clock of a rule of which one runs already, such as for a second breach.
  package let isAnother: Bool

  package init(
    _ rule: String, because: String, classifiedAt: Moment? = nil, owner: Role? = nil,
    person: PersonID? = nil, url: String? = nil, attachments: [NamedAttachment] = [],
    isAnother: Bool = false
  ) {
    self.rule = rule
    self.because = because
    self.classifiedAt = classifiedAt
    self.owner = owner
    self.person = person
    self.url = url
    self.attachments = attachments
    self.isAnother = isAnother
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.startClock)
    guard let document = context.clockRules[rule] else {
      throw .unknownClockRule(rule, known: context.clockRules.ids)
    }
    if !isAnother, let running = incident.runningClock(of: rule) {
      throw .clockRunning(rule, clock: running.number)
    }
    guard !because.isBlank else { throw .textMissing(.because) }
    if let classifiedAt {
      guard document.rule.furtherAnchors.contains(.classification) else {
        throw .anchorNotOfRule(.classification, rule: rule)
      }
      try context.refuseAhead(classifiedAt)
      guard !classifiedAt.isBefore(context.occurredAt) else {
        throw .beforeClock(classifiedAt, since: context.occurredAt, entry: nil)
      }
    }
    let holidays = context.clockHolidays(from: context.occurredAt, for: document.rule)
    let event = ClockStarted(
      clock: incident.nextNumber(.clock), rule: document.rule, zone: context.zoneName,
      owner: person == nil ? owner ?? document.rule.owner : owner, person: person,
      classifiedAt: classifiedAt, holidays: holidays.days,
      attachments: attachments.map(\.attachment))
    return [
      Draft(
        .clockStarted(event),
        words: document.words.merging(holidays.names).merging(
          Words([.because: because, .url: url])
        )
        .naming(attachments),
        at: context.occurredAt)
    ]
  }
}

package struct ClockStarted: EventPayload {
  package static let kind = EventKind.clockStarted
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let clock: Int
  /// The rule as it was; its prose is among the entry's words.
  package let rule: ClockRule
  /// The time zone in which days and months are counted.
  package let zone: String
  /// The clock whose notification started it.
  package let follows: Int?
  package let owner: Role?
  package let person: PersonID?
  package let classifiedAt: Moment?
  /// The public holidays that were known; nil where none were.
  package let holidays: ClockHolidays?
  /// What proves the anchor moment.
  package let attachments: [Attachment]

  package init(
    clock: Int, rule: ClockRule, zone: String, follows: Int? = nil, owner: Role? = nil,
    person: PersonID? = nil, classifiedAt: Moment? = nil, holidays: ClockHolidays? = nil,
    attachments: [Attachment] = []
  ) {
    self.holidays = holidays
    self.clock = clock
    self.rule = rule
    self.zone = zone
    self.follows = follows
    self.owner = owner
    self.person = person
    self.classifiedAt = classifiedAt
    self.attachments = attachments
  }

  package var correctableTexts: [WordKey] { [.because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.clock(clock)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.issue(.clock, clock)
    guard incident.clock(clock) == nil else { return }
    var started = LegalClock(
      number: clock, rule: rule, anchor: LegalClock.Mark(header), follows: follows, zoneName: zone,
      owner: owner, person: person, holidays: holidays)
    if let classifiedAt {
      started.classify(
        LegalClock.Mark(sequence: 0, at: classifiedAt, by: header.actor))
    }
    incident.clocks.append(started)
  }
}

extension LegalClock {
  mutating func classify(_ mark: Mark) { anchors[.classification] = mark }
}

extension LegalClock.Mark {
  init(_ header: EntryHeader) {
    self.init(sequence: header.sequence, at: header.occurredAt, by: header.actor)
  }
}
