/// The people a company has prepared for a crisis, and who holds which role.
package struct Roster: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    package let id: PersonID
    package let name: String
    package let phone: String?
    package let mail: String?
    /// The keys with which the person signs.
    package let keys: [SecureShellKey]

    package init(
      id: PersonID, name: String, phone: String? = nil, mail: String? = nil,
      keys: [SecureShellKey] = []
    ) {
      self.id = id
      self.name = name
      self.phone = phone
      self.mail = mail
      self.keys = keys
    }
  }

  /// Who holds a role, and who stands in.
  package struct Seat: Hashable, Codable, Sendable {
    package var holders: [PersonID]
    package var deputies: [PersonID]

    package init(holders: [PersonID] = [], deputies: [PersonID] = []) {
      self.holders = holders
      self.deputies = deputies
    }

    package var isVacant: Bool { holders.isEmpty && deputies.isEmpty }

    /// Holders and deputies.
    package var people: [PersonID] { holders + deputies }
  }

  package let people: [Person]
  package let seats: [Role: Seat]

  package init(people: [Person] = [], seats: [Role: Seat] = [:]) {
    self.people = people
    self.seats = seats
  }

  /// Whether somebody holds a role or deputises for it.
  package func seats(_ person: PersonID, as role: Role) -> Bool {
    seats[role]?.people.contains(person) ?? false
  }

  package func person(_ id: PersonID) -> Person? {
    people.first { $0.id == id }
  }
}
