/// People who are to learn of something, by a short id such as `staff` or `works-council`.
package struct Audience: ShortName {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The person harmed, or the people.
  package static let victim = Audience("victim")
  package static let staff = Audience("staff")
  package static let management = Audience("management")
  package static let worksCouncil = Audience("works-council")
  package static let authority = Audience("authority")
  package static let customers = Audience("customers")
  package static let partners = Audience("partners")
  package static let media = Audience("media")
  package static let investors = Audience("investors")

  /// The audiences that are known by name, those closest to the matter first.
  package static let known: [Audience] = [
    victim, staff, management, worksCouncil, authority, customers, partners, media, investors,
  ]
}
