package import IncidentCore
import IncidentDesk
import TimeReading
import Workspace

extension Reading {
  /// Who sees to a clock: a person of the roster, or else a role.
  package func clockOwner(_ text: String) throws -> (role: Role?, person: PersonID?) {
    let owner = try owner(text)
    let isPerson = desk.configuration.roster.people.contains { $0.id.name == owner }
    return isPerson ? (nil, PersonID(owner)) : (Role(owner), nil)
  }

  /// A moment to reckon with: a past one, or one ahead where it cannot be past.
  package func anyMoment(_ text: String) throws -> Moment {
    do {
      return try moment(text, .past)
    } catch {
      // Where both fail, what is wrong with the text is the same.
      return try moment(text, .future)
    }
  }

  /// Whether it was said when the act happened, so that a clock can run from then.
  package var saysMoment: Bool { desk.asked.moment != nil }
}
