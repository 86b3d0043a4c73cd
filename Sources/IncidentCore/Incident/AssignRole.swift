/// Gives a person a role in this incident, beside those of the roster.
package struct AssignRole: Act {
  package let role: Role
  package let person: PersonID
  /// The full name of somebody whom the roster does not know.
  package let name: String?
  package let because: String?

  package init(role: Role, person: PersonID, name: String? = nil, because: String? = nil) {
    self.role = role
    self.person = person
    self.name = name
    self.because = because
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    try incident.requireActive(.assign)
    guard !person.isReserved else { throw .personReserved(person) }
    if incident.assignments.contains(where: { $0.role == role && $0.person == person }) {
      throw .alreadyAssigned(role, person)
    }
    return [
      Draft(
        .roleAssigned(RoleAssigned(role: role, person: person)),
        words: Words([
          .name: name ?? context.roster.person(person)?.name,
          .because: because.isBlank ? nil : because,
        ]),
        at: context.occurredAt)
    ]
  }
}

package struct RoleAssigned: EventPayload {
  package static let kind = EventKind.roleAssigned
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let role: Role
  package let person: PersonID

  package init(role: Role, person: PersonID) {
    self.role = role
    self.person = person
  }

  package var correctableTexts: [WordKey] { [.name, .because] }
  package var timeCorrection: TimeCorrection { .free }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { true }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [.assignment(role, person)] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.assignments.append(
      Assignment(
        sequence: header.sequence, role: role, person: person, at: header.occurredAt,
        by: header.actor, login: header.login))
  }
}

extension Incident {
  /// Who stands for a role: the people assigned here before the holders of the roster, then the
  /// deputies.
  package func seat(of role: Role, in roster: Roster) -> Roster.Seat {
    let assigned = assignments.filter { $0.role == role }.map(\.person)
    let seat = roster.seats[role] ?? Roster.Seat()
    let holders = (assigned + seat.holders).uniqued()
    return Roster.Seat(
      holders: holders, deputies: seat.deputies.filter { !holders.contains($0) })
  }

  /// The roles for which a person may act here: those assigned and held, then those deputised for.
  ///
  /// - Parameter moment: When the person acts: a role that was given here later does not count.
  package func roles(
    of person: PersonID, in roster: Roster, at moment: Moment? = nil
  ) -> [Role] {
    let deputised = roster.seats.filter { $0.value.deputies.contains(person) }.map(\.key).sorted()
    return (ownRoles(of: person, in: roster, at: moment) + deputised).uniqued()
  }

  /// The roles that a person was assigned to here or holds by the roster.
  package func ownRoles(
    of person: PersonID, in roster: Roster, at moment: Moment? = nil
  ) -> [Role] {
    let here = assignments(of: person, at: moment).map(\.role)
    let held = roster.seats.filter { $0.value.holders.contains(person) }.map(\.key).sorted()
    return (here + held).uniqued()
  }

  /// Whether a person is of the roster or was assigned to a role here, and so may approve.
  package func knows(_ person: PersonID, in roster: Roster, at moment: Moment? = nil) -> Bool {
    roster.person(person) != nil || !assignments(of: person, at: moment).isEmpty
  }

  /// What a person was assigned to here, without what was surely later than a moment.
  func assignments(of person: PersonID, at moment: Moment? = nil) -> [Assignment] {
    assignments.filter { $0.person == person && !(moment?.isBefore($0.at) ?? false) }
  }
}
