/// Whether people or animals came to harm, as far as that is known. "Cannot be ruled out" is not
/// an injury and is none of these.
package enum Harm: String, Codable, CaseIterable, Sendable {
  case nobody = "none"
  /// Somebody was harmed, and nobody is hurt.
  case harmed
  case injured
  /// Nobody is hurt; whether somebody was harmed otherwise is open.
  case unhurt
  /// Somebody was harmed; whether anybody is hurt is open.
  case affected

  /// Those that leave nothing open.
  package static let whole: [Harm] = [.nobody, .harmed, .injured]

  /// Whether somebody was harmed; nil where that is open.
  package var isVictim: Bool? {
    switch self {
    case .nobody: false
    case .harmed, .injured, .affected: true
    case .unhurt: nil
    }
  }

  /// Whether somebody is hurt; nil where that is open.
  package var isInjury: Bool? {
    switch self {
    case .nobody, .harmed, .unhurt: false
    case .injured: true
    case .affected: nil
    }
  }

  /// Who is hurt is harmed, and where nobody is harmed nobody is hurt.
  ///
  /// - Returns: Nil where nothing is known.
  package init?(victim: Bool?, injury: Bool?) {
    switch (victim, injury) {
    case (_, true?): self = .injured
    case (false?, _): self = .nobody
    case (true?, false?): self = .harmed
    case (true?, nil): self = .affected
    case (nil, false?): self = .unhurt
    case (nil, nil): return nil
    }
  }

  init?(answer: String?) {
    guard let answer else { return nil }
    self.init(rawValue: answer)
  }

  /// Whether another says nothing else of what is known here.
  func agrees(with other: Harm) -> Bool {
    (isVictim == nil || isVictim == other.isVictim)
      && (isInjury == nil || isInjury == other.isInjury)
  }
}
