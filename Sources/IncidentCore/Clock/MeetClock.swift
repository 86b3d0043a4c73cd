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
    let clock = try incident.locate(name)
    guard clock.isRunning || clock.takesFurtherNotifications else {
      throw .clockSettled(clock.number, clock.rule.id)
    }
    try incident.refuseBefore(clock, context.occurredAt)
    let met = Draft(
      .clockMet(
        ClockMet(
          clock: clock.number, deadline: incident.reckoning(of: clock).strict,
          isFurther: !clock.isRunning, attachments: attachments.map(\.attachment))),
      words: Words([.text: text.isBlank ? nil : text, .url: url]).naming(attachments),
      at: context.occurredAt)
    return [met] + successors(of: clock, on: incident, in: context)
  }

  private func successors(
    of clock: LegalClock, on incident: Incident, in context: DecisionContext
  ) -> [Draft] {
    var number = incident.nextNumber(.clock)
    var drafts: [Draft] = []
    for document in context.clockRules.following(clock.rule.id)
    where incident.runningClock(of: document.rule.id).map({ $0.number == clock.number }) ?? true {
      let event = ClockStarted(
        clock: number, rule: document.rule, zone: context.zoneName, follows: clock.number,
        owner: clock.person == nil ? clock.owner ?? document.rule.owner : clock.owner,
        person: clock.person)
      drafts.append(
        Draft(
          .clockStarted(event), words: document.words, at: context.occurredAt, origin: .automatic))
      number += 1
    }
    return drafts
  }
}

extension LegalClock {
  /// It was met, and further notifications may follow the first.
  var takesFurtherNotifications: Bool { rule.isRepeatable && stopped == nil }
}

package struct ClockMet: EventPayload {
  package static let kind = EventKind.clockMet

  package let clock: Int
  /// The strict deadline as it stood.
  package let deadline: Instant?
  /// It was met before, and this is a further notification.
  package let isFurther: Bool
  /// What proves it.
  package let attachments: [Attachment]

  package init(
    clock: Int, deadline: Instant?, isFurther: Bool = false, attachments: [Attachment] = []
  ) {
    self.clock = clock
    self.deadline = deadline
    self.isFurther = isFurther
    self.attachments = attachments
  }

  package func subjects(as sequence: Int) -> [Subject] { [.clock(clock)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.changeClock(clock) { $0.notifications.append(LegalClock.Mark(header)) }
  }
}
