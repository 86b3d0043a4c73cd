/// A rule that makes a legal clock run: from when, how long, and what comes after.
///
/// It holds no prose. Its title, its place in the law and its source are words, kept beside it in a
/// ``ClockRuleDocument``.
package struct ClockRule: Hashable, Codable, Sendable {
  /// How far the rule's source was looked at.
  package enum Standing: String, Codable, CaseIterable, Sendable {
    /// A source that says so was seen.
    case seen
    /// General knowledge that nobody has checked against a source.
    case unchecked
    /// The company's own rule.
    case own
  }

  /// Such as `gdpr-33`.
  package let id: String
  /// Raised whenever what the rule says changes.
  package let version: Int
  /// What it counts from, which the start of the clock gives.
  package let anchor: ClockAnchor
  /// The limits it sets, of which the earliest holds; none where it says "immediately" or "without
  /// undue delay".
  package let limits: [ClockLimit]
  /// The rule whose notification starts it.
  package let follows: String?
  /// The rule whose notification may call for it. A person then starts it, since whether it is due
  /// depends on more.
  package let mayFollow: String?
  /// What a late notification has to bring with it.
  package let whenLate: LateDemand?
  /// After the notification further ones may come, and what follows counts from the latest.
  package let isRepeatable: Bool
  /// Who sees to it by default.
  package let owner: Role?
  package let standing: Standing
  /// Regulation 1182/71 is named as a second way of counting.
  package let countsByRegulation: Bool
  private let weekendRelief: Bool?
  /// The provision of German law that is named as a second way of counting.
  package let germanLaw: GermanLaw?
  private let waiting: Bool?
  /// When the company's counsel looked at the rule in the law itself; nil where nobody did. Who, is
  /// words.
  package var checkedOn: CivilDay?

  package init(
    id: String, version: Int = 1, anchor: ClockAnchor = .awareness, limits: [ClockLimit],
    follows: String? = nil, mayFollow: String? = nil, whenLate: LateDemand? = nil,
    isRepeatable: Bool = false, owner: Role? = nil, standing: Standing,
    countsByRegulation: Bool = false, germanLaw: GermanLaw? = nil,
    isWaitingPeriod: Bool = false, hasWeekendRelief: Bool = false, checkedOn: CivilDay? = nil
  ) {
    self.id = id
    self.version = version
    self.anchor = anchor
    self.limits = limits
    self.follows = follows
    self.mayFollow = mayFollow
    self.whenLate = whenLate
    self.isRepeatable = isRepeatable
    self.owner = owner
    self.standing = standing
    self.countsByRegulation = countsByRegulation
    // Left out where there is none, so that the stored rules of all others keep their bytes.
    weekendRelief = hasWeekendRelief ? true : nil
    self.germanLaw = germanLaw
    waiting = isWaitingPeriod ? true : nil
    self.checkedOn = checkedOn
  }

  /// A limit that falls on a weekend or a public holiday ends at noon of the next working day, by
  /// another reading: Delegated Regulation (EU) 2025/301, Art. 5(4).
  package var hasWeekendRelief: Bool { weekendRelief ?? false }

  /// It is somebody else's to speak, and its end allows the company to act: so it counts from the latest
  /// that its anchor can have been, to the later end, and its passing is no lateness.
  package var isWaitingPeriod: Bool { waiting ?? false }

  /// There is no hour by which it is due, so that it is due all the time.
  package var isImmediate: Bool { limits.isEmpty }

  /// Whether it is disputed if Art. 3(5) of Regulation 1182/71, at least two working days in a
  /// period of two days or more, lengthens it: it sets a limit in hours that is so long.
  package var mayHaveWorkingDays: Bool {
    countsByRegulation
      && limits.contains { limit in
        if case .hours(let count) = limit.within { count >= 48 } else { false }
      }
  }

  /// What it counts from beside its anchor.
  package var furtherAnchors: [ClockAnchor] {
    limits.map(\.anchor).filter { $0 != anchor }.uniqued()
  }
}

/// What a rule demands of a notification that comes late.
package enum LateDemand: String, Codable, CaseIterable, Sendable {
  /// The reasons for the delay, as Art. 33(1) GDPR does.
  case reasons
}

/// What a clock can count from.
package enum ClockAnchor: String, Codable, CaseIterable, Sendable {
  /// The company became aware.
  case awareness
  /// The company classified it as reportable.
  case classification
  /// What the rule before asks for was sent.
  case notification
  /// A corrective or mitigating measure is available.
  case remedy
  /// What a company's own rule names.
  case event
}

/// So long after an anchor.
package struct ClockLimit: Hashable, Codable, Sendable {
  package let anchor: ClockAnchor
  package let within: ClockLength
  /// The anchor that can take this limit's place: where it comes about after the limit, the limit does
  /// not count, and as long as it has not come about, the limit's passing is no lateness.
  package let unless: ClockAnchor?

  package init(_ within: ClockLength, after anchor: ClockAnchor, unless: ClockAnchor? = nil) {
    self.anchor = anchor
    self.within = within
    self.unless = unless
  }
}

/// Stored under its name, so that the same anchors always give the same bytes.
extension ClockAnchor: CodingKeyRepresentable {}
