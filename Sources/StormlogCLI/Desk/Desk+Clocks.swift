package import IncidentCore

extension Desk {
  /// A clock's rule by its id.
  package func clockRule(_ id: String) throws -> ClockRuleDocument {
    let rules = configuration.clockRules
    guard let document = rules[id] else {
      throw failure(.unknownClockRule(id, known: rules.ids))
    }
    return document
  }

  /// Who sees to a clock: a person of the roster, or else a role.
  package func clockOwner(_ text: String) throws -> (role: Role?, person: PersonID?) {
    let owner = try owner(text)
    let isPerson = configuration.roster.people.contains { $0.id.name == owner }
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
  package var saysMoment: Bool { askedTime != nil }
}
