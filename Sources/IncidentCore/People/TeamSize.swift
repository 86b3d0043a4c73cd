/// How many people a team is made of, as far as a playbook tells it apart.
///
/// Five is where one person a role ends: crisis lead, spokesperson, social lead, community manager and
/// legal are the least among whom a text can be written, approved by others and published while
/// somebody watches. A team of that many or fewer holds several roles in one pair of hands.
package enum TeamSize: String, Codable, CaseIterable, Sendable {
  case small, large

  /// The most people that are still a small team.
  package static let mostOfSmall = 5

  /// - Parameter people: How many distinct people hold roles, nil where nobody counted them. Where nobody
  ///   is named yet, what is asked of a large team is not left out.
  package init(people: Int?) {
    self = people.map { (1...Self.mostOfSmall).contains($0) } ?? false ? .small : .large
  }
}

extension Incident {
  /// How many distinct people hold a role, by the roster or in this incident.
  ///
  /// Deputies do not count: they are there when somebody is not.
  package func peopleWithRoles(in roster: Roster) -> Int {
    Set(roster.seats.values.flatMap(\.holders) + assignments.map(\.person)).count
  }
}
