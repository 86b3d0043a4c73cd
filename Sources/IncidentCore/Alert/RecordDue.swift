/// Records what has fallen due and was not recorded yet: once for each cause and level, with the
/// deadline as the time at which it happened. Nothing to record is no refusal.
package struct RecordDue: Act {
  package init() {}

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireOpened()
    let items = incident.dueItems(at: context.now).sorted {
      ($0.due, $0.cause.text) < ($1.due, $1.cause.text)
    }
    return items.flatMap { item in
      incident.unrecordedDeadlines(of: item).map { level, deadline in
        Draft(
          .dueRecorded(DueRecorded(cause: item.cause, level: level, deadline: deadline)),
          at: Moment(deadline), origin: .automatic)
      }
    }
  }
}

/// A due time that passed and was recorded by `tick`.
package struct DueRecorded: EventPayload {
  package static let kind = EventKind.dueRecorded
  package static let version = 1
  package static let changesState = true
  package static let givesNames = false
  package static let needsNames = true

  /// What fell due, such as `acknowledgement:1:legal` or `step:1:verify-video`.
  package let cause: DueCause
  package let level: DueLevel
  package let deadline: Instant

  package init(cause: DueCause, level: DueLevel, deadline: Instant) {
    self.cause = cause
    self.level = level
    self.deadline = deadline
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.dueRecorded[DueRecord.key(cause, level)] = DueRecord(
      sequence: header.sequence, deadline: deadline)
  }
}

extension DueRecord {
  static func key(_ cause: DueCause, _ level: DueLevel) -> String {
    "\(cause.text) \(level.rawValue)"
  }
}

extension Incident {
  /// The levels that an item has reached without a record, each with the time it was reached.
  fileprivate func unrecordedDeadlines(of item: DueItem) -> [(DueLevel, Instant)] {
    let reached: [(DueLevel, Instant)] =
      switch (item.cause, item.level) {
      case (_, nil): []
      case (.acknowledgement(let number, _), let level?):
        acknowledgementDeadlines(of: number, upTo: level, first: item.due)
      case (_, _?): [(.passed, item.due)]
      }
    return reached.filter { level, deadline in
      guard let record = dueRecorded[DueRecord.key(item.cause, level)] else { return true }
      // What was given another time can fall due anew.
      switch item.cause {
      case .promise, .clock: return record.deadline != deadline
      case .acknowledgement, .firstReply, .update, .step, .freeze, .action, .clockReminder:
        return false
      }
    }
  }

  private func acknowledgementDeadlines(
    of number: Int, upTo level: DueLevel, first: Instant
  ) -> [(DueLevel, Instant)] {
    let deputy = (DueLevel.deputy, first)
    guard level == .nextLevel,
      let within = escalations.first(where: { $0.number == number })?.acknowledgeWithin
    else { return [deputy] }
    return [deputy, (.nextLevel, first + within)]
  }
}
