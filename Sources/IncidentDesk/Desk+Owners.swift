package import IncidentCore
import IncidentWording
import Workspace

/// Roles and people, where either can be meant.
extension Desk {
  /// A role that is known, for filters: an unknown one would just find nothing.
  package func knownRole(_ text: String) throws -> Role {
    guard let role = namedRole(text) else {
      throw failures.badValue(text, of: Role.noun.text(in: language), words: roleWords)
    }
    return role
  }

  /// Whose steps are meant: a role's, else a person's.
  package func roleOrPerson(_ text: String) throws -> AssignSteps.Choice {
    let inUse = try look().incident.runs.flatMap(\.playbook.steps).compactMap(\.role)
    if let role = (ownRoles + Role.known + inUse).first(where: { $0.rawValue == text }) {
      return .role(role)
    }
    if !isPerson(text), let role = Role(typed: text, own: ownRoles + inUse) { return .role(role) }
    return .person(try knownPerson(named: text))
  }

  /// Who answers for something: a role, or a person. Where the settings name people, one of them or
  /// somebody who acts in the incident.
  package func owner(_ text: String) throws -> Owner {
    if !isPerson(text), let role = namedRole(text) { return .role(role) }
    let person = try person(named: text)
    let people = configuration.roster.people.map(\.id.name)
    guard people.isEmpty || people.contains(person.id.name) || person.isOfIncident else {
      throw failures.badValue(
        text, of: "--owner", words: people.map { Bilingual($0) } + roleWords)
    }
    return .person(person)
  }

  private func namedRole(_ text: String) -> Role? { Role(typed: text, own: ownRoles) }

  private func isPerson(_ text: String) -> Bool {
    configuration.roster.people.contains { $0.id.name == text }
  }

  private var ownRoles: [Role] { configuration.roster.seats.keys.sorted() }

  private var roleWords: [Bilingual] { (ownRoles + Role.known).uniqued().map(\.words) }
}

/// Who answers for something.
package enum Owner {
  case role(Role)
  case person(NamedPerson)

  package var id: String {
    switch self {
    case .role(let role): role.rawValue
    case .person(let person): person.id.name
    }
  }

  package var role: Role? { if case .role(let role) = self { role } else { nil } }
  package var person: NamedPerson? { if case .person(let person) = self { person } else { nil } }
}
