/// What somebody does in a crisis, by an id such as `crisis-lead`.
///
/// The set is open: a company may add its own. Those named here have a title in both languages.
package struct Role: ShortName {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let crisisLead = Role("crisis-lead")
  package static let management = Role("management")
  package static let spokesperson = Role("spokesperson")
  package static let socialLead = Role("social-lead")
  package static let communityManager = Role("community-manager")
  package static let monitoring = Role("monitoring")
  package static let legal = Role("legal")
  package static let scribe = Role("scribe")
  package static let dataProtection = Role("data-protection")
  package static let it = Role("it")
  package static let humanResources = Role("hr")
  package static let quality = Role("quality")
  package static let worksCouncil = Role("works-council")
  package static let serviceOwner = Role("service-owner")
  package static let supplyChain = Role("supply-chain")

  /// The roles that every company of some size fills for a crisis, in the order of a roster.
  package static let known: [Role] = [
    .crisisLead, .management, .spokesperson, .socialLead, .communityManager, .monitoring, .legal,
    .scribe, .dataProtection, .it, .humanResources, .quality, .worksCouncil, .serviceOwner,
    .supplyChain,
  ]
}
