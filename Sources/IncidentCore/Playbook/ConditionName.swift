/// What a condition can ask for.
package enum ConditionName: Hashable, Sendable {
  /// The effective wind, 0 to 6, and its two readings.
  case wind, social, media
  case alert, cluster, status
  /// The channels in which the storm is seen.
  case channels
  /// The time since the storm was noticed, in hours with their fraction.
  case hoursSinceDetection
  /// How many promises were broken, counting the open ones whose time has passed.
  case brokenPromises
  /// How many statements were published, whatever they were drafted from.
  case publications
  /// The option chosen in this run.
  case decision(String)
  case fact(String)
  /// What has become of a step of this run.
  case step(String)
  /// How often a statement drafted from this template was published.
  case published(String)
  /// How often an audience was told.
  case informed(String)

  /// The name as it is written in a condition.
  package var text: String {
    switch self {
    case .wind: "wind"
    case .social: "social"
    case .media: "media"
    case .alert: "alert"
    case .cluster: "cluster"
    case .status: "status"
    case .channels: "channels"
    case .hoursSinceDetection: "hours_since_detection"
    case .brokenPromises: "promise.broken"
    case .publications: "publications"
    case .decision(let id): "decision.\(id)"
    case .fact(let name): "fact.\(name)"
    case .step(let id): "step.\(id)"
    case .informed(let audience): "informed.\(audience)"
    case .published(let template): "published.\(template)"
    }
  }

  package init?(text: String) {
    switch text {
    case "wind": self = .wind
    case "social": self = .social
    case "media": self = .media
    case "alert": self = .alert
    case "cluster": self = .cluster
    case "status": self = .status
    case "channels": self = .channels
    case "hours_since_detection": self = .hoursSinceDetection
    case "promise.broken": self = .brokenPromises
    case "publications": self = .publications
    default:
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let id = String(parts[1])
      switch parts[0] {
      case "decision" where Self.isID(id): self = .decision(id)
      case "step" where Self.isID(id): self = .step(id)
      case "informed" where Self.isID(id): self = .informed(id)
      case "published" where Self.isID(id): self = .published(id)
      case "fact" where Self.isFactName(id): self = .fact(id)
      default: return nil
      }
    }
  }

  /// Whether a text can be the name of a fact: `[a-z][a-z0-9_-]*`, at most 64 characters.
  package static func isFactName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 64 else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  private static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// What `step.ID` can be in a condition.
///
/// A step that nobody touched counts as open, whether it can be done yet or not; otherwise two
/// steps could each hang on the other's condition.
package enum StepWord: String, CaseIterable, Sendable {
  case open, started, done, skipped
}
