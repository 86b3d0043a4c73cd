import IncidentCore

/// A role that the roster fills but for which nobody stands in.
enum MissingDeputyRule: LintRule {
  static let name = CheckRule.missingDeputy
  static let example = RuleExample(
    bad: "- {id: read, do: Read the wind., role: monitoring, due: 30m}",
    good: "- {id: read, do: Read the wind., role: legal, due: 30m}")

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    guard let roster = playbook.roster else { return [] }
    return playbook.rolePlaces.filter { role in
      // Of two holders each stands in for the other.
      guard let seat = roster.seats[role.value] else { return false }
      return seat.holders.count == 1 && seat.deputies.isEmpty
    }.map { Finding(.roleWithoutDeputy($0.value), at: $0.place) }
  }
}
