package import IncidentCore

extension EntryWording {
  /// What an entry kept of the settings, part by part: what each is called, and what it is.
  package func kept(_ settings: DecidingSettings) -> [(name: String, value: String)] {
    var rows: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { rows.append((name, value)) }
    }
    let approvals = settings.approvals
    for level in AlertLevel.allCases {
      let needed = requirements(approvals.requirements(at: level, touchingLiability: false))
      add(
        say(de: "Freigaben", en: "Approvals"),
        "\(language.title(of: level)): "
          + needed)
    }
    let liability = language.title(of: approvals.legalOnLiabilityFrom)
    add(
      say(de: "Haftung", en: "Liability"),
      say(de: "Recht ab \(liability)", en: "legal from \(liability) on"))
    if approvals.ownLogin {
      add(
        say(de: "Freigaben", en: "Approvals"),
        say(de: "nur vom eigenen Login", en: "from their own login only"))
    }
    if let level = approvals.signedFrom {
      let title = language.title(of: level)
      add(
        say(de: "Freigaben", en: "Approvals"),
        say(de: "unterschrieben ab \(title)", en: "signed from \(title) on"))
    }
    add(
      say(de: "Zuerst verständigt", en: "Told first"),
      language.list(of: settings.informing.beforePublic))
    add(
      say(de: "Eigene Fristregeln", en: "Own clock rules"),
      language.list(settings.clockRules.map { $0.id.inline(atMost: 64) }))
    for (role, seat) in settings.seats.sorted(by: { $0.key < $1.key }) {
      let deputies = names.people(seat.deputies)
      let standIn =
        deputies.isEmpty ? "" : say(de: "; Vertretung \(deputies)", en: "; deputy \(deputies)")
      add(language.title(of: role), names.people(seat.holders) + standIn)
    }
    for person in Set(settings.logins.values).sorted() {
      add(
        say(de: "Login", en: "Login"),
        "\(names.person(person)): \(logins(settings.logins(of: person)))")
    }
    for (person, lines) in settings.keys.sorted(by: { $0.key < $1.key }) {
      add(
        say(de: "Schlüssel", en: "Key"), "\(names.person(person)): \(fingerprints(lines))")
    }
    if let holidays = settings.holidays {
      add(say(de: "Feiertage", en: "Public holidays"), text(of: holidays))
    }
    if let zone = settings.timeZone {
      add(say(de: "Zeitzone", en: "Time zone"), zone.inline(atMost: 64))
    }
    for (name, target) in settings.targets.sorted(by: { $0.key < $1.key }) {
      add(say(de: "Zielwert", en: "Target"), "\(name.rawValue): \(text(of: target))")
    }
    return rows
  }
}
