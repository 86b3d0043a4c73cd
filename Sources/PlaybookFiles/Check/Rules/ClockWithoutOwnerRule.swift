import IncidentCore

/// A legal clock that a step or a standing branch names and that is nobody's affair: no step about it
/// has a role, and its rule names no owner, or one whom the roster does not fill.
enum ClockWithoutOwnerRule: LintRule {
  static let name = CheckRule.clockWithoutOwner
  static let example = RuleExample(
    .top,
    bad: """
      phases:
        - id: assess
          title: Assess
          steps:
            - {id: report, do: Report it., due: 24h, clock: gdpr-33}
      """,
    good: """
      phases:
        - id: assess
          title: Assess
          steps:
            - {id: report, do: Report it., due: 24h, clock: gdpr-33, role: legal}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let cared = Set(playbook.steps.compactMap { $0.role == nil ? nil : $0.clock?.value })
    var told: Set<String> = []
    return playbook.clocks.compactMap { clock in
      guard !cared.contains(clock.value), let document = playbook.clockRules[clock.value],
        playbook.isVacant(document.rule.owner), told.insert(clock.value).inserted
      else { return nil }
      return Finding(.clockWithoutOwner(clock.value, role: document.rule.owner), at: clock.place)
    }
  }
}

extension LintedPlaybook {
  /// The rules of legal clocks where steps and branches name them.
  fileprivate var clocks: [Located<String>] {
    steps.compactMap(\.clock)
      + source.standing.compactMap { branch in
        guard let proposal = branch.proposal, case .clock(let rule) = proposal.value else {
          return nil
        }
        return Located(value: rule, place: proposal.place)
      }
  }

  /// Whether there is no such role, or nobody known to hold it.
  fileprivate func isVacant(_ role: Role?) -> Bool {
    guard let role else { return true }
    guard let roster else { return false }
    return roster.seats[role]?.isVacant ?? true
  }
}
