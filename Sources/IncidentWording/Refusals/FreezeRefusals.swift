import IncidentCore

extension RefusalWording {
  func noChannelsToFreeze() -> Said {
    said(
      de:
        "Bitte angeben, auf welchen Kanälen; weder stormlog.yaml (preparation: channels) noch "
        + "der Vorfall nennt einen.",
      en: "Please say on which channels; neither stormlog.yaml (preparation: channels) nor the "
        + "incident names any.",
      hint: .next("freeze --channel instagram --because \"…\""))
  }

  func channelsFrozen(_ channels: [Channel]) -> Said {
    let list = list(of: channels)
    return said(
      de: "Dort ist schon alles angehalten: \(list).",
      en: "Everything is frozen there already: \(list).",
      hint: .next("freeze list"))
  }

  func channelNotFrozen(_ channel: Channel, frozen: [Channel]) -> Said {
    let name = language.title(of: channel).inline()
    let known = frozen.isEmpty ? nil : list(of: frozen)
    return said(
      de: "Auf \(name) ist nichts angehalten." + (known.map { " Angehalten ist: \($0)." } ?? ""),
      en: "Nothing is frozen on \(name)." + (known.map { " Frozen: \($0)." } ?? ""),
      hint: frozen.isEmpty
        ? .next("freeze --channel \(id(channel.rawValue)) --because \"…\"")
        : .next("freeze list"))
  }

  func freezeConfirmed(_ channel: Channel, at moment: Moment) -> Said {
    let name = language.title(of: channel).inline()
    let when = time.moment(moment, zoned: moment.isFine)
    return said(
      de: "Für \(name) ist das schon bestätigt, \(when).",
      en: "For \(name) this is confirmed already, \(when).", hint: .next("freeze list"))
  }

  func nothingFrozen() -> Said {
    said(
      de: "Es ist nichts angehalten.", en: "Nothing is frozen.",
      hint: .next("freeze --because \"…\""))
  }

  private func list(of channels: [Channel]) -> String {
    language.list(channels.map(language.title(of:))).inline()
  }
}
