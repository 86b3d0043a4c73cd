package import IncidentCore

/// What the board is about.
package struct BoardLook: Sendable {
  /// The incident at hand; nil where none is open, or several are and none was chosen.
  package let look: Look?
  /// The other open incidents.
  package let others: [IncidentSummary]
  /// Those of them in which something can be due.
  package let otherLooks: [Look]
  /// The closed incidents, by their numbers, in which legal clocks run on.
  package let clocksElsewhere: [Int]

  package init(
    look: Look? = nil, others: [IncidentSummary] = [], otherLooks: [Look] = [],
    clocksElsewhere: [Int] = []
  ) {
    self.look = look
    self.otherLooks = otherLooks
    self.others = others
    self.clocksElsewhere = clocksElsewhere
  }
}

/// An incident and what it is called, no more.
package struct ShortLook: Sendable {
  package let number: Int
  /// Nil where it was redacted.
  package let title: String?
  package let incident: Incident

  package init(number: Int, title: String?, incident: Incident) {
    self.number = number
    self.title = title
    self.incident = incident
  }
}
