/// What kind of crisis it is, as far as situational crisis communication theory tells kinds apart.
/// Each belongs to one cluster.
///
/// Source: W. T. Coombs, "Protecting Organization Reputations During a Crisis", Corporate
/// Reputation Review 10(3), 2007, 163–176, table 1.
package enum CrisisType: String, Codable, CaseIterable, Sendable {
  case naturalDisaster = "natural-disaster"
  /// False and damaging talk about the company.
  case rumour
  case workplaceViolence = "workplace-violence"
  /// Somebody from outside harms the company, such as by product tampering.
  case tampering
  /// Somebody says that the company acts wrongly.
  case challenge
  /// Technology failed and caused an accident.
  case technicalAccident = "technical-accident"
  /// Technology failed and a product does harm.
  case technicalProductHarm = "technical-product-harm"
  /// People failed and caused an accident.
  case humanAccident = "human-accident"
  /// People failed and a product does harm.
  case humanProductHarm = "human-product-harm"
  /// The company put people at risk or broke rules, knowingly; nobody was hurt.
  case misdeed
  /// The leadership broke laws or rules.
  case managementMisconduct = "management-misconduct"
  /// The company put people at risk, knowingly, and some were hurt.
  case misdeedWithInjuries = "misdeed-with-injuries"

  package var cluster: Cluster {
    switch self {
    case .naturalDisaster, .rumour, .workplaceViolence, .tampering: .victim
    case .challenge, .technicalAccident, .technicalProductHarm: .accidental
    case .humanAccident, .humanProductHarm, .misdeed, .managementMisconduct,
      .misdeedWithInjuries:
      .preventable
    }
  }

  /// The types of a cluster.
  package static func types(of cluster: Cluster) -> [CrisisType] {
    allCases.filter { $0.cluster == cluster }
  }
}
