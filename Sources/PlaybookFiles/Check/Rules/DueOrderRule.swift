import IncidentCore

/// A step that is due before one that it waits for, by `after` or by what its condition asks for: it is
/// late before it can begin.
enum DueOrderRule: LintRule {
  static let name = CheckRule.dueOrder
  static let example = RuleExample(
    bad: """
      - {id: draft, do: Draft it., role: social-lead, due: 45m}
      - {id: approve, do: Approve it., role: legal, due: 30m, after: [draft]}
      """,
    good: """
      - {id: draft, do: Draft it., role: social-lead, due: 15m}
      - {id: approve, do: Approve it., role: legal, due: 30m, after: [draft]}
      """)

  static func findings(in playbook: LintedPlaybook) -> [Finding] {
    let ids = Set(playbook.steps.map(\.id.value))
    return playbook.steps.compactMap { step in
      guard let due = playbook.offsets.offset(of: step.id.value) else { return nil }
      let named = (step.after ?? []).map(\.value)
      let asked = playbook.expression(of: step.when)?.root.awaited.sorted() ?? []
      let late = (named + asked).uniqued().filter { ids.contains($0) && $0 != step.id.value }
        .compactMap { id in
          playbook.offsets.offset(of: id).map { (id: id, due: $0) }
        }.filter { $0.due > due }
      guard let latest = late.max(by: { $0.due < $1.due }) else { return nil }
      return Finding(
        .dueBefore(step.id.value, due: due, waitsFor: latest.id, dueThen: latest.due),
        at: step.due?.place ?? step.id.place)
    }
  }
}
