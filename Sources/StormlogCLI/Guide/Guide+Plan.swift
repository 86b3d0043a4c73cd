import IncidentCore
import StrictText
import Workspace

extension Guide {
  mutating func askStrategy() throws(Interview.Ended) {
    let checks: [ReadinessCheck] = [.areas, .strategyOwner, .strategyReview]
    guard checks.contains(where: isMissing) else { return }
    interview.heading(phrases.title(of: .strategy))
    if isMissing(.areas) {
      let areas = try texts(PlanQuestion.areas)
      if !areas.isEmpty { set(Self.list(areas), at: "preparation", "strategy", "areas") }
    }
    if isMissing(.strategyOwner), let owner = try person(PlanQuestion.strategyOwner) {
      set(YAMLText.plain(owner), at: "preparation", "strategy", "owner")
    }
    if isMissing(.strategyReview), let date = try date(PlanQuestion.strategyReviewed) {
      set(date, at: "preparation", "strategy", "reviewed")
    }
  }

  /// Asks for a goal in each area that has none, and by what the others are measured.
  mutating func askGoals() throws(Interview.Ended) {
    let goals = configuration.preparation.goals
    let open = configuration.preparation.strategy.areas.filter { area in
      !goals.contains { $0.area == area }
    }
    let unmeasured = goals.indices.filter { goals[$0].measure == nil || goals[$0].target == nil }
    guard !open.isEmpty || !unmeasured.isEmpty else { return }
    interview.heading(phrases.title(of: .goals))
    for index in unmeasured { try askMeasure(of: goals[index], item: index) }
    for area in open {
      guard let goal = try plainText(PlanQuestion.goal(area: area)) else { continue }
      let measure = try plainText(PlanQuestion.measure)
      let target = try plainText(PlanQuestion.target)
      add(
        [("area", YAMLText.plain(area)), ("goal", goal), ("measure", measure), ("target", target)],
        to: "preparation", "goals")
    }
  }

  private mutating func askMeasure(
    of goal: Preparation.Goal, item: Int
  ) throws(Interview.Ended) {
    if goal.measure == nil, let measure = try plainText(PlanQuestion.measureOf(goal: goal.goal)) {
      fill("measure", with: measure, item: item, called: goal.goal, of: "preparation", "goals")
    }
    if goal.target == nil, let target = try plainText(PlanQuestion.targetOf(goal: goal.goal)) {
      fill("target", with: target, item: item, called: goal.goal, of: "preparation", "goals")
    }
  }

  mutating func askOrganisation() throws(Interview.Ended) {
    let checks: [ReadinessCheck] = [.steering, .workingGroup, .time]
    guard checks.contains(where: isMissing) else { return }
    interview.heading(phrases.title(of: .organisation))
    if isMissing(.steering), let steering = try person(PlanQuestion.steering) {
      set(YAMLText.plain(steering), at: "preparation", "organisation", "steering")
    }
    if isMissing(.workingGroup) {
      let group = try people(PlanQuestion.workingGroup)
      if !group.isEmpty {
        set(Self.list(group), at: "preparation", "organisation", "working-group")
      }
    }
    if isMissing(.time), let hours = try number(PlanQuestion.hoursPerWeek) {
      set("\(hours)", at: "preparation", "organisation", "hours-per-week")
    }
  }

  mutating func askEffort() throws(Interview.Ended) {
    let checks: [ReadinessCheck] = [.budget, .hourlyRate, .effortReview]
    guard checks.contains(where: isMissing) else { return }
    interview.heading(phrases.title(of: .effort))
    if isMissing(.budget), let budget = try plainText(PlanQuestion.yearlyBudget) {
      set(budget, at: "preparation", "effort", "yearly-budget")
    }
    if isMissing(.hourlyRate), let rate = try plainText(PlanQuestion.hourlyRate) {
      set(rate, at: "preparation", "effort", "hourly-rate")
    }
    if isMissing(.effortReview), let date = try date(PlanQuestion.effortReviewed) {
      set(date, at: "preparation", "effort", "reviewed")
    }
  }
}
