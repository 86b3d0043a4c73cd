import IncidentCore
import PlaybookFiles
import TestSupport
import Testing

@Suite struct MissingRoleRuleTests {
  @Test func aStepThatIsNobodysTask() {
    expect(
      [.stepWithoutRole("a")], of: .missingRole,
      in: storm(steps: "- {id: 1️⃣a, do: A}\n- {id: b, do: B, role: legal}"))
  }
}

@Suite struct MissingDueRuleTests {
  @Test func aStepThatIsNeverOverdue() {
    expect(
      [.stepWithoutDue("a")], of: .missingDue,
      in: storm(steps: "- {id: 1️⃣a, do: A, every: 1h}\n- {id: b, do: B, due: 1h}"))
  }
}

@Suite struct RosterRuleTests {
  private static let steps = """
    - {id: a, do: A, role: 1️⃣legal}
    - {id: b, do: B, role: legal}
    - {id: c, do: C, role: monitoring}
    - {id: d, do: D, role: hr}
    - {id: e, do: E, role: it}
    """
  private static let roster = Roster(
    seats: [
      .legal: Roster.Seat(deputies: [PersonID("r1")]),
      .monitoring: Roster.Seat(holders: [PersonID("m1"), PersonID("m2")]),
      .humanResources: Roster.Seat(holders: [PersonID("h1")], deputies: [PersonID("h2")]),
      .it: Roster.Seat(holders: [PersonID("i1")]),
    ])

  @Test func aRoleThatNobodyHoldsIsToldOnce() {
    expect(
      [.vacantRole(.legal, nearest: nil)], of: .vacantRole, in: storm(steps: Self.steps),
      roster: Self.roster)
  }

  @Test func aRoleWithoutADeputy() {
    let steps = Self.steps.replacing("1️⃣", with: "").replacing("role: it", with: "role: 1️⃣it")
    expect(
      [.roleWithoutDeputy(.it)], of: .missingDeputy, in: storm(steps: steps),
      roster: Self.roster)
  }

  @Test func withoutAWorkspaceThereIsNobody() {
    let problems = checked(storm(steps: Self.steps.replacing("1️⃣", with: "")))
    #expect(!problems.contains { $0.rule == .vacantRole || $0.rule == .missingDeputy })
  }
}

@Suite struct ClockWithoutOwnerRuleTests {
  private let roster = Roster(
    seats: [.legal: Roster.Seat(holders: ["r1"], deputies: ["r2"])])

  private func expectFindings(
    _ findings: [PlaybookFinding], in steps: String, proposing clock: String
  ) {
    expect(
      findings, of: .clockWithoutOwner,
      in: storm(
        steps: steps, "standing: [{id: b, when: wind > 3, propose: {clock: \(clock)}}]"),
      roster: roster)
  }

  @Test func itsRuleGivesItToARoleThatNobodyHolds() {
    expectFindings(
      [.clockWithoutOwner("gdpr-33", role: .dataProtection)],
      in: "- {id: a, do: A, clock: 1️⃣gdpr-33}", proposing: "gdpr-33")
  }

  @Test func aStepWithARoleSeesToIt() {
    expectFindings(
      [], in: "- {id: a, do: A, clock: gdpr-33, role: legal}", proposing: "gdpr-33")
  }

  @Test func itIsLookedForInBranchesToo() {
    expectFindings(
      [.clockWithoutOwner("gdpr-33", role: .dataProtection)],
      in: "- {id: a, do: A, role: legal}", proposing: "1️⃣gdpr-33")
  }

  @Test func withoutAWorkspaceTheRoleOfTheRuleWillDo() {
    let problems = checked(storm(steps: "- {id: a, do: A, clock: gdpr-33}"))
    #expect(!problems.contains { $0.rule == .clockWithoutOwner })
  }
}
