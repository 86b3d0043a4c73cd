/// What a list of incidents says of one of them.
package struct IncidentSummary: Hashable, Sendable {
  /// The short number in this workspace.
  package let number: Int
  package let id: IncidentID
  /// The sequence of the last entry.
  package let sequence: Int
  /// The title by its latest correction; nil once redacted.
  package let title: String?
  package let mode: IncidentMode
  package let status: IncidentStatus
  package let closure: ClosureReason?
  package let alert: AlertLevel
  package let wind: Wind
  package let detected: Moment?
  /// When the first entry was recorded.
  package let opened: Instant
  /// When the incident was last closed; nil while it is not.
  package let closed: Moment?
  /// When the last entry was recorded.
  package let lastRecorded: Instant

  package init(
    number: Int, id: IncidentID, sequence: Int, title: String?, mode: IncidentMode,
    status: IncidentStatus, closure: ClosureReason?, alert: AlertLevel, wind: Wind,
    detected: Moment?, opened: Instant, closed: Moment?, lastRecorded: Instant
  ) {
    self.number = number
    self.id = id
    self.sequence = sequence
    self.title = title
    self.mode = mode
    self.status = status
    self.closure = closure
    self.alert = alert
    self.wind = wind
    self.detected = detected
    self.opened = opened
    self.closed = closed
    self.lastRecorded = lastRecorded
  }

  /// The summary of an incident's state.
  package init(
    of incident: Incident, number: Int, title: String?, opened: Instant, lastRecorded: Instant
  ) {
    self.init(
      number: number, id: incident.id, sequence: incident.sequence, title: title,
      mode: incident.mode, status: incident.status, closure: incident.closure,
      alert: incident.alert, wind: incident.wind.current, detected: incident.detected,
      opened: opened,
      closed: incident.status == .closed
        ? incident.milestones.last { $0.status == .closed }?.at : nil,
      lastRecorded: lastRecorded)
  }
}
