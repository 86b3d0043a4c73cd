package import IncidentCore
import IncidentDesk
import IncidentWording
import Workspace

/// Roles and people, where either can be meant.
extension Reading {
  /// A role that is known, for filters: an unknown one would just find nothing.
  package func knownRole(_ text: String) throws -> Role {
    guard let role = namedRole(text) else {
      throw failures.badValue(text, of: Role.noun.text(in: language), words: roleWords)
    }
    return role
  }

  /// Whose steps are meant: a role's, else a person's.
  package func roleOrPerson(_ text: String) throws -> AssignSteps.Choice {
    let inUse = try desk.look().incident.runs.flatMap(\.playbook.steps).compactMap(\.role)
    if let role = (ownRoles + Role.known + inUse).first(where: { $0.rawValue == text }) {
      return .role(role)
    }
    if !isPerson(text), let role = Role(typed: text, own: ownRoles + inUse) { return .role(role) }
    return .person(PersonID(try identifier(text, named: "--all-of")))
  }

  /// Who owns an action item: a person of the roster, or a role.
  package func owner(_ text: String) throws -> String {
    if !isPerson(text), let role = namedRole(text) { return role.rawValue }
    let people = desk.configuration.roster.people.map(\.id.name)
    guard people.isEmpty || people.contains(text) else {
      throw failures.badValue(
        text, of: "--owner", words: people.map { Bilingual($0) } + roleWords)
    }
    return try identifier(text, named: "--owner")
  }

  private func namedRole(_ text: String) -> Role? { Role(typed: text, own: ownRoles) }

  private func isPerson(_ text: String) -> Bool {
    desk.configuration.roster.people.contains { $0.id.name == text }
  }

  private var ownRoles: [Role] { desk.configuration.roster.seats.keys.sorted() }

  private var roleWords: [Bilingual] { (ownRoles + Role.known).uniqued().map(\.words) }
}
