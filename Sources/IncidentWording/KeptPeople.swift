import IncidentCore

/// What people are called, and which logins are theirs, as the journal kept it. A file that was
/// changed since renames nobody.
struct KeptPeople: Sendable {
  private struct Settings: Sendable {
    let sequence: Int
    let logins: [String: PersonID]
    /// Nil where the names were redacted.
    let people: [PersonID: String]?
  }

  /// Who came into the settings, or is no longer in them.
  struct Change: Sendable {
    let joined: [String]
    let left: [String]
  }

  private var names: [PersonID: [String]] = [:]
  private var settings: [Settings] = []

  /// Whether anything was kept.
  var isEmpty: Bool { settings.isEmpty }

  mutating func add(_ payload: SettingsNoticed, _ words: Words?, sequence: Int) {
    settings.append(
      Settings(sequence: sequence, logins: payload.settings.logins, people: words?.people))
    for (person, name) in words?.people ?? [:] where names[person]?.last != name {
      names[person, default: []].append(name)
    }
  }

  /// All names that a person had, the first one first; none where the journal keeps none.
  func names(of person: PersonID) -> [String] { names[person] ?? [] }

  /// Who was added or taken out, as far as the names are still there.
  func change(in sequence: Int) -> Change {
    guard let place = settings.firstIndex(where: { $0.sequence == sequence }), place > 0,
      let present = settings[place].people, let former = settings[place - 1].people
    else { return Change(joined: [], left: []) }
    func names(_ people: [PersonID: String], missingIn others: [PersonID: String]) -> [String] {
      people.filter { others[$0.key] == nil }.map(\.value).sorted()
    }
    return Change(
      joined: names(present, missingIn: former), left: names(former, missingIn: present))
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
