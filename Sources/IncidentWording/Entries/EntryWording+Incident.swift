import IncidentCore

extension EntryWording {
  func opened(_ payload: IncidentOpened, _ said: Said) -> EntryText {
    let title = said.needed(.title)
    let sentence =
      switch payload.mode {
      case .real: say(de: "Vorfall eröffnet: \(title)", en: "Incident opened: \(title)")
      case .drill: say(de: "Übung eröffnet: \(title)", en: "Drill opened: \(title)")
      case .reconstruction:
        say(de: "Rekonstruktion eröffnet: \(title)", en: "Reconstruction opened: \(title)")
      }
    return EntryText(sentence, reason: said.words?[.summary], source: said.source)
  }

  func milestone(_ status: IncidentStatus, _ said: Said) -> EntryText {
    let sentence =
      switch status {
      case .open: say(de: "Vorfall wieder geöffnet", en: "Incident reopened")
      case .contained: say(de: "Vorfall eingedämmt", en: "Incident contained")
      case .resolved: say(de: "Vorfall beigelegt", en: "Incident resolved")
      case .closed: say(de: "Vorfall abgeschlossen", en: "Incident closed")
      }
    return EntryText(sentence, reason: said.because)
  }

  func closed(_ payload: IncidentClosed, _ said: Said) -> EntryText {
    if names.hidesPeople { return milestone(.closed, said) }
    let reason = language.title(of: payload.reason)
    let original =
      payload.original.map { id in
        payload.reason == .duplicate
          ? say(de: " als \(names.incident(id))", en: " of \(names.incident(id))")
          : say(de: ": \(names.incident(id))", en: " by \(names.incident(id))")
      } ?? ""
    return EntryText(
      say(
        de: "Vorfall abgeschlossen: \(reason)\(original)",
        en: "Incident closed: \(reason)\(original)"),
      reason: said.because)
  }

  func dated(_ payload: IncidentDated, _ said: Said) -> EntryText {
    var parts: [String] = []
    if let started = payload.started {
      parts.append(
        say(de: "Beginn", en: "start") + " " + change(payload.formerlyStarted, started))
    }
    if let detected = payload.detected {
      parts.append(
        say(de: "bemerkt", en: "detected") + " "
          + change(payload.formerlyDetected, detected))
    }
    let list = language.list(parts)
    return EntryText(
      say(de: "Zeiten berichtigt: \(list)", en: "Times corrected: \(list)"),
      reason: said.because)
  }

  func channelAdded(_ payload: ChannelAdded) -> EntryText {
    let channel = language.title(of: payload.channel)
    return EntryText(
      say(de: "Weiterer Kanal betroffen: \(channel)", en: "Another channel hit: \(channel)"))
  }

  func roleAssigned(_ payload: RoleAssigned, _ said: Said) -> EntryText {
    let person = names.person(payload.person)
    let role = language.title(of: payload.role)
    return EntryText(
      say(de: "\(person) übernimmt die Rolle \(role)", en: "\(person) takes the role \(role)"),
      reason: said.words?[.because])
  }

  private func change(_ former: Moment?, _ new: Moment) -> String {
    guard let former else { return time.moment(new) }
    return say(
      de: "\(time.moment(new)) statt \(time.moment(former))",
      en: "\(time.moment(new)) instead of \(time.moment(former))")
  }
}
