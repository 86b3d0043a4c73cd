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
    guard !payload.isFirst else {
      return EntryText(
        say(
          de: "Einstellungen und Namen festgehalten, die hier gelten",
          en: "Settings and names kept that hold here"))
    }
    let changes = teamChanges(in: said.sequence).map { "; \($0)" }.joined()
    return EntryText(
      say(
        de: "Die Einstellungen sind andere als zuvor\(changes)",
        en: "The settings are not those of before\(changes)"),
      flags: payload.weaker.map(language.text(of:)))
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

extension Language {
  /// What asks for less than it did.
  package func text(of weakening: SettingsWeakening) -> String {
    switch weakening {
    case .approvals(let level):
      choose(
        de: "weniger Freigaben nötig bei \(title(of: level))",
        en: "fewer approvals needed at \(title(of: level))")
    case .liability(let level, let former):
      choose(
        de: "Recht gibt Haftungsfragen erst ab \(title(of: level)) frei, bisher ab "
          + title(of: former),
        en: "legal approves what touches liability from \(title(of: level)) on, formerly from "
          + title(of: former))
    case .ownLogin:
      choose(
        de: "Freigaben sind auch von einem anderen Login als dem eigenen möglich",
        en: "approvals are possible from another login than the own one")
    case .signature(let level):
      choose(
        de: "ab \(title(of: level)) müssen Freigaben nicht mehr unterschrieben sein",
        en: "approvals need not be signed from \(title(of: level)) on any more")
    case .informing(let audience):
      choose(
        de: "vor der Öffentlichkeit muss nicht mehr verständigt sein: \(list(of: [audience]))",
        en: "need not be told before the public any more: \(list(of: [audience]))")
    case .escalation(let level):
      choose(
        de:
          "bei \(title(of: level)) wird weniger verlangt: Verständigung, Bestätigung oder Fristen",
        en: "less is asked for at \(title(of: level)): who is told, acknowledgement or times")
    case .calm:
      choose(
        de: "der Alarm sinkt früher ohne Begründung",
        en: "the alert is lowered earlier without a reason")
    case .clockRule(let rule):
      choose(
        de: "Fristregel \(rule.inline(atMost: 64)) entfernt oder geändert",
        en: "rule \(rule.inline(atMost: 64)) of a legal clock removed or changed")
    }
  }
}
