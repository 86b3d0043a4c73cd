import IncidentCore

/// How a drill stands, for programs.
struct DrillMoment: Encodable, Sendable {
  enum State: String, Encodable, Sendable {
    case running
    /// The scenario's time is up.
    case over
    case left, interrupted
  }

  let schema = 1
  let drill: Int
  let state: State
  /// On the drill's clock; of a drill that was left, from when it goes on.
  let at: Instant

  private enum CodingKeys: String, CodingKey { case schema, drill, state, at }
}

/// What fell due at a moment while time passed.
struct DrillDue: Encodable, Sendable {
  let schema = 1
  let at: Instant?
  let due: [DueList.Item]

  init(_ items: [DueItem], of look: Look) {
    at = items.first?.due
    due = items.map { DueList.Item($0, of: look) }
  }

  private enum CodingKeys: String, CodingKey { case schema, at, due }
}

/// An inject that came in, as an object of its own.
struct DrillArrival: Encodable {
  private let inject: InjectView.Record

  init(_ inject: InjectView.Record) {
    self.inject = inject
  }

  private enum CodingKeys: String, CodingKey { case schema }

  func encode(to encoder: any Encoder) throws {
    try inject.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(1, forKey: .schema)
  }
}
