package import IncidentCore

extension EntryWording {
  func redactedEntries(_ payload: EntryRedacted, _ said: Said) -> EntryText {
    let list = entries(payload.targets)
    let asked =
      payload.request.map { request in
        say(de: " (beantragt in #\(request))", en: " (asked for in #\(request))")
      } ?? ""
    var flags: [String] = []
    if payload.isAlone {
      flags.append(
        say(
          de: "Beweis, von einer Person allein geschwärzt",
          en: "proof, redacted by one person alone"))
    }
    if payload.isFromSameLogin {
      flags.append(
        say(
          de: "bestätigt unter dem Login, unter dem beantragt wurde",
          en: "confirmed under the login that asked"))
    }
    flags += payload.doubts.map(text(of:))
    if !payload.altered.isEmpty {
      let files = payload.altered.map { String($0.prefix(12)) }.joined(separator: ", ")
      flags.append(
        say(
          de: "vorher verändert oder entfernt: Beleg \(files)",
          en: "changed or removed before: evidence \(files)"))
    }
    return EntryText(
      say(de: "Geschwärzt: \(list)\(asked)", en: "Redacted: \(list)\(asked)"),
      reason: payload.request == nil ? said.because : said.optional(.because), flags: flags)
  }

  func redactionRequested(_ payload: RedactionRequested, _ said: Said) -> EntryText {
    let entry = entries([payload.target])
    return EntryText(
      say(
        de: "Schwärzung beantragt: \(entry); eine zweite Person muss bestätigen",
        en: "Redaction asked for: \(entry); a second person has to confirm"),
      reason: said.because)
  }

  func holdPlaced(_ said: Said) -> EntryText {
    EntryText(
      say(
        de: "Löschsperre: Ab jetzt wird nichts mehr geschwärzt",
        en: "Legal hold: nothing may be redacted from now on"),
      reason: said.because)
  }

  func holdLifted(_ said: Said) -> EntryText {
    EntryText(
      say(de: "Löschsperre aufgehoben", en: "Legal hold lifted"), reason: said.because)
  }

  func databaseRestored(_ payload: DatabaseRestored) -> EntryText {
    let reach =
      payload.last.map { last in
        say(de: ", sie reichte hier bis #\(last)", en: ", it went up to #\(last) here")
      } ?? ""
    let seal =
      payload.replaced.map { seal in
        say(de: "Siegel der ersetzten: \(seal)", en: "seal of the one replaced: \(seal)")
      }
      ?? (payload.foundNone
        ? say(
          de: "eine andere lag nicht da, mit der sie zu vergleichen war",
          en: "no other stood there to compare it with")
        : say(de: "die ersetzte war nicht lesbar", en: "the one replaced could not be read"))
    let earlier =
      payload.earlier.isEmpty
      ? ""
      : say(
        de: "; Siegel früher ersetzter: \(language.list(payload.earlier))",
        en: "; seals of those replaced before: \(language.list(payload.earlier))")
    return EntryText(
      say(
        de:
          "Datenbank aus einer Sicherung wiederhergestellt, die hier bis #\(payload.through) reicht; "
          + "\(seal)\(reach)\(earlier)",
        en: "Database restored from a backup that goes up to #\(payload.through) here; "
          + "\(seal)\(reach)\(earlier)"))
  }

  func reportWorded(_ payload: ReportWorded, _ said: Said) -> EntryText {
    let report = language.title(of: payload.audience)
    let parts = [WordKey.title, .summary].compactMap { said.optional($0) }
    return EntryText(
      say(de: "Wortlaut der Nachbetrachtung (\(report))", en: "Wording for the report (\(report))"),
      reason: parts.isEmpty ? nil : parts.joined(separator: " – "))
  }
}

extension Language {
  /// For whom a report's text is.
  package func title(of audience: ReportAudience) -> String {
    switch audience {
    case .internal: choose(de: "intern", en: "internal")
    case .board: choose(de: "Geschäftsleitung", en: "board")
    case .public: choose(de: "Öffentlichkeit", en: "public")
    }
  }
}
