package import IncidentCore
package import IncidentWording

/// How a drill stands, for programs.
package struct DrillMoment: Encodable, Sendable {
  package enum State: String, Encodable, Sendable {
    case running
    /// The scenario's time is up.
    case over
    case left, interrupted
  }

  package let schema = 1
  package let drill: Int
  package let state: State
  /// On the drill's clock; of a drill that was left, from when it goes on.
  package let at: Instant

  package init(drill: Int, state: State, at: Instant) {
    self.drill = drill
    self.state = state
    self.at = at
  }

  private enum CodingKeys: String, CodingKey { case schema, drill, state, at }
}

/// What fell due at a moment while time passed.
package struct DrillDue: Encodable, Sendable {
  package let schema = 1
  package let at: Instant?
  package let due: [DueList.Item]

  package init(_ items: [DueItem], of look: Look) {
    at = items.first?.due
    due = items.map { DueList.Item($0, of: look) }
  }

  private enum CodingKeys: String, CodingKey { case schema, at, due }
}

/// An inject that came in, as an object of its own.
package struct DrillArrival: Encodable {
  private let inject: InjectView.Record

  package init(_ inject: InjectView.Record) {
    self.inject = inject
  }

  private enum CodingKeys: String, CodingKey { case schema }

  package func encode(to encoder: any Encoder) throws {
    try inject.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schema)
  }
}
