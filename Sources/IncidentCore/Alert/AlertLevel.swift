/// How alarmed the company decides to be. Decided by people, apart from the wind they observe.
package enum AlertLevel: String, Codable, CaseIterable, Comparable, Sendable {
  case green, yellow, orange, red

  private var rank: Int {
    switch self {
    case .green: 0
    case .yellow: 1
    case .orange: 2
    case .red: 3
    }
  }

  package static func < (left: AlertLevel, right: AlertLevel) -> Bool { left.rank < right.rank }

  /// The level above; red where this is red.
  package var next: AlertLevel {
    switch self {
    case .green: .yellow
    case .yellow: .orange
    case .orange, .red: .red
    }
  }
}
