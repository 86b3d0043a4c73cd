import IncidentCore

extension EntryWording {
  /// Which holidays count, as the settings name them: `DE-BY; also assumption; not reformation`.
  func text(of choice: HolidayChoice) -> String {
    var parts = [choice.calendar]
    func add(_ word: String, _ ids: [String]) {
      if !ids.isEmpty { parts.append("\(word) \(ids.joined(separator: ", "))") }
    }
    add(say(de: "auch", en: "also"), choice.also + choice.own)
    add(say(de: "nicht", en: "not"), choice.not)
    return parts.joined(separator: "; ").inline(atMost: 200)
  }

  func text(of target: FigureTarget) -> String {
    switch target {
    case .within(let limit):
      say(de: "höchstens \(time.duration(limit))", en: "at most \(time.duration(limit))")
    case .atLeast(let percent):
      say(de: "mindestens \(percent) %", en: "at least \(percent) %")
    }
  }

  /// Which days count, where clocks are read and what figures are held against, where that is not as it
  /// was; empty for other changes.
  func placeText(of change: SettingsChange, _ settings: DecidingSettings) -> String {
    switch change {
    case .holidays(let former):
      changed(
        say(de: "Feiertage", en: "public holidays"), settings.holidays.map(text(of:)),
        former.map(text(of:)))
    case .timeZone(let former):
      changed(
        say(de: "Zeitzone", en: "time zone"), settings.timeZone?.inline(atMost: 64),
        former.inline(atMost: 64))
    case .target(let name, let former):
      changed(
        say(de: "Zielwert \(name.rawValue)", en: "target \(name.rawValue)"),
        settings.targets[name].map(text(of:)), former.map(text(of:)))
    case .holders, .deputies, .keys, .logins, .joined: ""
    }
  }

  private func changed(_ what: String, _ present: String?, _ former: String?) -> String {
    let none = say(de: "nichts festgelegt", en: "not set")
    let (present, former) = (present ?? none, former ?? none)
    return say(de: "\(what): \(present), zuvor \(former)", en: "\(what): \(present), was \(former)")
  }
}
