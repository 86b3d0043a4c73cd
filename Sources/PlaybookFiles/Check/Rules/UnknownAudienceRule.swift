import IncidentCore
import StrictText

/// A condition that asks whether an audience was told and looks like a slip for one that is known. A
/// company may have others, so that only what is near a known name is said.
enum UnknownAudienceRule: LintRule {
  static let name = CheckRule.unknownAudience
  static let example = RuleExample(
    .steps,
    bad: """
      - {id: call, do: Call them., role: legal, due: 1h, when: informed.staf == 0}
      """,
    good: """
      - {id: call, do: Call them., role: legal, due: 1h, when: informed.staff == 0}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let known = Audience.known.map(\.rawValue)
    return playbook.conditions.flatMap { source, expression in
      expression.names.compactMap { name, offset -> Finding? in
        guard case .informed(let audience) = name, !known.contains(audience),
          let nearest = NearestWord.to(audience, among: known)
        else { return nil }
        return Finding(
          .unknownAudience(audience, nearest: nearest), at: source.place(at: offset))
      }
    }
  }
}
