import IncidentCore
import StrictText

/// A role that steps name and the company's roster does not fill.
enum VacantRoleRule: LintRule {
  static let name = CheckRule.vacantRole
  static let example = RuleExample(
    bad: "- {id: ask, do: Ask the lawyer., role: lawyers, due: 30m}",
    good: "- {id: ask, do: Ask the lawyer., role: legal, due: 30m}")

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    guard let roster = playbook.roster else { return [] }
    return playbook.rolePlaces.filter { roster.seats[$0.value]?.holders.isEmpty ?? true }
      .map { role in
        let known = roster.seats.filter { !$0.value.holders.isEmpty }.keys.map(\.rawValue).sorted()
        let nearest = NearestWord.to(role.value.rawValue, among: known)
        return Finding(.vacantRole(role.value, nearest: nearest), at: role.place)
      }
  }
}

extension LintedPlaybook {
  /// Each role once, where the first step names it.
  var rolePlaces: [Located<Role>] {
    var seen: Set<Role> = []
    return steps.compactMap(\.role).filter { seen.insert($0.value).inserted }
  }
}
