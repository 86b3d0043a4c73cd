package import IncidentCore

extension EntryWording {
  func personNamed(_ payload: PersonNamed, _ said: Said) -> EntryText {
    let name = said.needed(.name)
    return EntryText(
      say(
        de: "\(name) ist hier \(payload.person.name)", en: "\(name) is \(payload.person.name) here")
    )
  }

  func settingsNoticed(_ payload: SettingsNoticed, _ said: Said) -> EntryText {
    payload.isFirst ? firstSettings(payload, said) : changedSettings(payload, said)
  }

  private func changedSettings(_ payload: SettingsNoticed, _ said: Said) -> EntryText {
    let changes = (teamChanges(in: said.sequence) + texts(of: payload)).map { "; \($0)" }.joined()
    return EntryText(
      say(
        de: "Die Einstellungen haben sich geändert\(changes)",
        en: "The settings differ from before\(changes)"),
      flags: payload.weaker.map(text(of:)))
  }

  private func firstSettings(_ payload: SettingsNoticed, _ said: Said) -> EntryText {
    var sentence = say(
      de: "Einstellungen und Namen festgehalten, die hier gelten",
      en: "Settings and names recorded that apply here")
    if !payload.weaker.isEmpty {
      let list = language.list(payload.weaker.map(text(of:)))
      sentence += say(
        de: "; weniger streng als die mitgelieferten Regeln: \(list)",
        en: "; weaker than the shipped rules: \(list)")
    }
    let changes = texts(of: payload)
    if !changes.isEmpty {
      let list = changes.joined(separator: "; ")
      sentence += say(
        de: "; anders als in einem Vorfall davor: \(list)",
        en: "; different from an incident before: \(list)")
    }
    return EntryText(
      sentence,
      flags: payload.weakerThanLast.map { weakening in
        say(
          de: "anders als in einem Vorfall davor: \(text(of: weakening))",
          en: "different from an incident before: \(text(of: weakening))")
      })
  }

  /// Who came into the settings, left them or got another name.
  private func teamChanges(in sequence: Int) -> [String] {
    let team = names.teamChange(in: sequence)
    var changes: [String] = []
    if !team.joined.isEmpty {
      let list = names.people(team.joined)
      changes.append(say(de: "neu im Team: \(list)", en: "new in the team: \(list)"))
    }
    if !team.left.isEmpty {
      let list = names.people(team.left)
      changes.append(say(de: "nicht mehr im Team: \(list)", en: "no longer in the team: \(list)"))
    }
    return changes
      + team.renamed.map { renaming in
        say(
          de: "\(renaming.former) heißt jetzt \(renaming.present)",
          en: "\(renaming.former) is called \(renaming.present) now")
      }
  }
}

extension EntryWording {
  /// Who holds a role now, and by what somebody is known now, where that is not as it was.
  private func texts(of payload: SettingsNoticed) -> [String] {
    let settings = payload.settings
    return payload.changes.map { change in
      switch change {
      case .holders(let role, let former):
        replaced(
          language.title(of: role), names.people(settings.seats[role]?.holders ?? []),
          names.people(former))
      case .deputies(let role, let former):
        replaced(
          say(
            de: "Stellvertretung \(language.title(of: role))",
            en: "deputy of \(language.title(of: role))"),
          names.people(settings.seats[role]?.deputies ?? []), names.people(former))
      case .keys(let person, let former):
        replaced(
          say(
            de: "Schlüssel von \(names.person(person))", en: "key of \(names.person(person))"),
          fingerprints(settings.keys[person] ?? []), fingerprints(former))
      case .logins(let person, let former):
        replaced(
          say(de: "Login von \(names.person(person))", en: "login of \(names.person(person))"),
          logins(settings.logins(of: person)), logins(former))
      case .joined(let person):
        say(
          de: "neu in den Einstellungen: \(names.person(person))",
          en: "new in the settings: \(names.person(person))")
      case .holidays, .timeZone, .target: placeText(of: change, settings)
      }
    }
  }

  private func replaced(_ what: String, _ present: String, _ former: String) -> String {
    let nobody = say(de: "niemand oder nichts", en: "nobody or nothing")
    let (present, former) = (present.isEmpty ? nobody : present, former.isEmpty ? nobody : former)
    return say(de: "\(what): \(present), zuvor \(former)", en: "\(what): \(present), was \(former)")
  }

  func fingerprints(_ lines: [String]) -> String {
    language.list(lines.map { SecureShellKey(line: $0)?.fingerprint ?? $0.inline(atMost: 64) })
  }

  func logins(_ logins: [String]) -> String {
    language.list(logins.map { $0.inline(atMost: 64) })
  }
}

extension EntryWording {
  /// What asks for less than it did.
  package func text(of weakening: SettingsWeakening) -> String {
    switch weakening {
    case .approvals(let level):
      say(
        de: "weniger Freigaben nötig bei \(language.title(of: level))",
        en: "fewer approvals needed at \(language.title(of: level))")
    case .liability(let level, let former):
      say(
        de: "Recht gibt Haftungsfragen erst ab \(language.title(of: level)) frei, bisher ab "
          + language.title(of: former),
        en:
          "legal approves what touches liability from \(language.title(of: level)) on, formerly from "
          + language.title(of: former))
    case .ownLogin:
      say(
        de: "Freigaben sind auch von einem anderen Login als dem eigenen möglich",
        en: "approvals are possible from a login other than the approver’s")
    case .signature(let level):
      say(
        de: "ab \(language.title(of: level)) müssen Freigaben nicht mehr unterschrieben sein",
        en: "from \(language.title(of: level)) on approvals no longer have to be signed")
    case .informing(let audience):
      say(
        de:
          "vor der Öffentlichkeit muss nicht mehr verständigt sein: \(language.list(of: [audience]))",
        en: "no longer has to be told before the public: \(language.list(of: [audience]))")
    case .escalation(let level):
      say(
        de:
          "bei \(language.title(of: level)) wird weniger verlangt: Verständigung, Bestätigung oder Fristen",
        en:
          "less is asked for at \(language.title(of: level)): who is told, acknowledgement or times"
      )
    case .calm:
      say(
        de: "der Alarm sinkt früher ohne Begründung",
        en: "the alert is lowered earlier without a reason")
    case .key(let person, let isRemoved):
      isRemoved
        ? say(
          de: "kein Schlüssel mehr für \(names.person(person))",
          en: "no longer a key for \(names.person(person))")
        : say(
          de: "anderer Schlüssel für \(names.person(person))",
          en: "another key for \(names.person(person))")
    case .login(let person, let isRemoved):
      isRemoved
        ? say(
          de: "kein Login mehr für \(names.person(person))",
          en: "no longer a login for \(names.person(person))")
        : say(
          de: "anderer Login für \(names.person(person))",
          en: "another login for \(names.person(person))")
    case .holidays(let choice, let former):
      say(
        de: "Fristen enden an anderen Feiertagen später: \(text(of: choice)), zuvor "
          + (former.map(text(of:)) ?? "keine"),
        en: "other public holidays put deadlines off: \(text(of: choice)), was "
          + (former.map(text(of:)) ?? "none"))
    case .clockRule(let rule):
      say(
        de: "Fristregel \(rule.inline(atMost: 64)) entfernt oder geändert",
        en: "rule \(rule.inline(atMost: 64)) of a legal clock removed or changed")
    }
  }
}
