import IncidentCore

/// What people are called, and which logins are theirs, as the journal kept it. A file that was
/// changed since renames nobody.
struct KeptPeople: Sendable {
  private struct Settings: Sendable {
    let sequence: Int
    let logins: [String: PersonID]
    /// Who is in the settings; nil where that went with the names.
    let members: Set<PersonID>?
    /// Whose names are still there.
    let people: [PersonID: String]
  }

  /// Who came into the settings, is no longer in them, or has another name there.
  struct Change: Sendable {
    var joined: [PersonID] = []
    var left: [PersonID] = []
    var renamed: [Renaming] = []
  }

  struct Renaming: Sendable {
    let former: String
    let present: String
  }

  private var names: [PersonID: [String]] = [:]
  private var settings: [Settings] = []
  private var proof = ProofOfPerson()
  /// Whose first name was erased.
  private var erased: Set<PersonID> = []
  /// Names were erased, and nothing tells whose.
  private var isErasedUntold = false

  /// Whether anything was kept.
  var isEmpty: Bool { settings.isEmpty }

  mutating func add(_ payload: SettingsNoticed, _ words: Words?, as header: EntryHeader) {
    proof.add(payload, as: header)
    let people = words?.people ?? [:]
    let members = payload.people.isEmpty ? words.map { _ in Set(people.keys) } : Set(payload.people)
    settings.append(
      Settings(
        sequence: header.sequence, logins: payload.settings.logins, members: members, people: people
      ))
    if let members {
      erased.formUnion(members.filter { people[$0] == nil && names[$0] == nil })
    } else {
      isErasedUntold = true
    }
    for (person, name) in people where names[person]?.last != name {
      names[person, default: []].append(name)
    }
  }

  /// All names that a person had, the first one first; none where the journal keeps none.
  func names(of person: PersonID) -> [String] { names[person] ?? [] }

  /// Whether a name was kept that is erased now. Where nothing tells whose names were, it may have
  /// been that of anybody whom the settings know.
  func isErased(_ person: PersonID, isKnown: Bool) -> Bool {
    erased.contains(person) || (isErasedUntold && isKnown && names[person] == nil)
  }

  /// Who was added, taken out or renamed, as far as that is still known.
  func change(in sequence: Int) -> Change {
    var change = Change()
    guard let place = settings.firstIndex(where: { $0.sequence == sequence }), place > 0
    else { return change }
    let (present, former) = (settings[place], settings[place - 1])
    if let now = present.members, let before = former.members {
      change.joined = now.subtracting(before).sorted()
      change.left = before.subtracting(now).sorted()
    }
    for (person, name) in present.people.sorted(by: { $0.key < $1.key }) {
      guard let before = former.people[person], before != name else { continue }
      change.renamed.append(Renaming(former: before, present: name))
    }
    return change
  }

  /// What an approval rests on that was new in the settings then.
  func doubts(about approval: StatementApproved, as header: EntryHeader) -> [ProofOfPerson.Doubt] {
    proof.doubts(about: approval, as: header)
  }

  /// Whether the login of an entry is another one than those known as the actor's.
  ///
  /// - Parameter present: The logins as the settings say now, for entries from before any were kept.
  func isFromOtherLogin(_ header: EntryHeader, present: [String: PersonID]) -> Bool {
    // Settings that an act found changed were kept right before it.
    let logins = settings.last { $0.sequence <= header.sequence }?.logins ?? present
    return logins.values.contains(header.actor) && logins[header.login] != header.actor
  }
}
