/// What of the settings is other than it was: who holds a role, by what somebody is known, which days
/// count, and what figures are held against.
package enum SettingsChange: Hashable, Codable, Sendable {
  case holders(Role, formerly: [PersonID])
  case deputies(Role, formerly: [PersonID])
  /// The keys with which somebody signs, as lines of `authorized_keys`.
  case keys(PersonID, formerly: [String])
  case logins(PersonID, formerly: [String])
  /// Somebody is in the first settings of an incident who was not in those of others before. Within an
  /// incident the people of its entries tell that.
  case joined(PersonID)
  case holidays(formerly: HolidayChoice?)
  case timeZone(formerly: String)
  case target(FigureName, formerly: FigureTarget?)
}

extension DecidingSettings {
  /// What is not as in the former settings: roles in the order of their ids, then keys and logins in
  /// that of the people, then the rest.
  package func changes(since former: DecidingSettings) -> [SettingsChange] {
    var found: [SettingsChange] = []
    for role in Set(seats.keys).union(former.seats.keys).sorted() {
      let (seat, was) = (seats[role] ?? Roster.Seat(), former.seats[role] ?? Roster.Seat())
      if seat.holders != was.holders { found.append(.holders(role, formerly: was.holders)) }
      if seat.deputies != was.deputies { found.append(.deputies(role, formerly: was.deputies)) }
    }
    for person in Set(keys.keys).union(former.keys.keys).sorted() {
      let was = former.keys[person] ?? []
      if Set(keys[person] ?? []) != Set(was) { found.append(.keys(person, formerly: was)) }
    }
    for person in Set(logins.values).union(former.logins.values).sorted() {
      let was = former.logins(of: person)
      if logins(of: person) != was { found.append(.logins(person, formerly: was)) }
    }
    return found + changedPlace(since: former)
  }

  private func changedPlace(since former: DecidingSettings) -> [SettingsChange] {
    var found: [SettingsChange] = []
    if holidays != former.holidays { found.append(.holidays(formerly: former.holidays)) }
    // Where none was kept it may have been the same one.
    if let was = former.timeZone, was != timeZone { found.append(.timeZone(formerly: was)) }
    return found
      + FigureName.allCases.filter { targets[$0] != former.targets[$0] }
      .map { .target($0, formerly: former.targets[$0]) }
  }
}
