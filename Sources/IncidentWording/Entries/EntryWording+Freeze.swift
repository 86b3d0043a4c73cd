import IncidentCore

extension EntryWording {
  func postingFrozen(_ payload: PostingFrozen, _ said: Said) -> EntryText {
    let channels = language.list(payload.freezes.map { language.title(of: $0.channel) })
    return EntryText(
      say(
        de: "Geplante Beiträge und Anzeigen angehalten: \(channels)",
        en: "Scheduled posts and ads frozen: \(channels)"), reason: said.because)
  }

  func freezeConfirmed(_ payload: FreezeConfirmed, _ said: Said) -> EntryText {
    let channel = language.title(of: payload.channel)
    return EntryText(
      say(
        de: "Bestätigt, dass nichts mehr erscheint: \(channel)",
        en: "Confirmed that nothing goes out: \(channel)"), reason: said.optional(.text))
  }

  func freezeReleased(_ payload: FreezeReleased, _ said: Said) -> EntryText {
    let channel = language.title(of: payload.channel)
    return EntryText(
      say(
        de: "Beiträge und Anzeigen wieder zugelassen: \(channel)",
        en: "Posts and ads released: \(channel)"), reason: said.because)
  }
}
