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
    let team = names.teamChange(in: said.sequence)
    let joined =
      team.joined.isEmpty
      ? ""
      : say(
        de: "; neu im Team: \(language.list(team.joined))",
        en: "; new in the team: \(language.list(team.joined))")
    let left =
      team.left.isEmpty
      ? ""
      : say(
        de: "; nicht mehr im Team: \(language.list(team.left))",
        en: "; no longer in the team: \(language.list(team.left))")
    return EntryText(
      say(
        de: "Die Einstellungen sind andere als zuvor\(joined)\(left)",
        en: "The settings are not those of before\(joined)\(left)"),
      flags: payload.weaker.map(language.text(of:)))
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
