/// One raising of the alert, with the people, deputies and deadlines as they were resolved then.
package struct Escalation: Hashable, Codable, Sendable {
  /// A role that must be informed, and who stood for it.
  package struct Notice: Hashable, Codable, Sendable {
    package let role: Role
    package let holders: [PersonID]
    package let deputies: [PersonID]

    package init(role: Role, holders: [PersonID], deputies: [PersonID]) {
      self.role = role
      self.holders = holders
      self.deputies = deputies
    }

    package var isVacant: Bool { holders.isEmpty && deputies.isEmpty }
  }

  package struct Acknowledgement: Hashable, Codable, Sendable {
    package let sequence: Int
    package var at: Moment
    package let person: PersonID
    package let roles: [Role]

    package init(sequence: Int, at: Moment, person: PersonID, roles: [Role]) {
      self.sequence = sequence
      self.at = at
      self.person = person
      self.roles = roles
    }
  }

  /// 1, 2, 3 … within the incident.
  package let number: Int
  package let sequence: Int
  package var at: Moment
  package let from: AlertLevel
  package let to: AlertLevel
  package let notices: [Notice]
  /// The people of the next level, who are due after twice the acknowledgement time.
  package let nextLevel: [Notice]
  package let acknowledgeWithin: Interval?
  package var acknowledgements: [Acknowledgement]

  package init(
    number: Int, sequence: Int, at: Moment, from: AlertLevel, to: AlertLevel, notices: [Notice],
    nextLevel: [Notice], acknowledgeWithin: Interval?
  ) {
    self.number = number
    self.sequence = sequence
    self.at = at
    self.from = from
    self.to = to
    self.notices = notices
    self.nextLevel = nextLevel
    self.acknowledgeWithin = acknowledgeWithin
    self.acknowledgements = []
  }

  /// The earliest acknowledgement for a role, or nil.
  package func acknowledgement(for role: Role) -> Acknowledgement? {
    acknowledgements.filter { $0.roles.contains(role) }
      .min { $0.at.instant < $1.at.instant }
  }
}
