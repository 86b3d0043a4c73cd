import Foundation

/// People of a roster who have one name are one for four eyes: a second id is entered quickly, and two
/// real people can be told apart by what is written beside their names.
extension Roster {
  /// Whether two ids stand for people of one name, or are the same.
  package func isOne(_ person: PersonID, with other: PersonID) -> Bool {
    if person == other { return true }
    guard let name = self.person(person)?.name.comparable,
      let otherName = self.person(other)?.name.comparable
    else { return false }
    return !name.isEmpty && name == otherName
  }

  /// The ids of people who have one name with others, those of one name side by side, in the order of
  /// the roster.
  package var namesakes: [[PersonID]] {
    var groups: [[String]: [PersonID]] = [:]
    for person in people { groups[person.name.comparable, default: []].append(person.id) }
    return people.compactMap { person in
      let group = groups[person.name.comparable] ?? []
      return group.count > 1 && group.first == person.id && !person.name.comparable.isEmpty
        ? group : nil
    }
  }
}

extension String {
  /// The parts of a name in no order, without what does not tell names apart: case, accents, what
  /// cannot be seen, signs between them, and letters of other scripts that look like Latin ones.
  fileprivate var comparable: [String] {
    nameSkeleton
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }
}
