/// What a statement tries to do for the company's standing.
///
/// Source: the response strategies of W. T. Coombs, "Protecting Organization Reputations During a
/// Crisis", Corporate Reputation Review 10(3), 2007, 163–176, table 2, and beside them the
/// information that comes before any strategy.
package enum ResponseStrategy: String, Codable, CaseIterable, Sendable {
  /// Instructing and adjusting information: how people protect themselves, what happened, what is
  /// done about it, and that one feels with those who suffer.
  case information
  /// Confront those who say that there is a crisis.
  case attackAccuser = "attack-accuser"
  /// Say that there is no crisis.
  case denial
  /// Blame somebody outside.
  case scapegoat
  /// Say that one meant no harm or could not prevent it.
  case excuse
  /// Say that the damage is small.
  case justification
  /// Offer money, goods or help to those harmed.
  case compensation
  /// Take full responsibility and ask for forgiveness.
  case apology
  /// Tell of one's good works in the past.
  case reminder
  /// Praise those whom it concerns.
  case ingratiation
  /// Say that the company is a victim too.
  case victimage

  package var posture: ResponsePosture {
    switch self {
    case .information: .inform
    case .attackAccuser, .denial, .scapegoat: .deny
    case .excuse, .justification: .diminish
    case .compensation, .apology: .rebuild
    case .reminder, .ingratiation, .victimage: .bolster
    }
  }
}

/// How a company stands to its responsibility; each strategy belongs to one posture.
package enum ResponsePosture: String, Codable, CaseIterable, Sendable {
  /// Give information and nothing more.
  case inform
  case deny, diminish, rebuild
  /// A supplement to the three before it, never alone.
  case bolster

  package var strategies: [ResponseStrategy] {
    ResponseStrategy.allCases.filter { $0.posture == self }
  }

  /// Whether one cannot take both postures and be believed: who denies cannot also admit.
  package func contradicts(_ other: ResponsePosture) -> Bool {
    (self == .deny && other.admits) || (other == .deny && admits)
  }

  /// Whether it admits that there is something to answer for.
  private var admits: Bool { self == .diminish || self == .rebuild }
}
