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
  /// What other incidents kept within the last day, and last before it, in the order of keeping: were
  /// the first settings compared with the last alone, an incident that nobody needs would make those
  /// of the next one look old.
  package let elsewhere: [Elsewhere]
  /// What the others kept over the time after which a key or a login is taken for granted, with what held
  /// when it began; empty where nothing tells of that. Of the first settings `elsewhere` does.
  package let held: [DecidingSettings]

  /// The settings that an incident kept.
  package struct Elsewhere: Sendable {
    package let incident: IncidentID
    package let settings: DecidingSettings
    /// The people of the settings; nil where that was not kept.
    package let people: [PersonID]?

    package init(
      incident: IncidentID, settings: DecidingSettings, people: [PersonID]? = nil
    ) {
      self.incident = incident
      self.settings = settings
      self.people = people
    }
  }

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

  package init(
    _ settings: DecidingSettings, names: [PersonID: String], former: Former?,
    elsewhere: [Elsewhere] = [], held: [DecidingSettings] = []
  ) {
    self.held = held
    self.settings = settings
    self.names = names
    self.former = former
    self.elsewhere = former == nil ? elsewhere : []
  }

  package func decide(
    on incident: Incident, in context: DecisionContext
  ) throws(Refusal) -> [Draft] {
    let others = elsewhere.filter { $0.settings != settings }
    let isNew = former.map { $0.settings != settings } ?? settings.settlesAnything
    guard
      isNew
        || former?.differs(from: names) ?? !names.isEmpty || !others.isEmpty
    else { return [] }
    let later = incident.laterHolidays(in: context)
    // Nothing is weak about the holidays of the place where no clock ran without them.
    var standard = DecidingSettings.standard
    if later.isEmpty { standard.holidays = settings.holidays }
    let known = former?.settings ?? standard
    let event = SettingsNoticed(
      settings: settings, digest: settings.digest,
      isFirst: former == nil, weaker: settings.weakenings(since: known),
      people: names.keys.sorted(),
      lastIn: others.last?.incident,
      weakerThanLast: others.flatMap { settings.weakenings(since: $0.settings) }.uniqued(),
      changes: former.map { settings.changes(since: $0.settings) }
        ?? others.flatMap { settings.changes(since: $0.settings) }.uniqued() + joined,
      laterHolidays: later,
      longKnown: former.flatMap {
        LongKnownProof(in: settings, since: $0.settings, held: held)
      })
    let kept = former?.keepable(names) ?? names
    let words = Words(
      texts: Dictionary(
        uniqueKeysWithValues: kept.map { (WordKey.person($0.key).name, $0.value) }))
    return [
      Draft(
        .settingsNoticed(event), words: words, at: Moment(context.now), origin: .automatic)
    ]
  }

  /// Who is in the first settings and was in others not.
  private var joined: [SettingsChange] {
    names.keys.sorted().filter { person in
      elsewhere.contains { $0.people.map { !$0.contains(person) } ?? false }
    }.map(SettingsChange.joined)
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
  /// Where these are the first: the incident that kept other settings last within the day before, or
  /// last before it; nil where none did.
  package let lastIn: IncidentID?
  /// What asks for less than that incident kept, or another one within the day before.
  @LeftOutWhereEmpty package private(set) var weakerThanLast: [SettingsWeakening]
  /// What is known of people and is not as before; where these are the first, as incidents kept within
  /// the day before, or last before it.
  @LeftOutWhereEmpty package private(set) var changes: [SettingsChange]
  /// The holidays for clocks that were started while none were known.
  @LeftOutWhereEmpty package private(set) var laterHolidays: [LaterHolidays]
  /// By what people are known here since now, and elsewhere for long; nil where there is nothing.
  package let longKnown: LongKnownProof?

  package init(
    settings: DecidingSettings, digest: String, isFirst: Bool, weaker: [SettingsWeakening],
    people: [PersonID] = [], lastIn: IncidentID? = nil, weakerThanLast: [SettingsWeakening] = [],
    changes: [SettingsChange] = [], laterHolidays: [LaterHolidays] = [],
    longKnown: LongKnownProof? = nil
  ) {
    self.longKnown = longKnown
    self.laterHolidays = laterHolidays
    self.settings = settings
    self.digest = digest
    self.isFirst = isFirst
    self.weaker = weaker
    self.people = people
    self.lastIn = lastIn
    self.weakerThanLast = weakerThanLast
    self.changes = changes
  }

  /// Whether somebody should read of it who acts: it is not simply what has held all along, or it asks
  /// for less than the shipped rules do.
  package var isNews: Bool {
    !isFirst || !weaker.isEmpty || !weakerThanLast.isEmpty || !changes.isEmpty
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
    incident.take(laterHolidays)
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
