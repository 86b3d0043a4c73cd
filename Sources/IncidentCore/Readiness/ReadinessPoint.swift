/// The ten points of Bitkom's checklist for social media in companies.
///
/// Source: Bitkom, "Leitfaden Social Media", 2nd edition 2012, as reported by
/// compliancemagazin.de on 17 December 2012.
package enum ReadinessPoint: Int, CaseIterable, Codable, Sendable {
  case strategy = 1
  case goals, organisation, effort, audiences, monitoring, content, crisis, measuring, people

  /// What is looked at for the point, in the order in which it is worth doing.
  package var checks: [ReadinessCheck] { ReadinessCheck.allCases.filter { $0.point == self } }
}

/// One thing that a point asks for and that can be seen in a workspace.
package enum ReadinessCheck: String, CaseIterable, Codable, Sendable {
  case areas
  case strategyOwner = "strategy-owner"
  case strategyReview = "strategy-review"
  case goalPerArea = "goal-per-area"
  case measurableGoals = "measurable-goals"
  case steering
  case workingGroup = "working-group"
  case time
  case budget
  case hourlyRate = "hourly-rate"
  case effortReview = "effort-review"
  case audiences
  case audienceChannels = "audience-channels"
  case forums
  case sources
  case sourceOwners = "source-owners"
  case coverage
  case use
  case channelOwners = "channel-owners"
  case channelPurposes = "channel-purposes"
  case voice
  case roles
  case deputies
  case reachable
  case playbooks
  case translated
  case ownPlaybook = "own-playbook"
  case drill
  case retention
  case targets
  case figuresReview = "figures-review"
  case guideline
  case guidelineDate = "guideline-date"
  case acknowledged
  case training

  package var point: ReadinessPoint {
    switch self {
    case .areas, .strategyOwner, .strategyReview: .strategy
    case .goalPerArea, .measurableGoals: .goals
    case .steering, .workingGroup, .time: .organisation
    case .budget, .hourlyRate, .effortReview: .effort
    case .audiences, .audienceChannels, .forums: .audiences
    case .sources, .sourceOwners, .coverage, .use: .monitoring
    case .channelOwners, .channelPurposes, .voice: .content
    case .roles, .deputies, .reachable, .playbooks, .translated, .ownPlaybook, .drill,
      .retention:
      .crisis
    case .targets, .figuresReview: .measuring
    case .guideline, .guidelineDate, .acknowledged, .training: .people
    }
  }
}
