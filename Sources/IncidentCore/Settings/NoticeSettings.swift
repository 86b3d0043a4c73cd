/// Keeps the settings that decide in an incident, once they differ from those that it knows. Nobody
/// asks for it: it goes before whatever act comes next.
///
/// Who changed a file, and when, cannot be known; who was at the machine when it was noticed can.
package struct NoticeSettings: Act {
  package let settings: DecidingSettings
  /// The people of the roster by name.
  package let names: [PersonID: String]
  /// What the incident knows of the settings; nil where it keeps none yet.
  package let former: Former?

  /// The settings that an incident keeps, and the names beside them; nil where those were redacted.
  package struct Former: Sendable {
    package let settings: DecidingSettings
    package let names: [PersonID: String]?
    /// The people of the settings; nil in entries from before they were kept beside their names.
    package let people: [PersonID]?

    package init(
      settings: DecidingSettings, names: [PersonID: String]?, people: [PersonID]? = nil
    ) {
      self.settings = settings
      self.names = names
      self.people = people ?? names.map { $0.keys.sorted() }
    }

    /// The names as they may be kept: one that was erased does not come back unasked.
    fileprivate func keepable(_ present: [PersonID: String]) -> [PersonID: String] {
      guard let people else { return [:] }
      return present.filter { names?[$0.key] != nil || !people.contains($0.key) }
    }

    /// Whether other people are in the settings than there were, or one whose name is kept has
    /// another.
    fileprivate func differs(from present: [PersonID: String]) -> Bool {
      guard let people else { return false }
      return people != present.keys.sorted() || keepable(present) != names ?? [:]
    }
  }

  package init(_ settings: DecidingSettings, names: [PersonID: String], former: Former?) {
    self.settings = settings
    self.names = names
    self.former = former
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let known = former?.settings ?? .standard
    guard settings != known || former?.differs(from: names) ?? !names.isEmpty else { return [] }
    let event = SettingsNoticed(
      settings: settings, digest: settings.digest,
      isFirst: former == nil, weaker: settings.weakenings(since: known),
      people: names.keys.sorted())
    let kept = former?.keepable(names) ?? names
    let words = Words(
      texts: Dictionary(
        uniqueKeysWithValues: kept.map { (WordKey.person($0.key).name, $0.value) }))
    return [
      Draft(
        .settingsNoticed(event), words: words, at: Moment(context.now), origin: .automatic)
    ]
  }
}

extension WordKey {
  /// The name of a person of the roster.
  package static func person(_ id: PersonID) -> WordKey { WordKey(personPrefix + id.name) }

  fileprivate static let personPrefix = "person."
}

extension Words {
  /// The people that are named here.
  package var people: [PersonID: String] {
    var people: [PersonID: String] = [:]
    for (key, name) in texts where key.hasPrefix(WordKey.personPrefix) {
      people[PersonID(String(key.dropFirst(WordKey.personPrefix.count)))] = name
    }
    return people
  }
}

package struct SettingsNoticed: EventPayload {
  package static let kind = EventKind.settingsNoticed
  package static let version = 1
  package static let changesState = true
  package static let givesNames = true
  package static let needsNames = true

  package let settings: DecidingSettings
  package let digest: String
  /// The first that the incident keeps.
  package let isFirst: Bool
  /// What asks for less than before; where these are the first, than what holds where nothing is
  /// settled.
  package let weaker: [SettingsWeakening]
  /// The people of the settings, whose names are words; empty in entries from before that was kept.
  @LeftOutWhereEmpty package private(set) var people: [PersonID]

  package init(
    settings: DecidingSettings, digest: String, isFirst: Bool, weaker: [SettingsWeakening],
    people: [PersonID] = []
  ) {
    self.settings = settings
    self.digest = digest
    self.isFirst = isFirst
    self.weaker = weaker
    self.people = people
  }

  package var correctableTexts: [WordKey] { [] }
  package var timeCorrection: TimeCorrection { .never }
  package var conditionReach: ConditionReach { .none }
  package var attachments: [Attachment] { [] }
  package func isUndoable(before: Incident) -> Bool { false }
  package func foundations(as header: EntryHeader) -> [Subject] { [] }

  package func subjects(as sequence: Int) -> [Subject] { [] }

  package func apply(to incident: inout Incident, as header: EntryHeader, digest: String) {
    incident.settings = SettingsMark(entry: header.sequence, digest: self.digest)
  }
}

/// Which entry holds the settings that an incident knows.
package struct SettingsMark: Hashable, Codable, Sendable {
  package let entry: Int
  /// The digest of the settings; hexadecimal.
  package let digest: String

  package init(entry: Int, digest: String) {
    self.entry = entry
    self.digest = digest
  }
}
