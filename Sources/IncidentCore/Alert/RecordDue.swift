/// A due time that passed and was recorded by `tick`.
package struct DueRecorded: EventPayload {
  package static let kind = EventKind.dueRecorded

  /// What fell due, such as `acknowledgement:1:legal` or `step:1:verify-video`.
  package let cause: DueCause
  package let level: DueLevel
  package let deadline: Instant

  package init(cause: DueCause, level: DueLevel, deadline: Instant) {
    self.cause = cause
    self.level = level
    self.deadline = deadline
  }

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
