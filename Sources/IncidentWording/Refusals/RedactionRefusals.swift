import IncidentCore

extension RefusalWording {
  func redactionAskedFor(_ sequence: Int, by person: PersonID) -> Said {
    said(
      de: "Die Schwärzung von Eintrag \(sequence) hat \(id(person)) schon beantragt. Er ist ein "
        + "Beweis; bestätigen muss eine zweite Person.",
      en: "\(id(person)) asked for the redaction of entry \(sequence) already. It is proof; a "
        + "second person has to confirm.",
      hint: .next("redact \(sequence) --confirm --as …"))
  }

  func redactionNotAskedFor(_ sequence: Int) -> Said {
    said(
      de: "Die Schwärzung von Eintrag \(sequence) hat niemand beantragt.",
      en: "Nobody asked for the redaction of entry \(sequence).",
      hint: .next("redact \(sequence) --because \"…\""))
  }

  func redactionByUnknown(_ sequence: Int, _ person: PersonID) -> Said {
    said(
      de: "Eintrag \(sequence) ist ein Beweis: Eine Person aus den Einstellungen beantragt die "
        + "Schwärzung, eine zweite bestätigt sie. \(id(person)) steht dort nicht.",
      en:
        "Entry \(sequence) is proof: one person of the settings asks for its redaction, another "
        + "confirms it. \(id(person)) is not among them.",
      hint: say(
        de: "mit --as …, oder allein, mit Vermerk: "
          + "\(next: "redact \(sequence) --alone --because \"…\"")",
        en: "with --as …, or alone, and marked so: "
          + "\(next: "redact \(sequence) --alone --because \"…\"")"))
  }

  func redactionNeedsSecond(_ sequence: Int, askedBy person: PersonID) -> Said {
    said(
      de: "Eintrag \(sequence) ist ein Beweis (Art. 17 Abs. 3 Buchst. e DSGVO). Beantragt hat die "
        + "Schwärzung \(id(person)); bestätigen muss eine andere Person aus den Einstellungen.",
      en: "Entry \(sequence) is proof (Art. 17(3)(e) GDPR). \(id(person)) asked for its "
        + "redaction; another person of the settings has to confirm.",
      hint: say(
        de: "\(next: "redact \(sequence) --confirm --as …") · allein, mit Vermerk: "
          + "\(next: "redact \(sequence) --alone --because \"…\"")",
        en: "\(next: "redact \(sequence) --confirm --as …") · alone, and marked so: "
          + "\(next: "redact \(sequence) --alone --because \"…\"")"))
  }

  var redactionOfOpen: Said {
    said(
      de: "Der Vorfall ist nicht abgeschlossen; erst danach lassen sich alle Texte löschen.",
      en: "The incident is not closed; only after that can all its words be erased.",
      hint: say(
        de: "\(next: "close --reason resolved") · einzelne Einträge: "
          + "\(next: "redact … --because \"…\"")",
        en: "\(next: "close --reason resolved") · single entries: "
          + "\(next: "redact … --because \"…\"")"))
  }

  var nothingToRedact: Said {
    said(
      de: "In diesem Vorfall ist nichts mehr zu schwärzen.",
      en: "Nothing is left to redact in this incident.", hint: .next("timeline"))
  }

  func heldForProof(_ sequence: Int, since hold: Int) -> Said {
    said(
      de: "Eintrag \(sequence) wird nicht geschwärzt: Seit Eintrag \(hold) gilt eine Löschsperre.",
      en: "Entry \(sequence) is not redacted: it has been under a legal hold since entry \(hold).",
      hint: .next("hold --lift --because \"…\""))
  }

  func holdUnchanged(isHeld: Bool) -> Said {
    isHeld
      ? said(
        de: "Die Löschsperre gilt schon.", en: "The legal hold is in force already.",
        hint: .next("hold --lift --because \"…\""))
      : said(
        de: "Es gilt keine Löschsperre.", en: "There is no legal hold.",
        hint: .next("hold --because \"…\""))
  }

  func undoNeedsReason(_ sequence: Int) -> Said {
    said(
      de: "Auf Eintrag \(sequence) kann sich schon jemand verlassen haben: Die Rücknahme braucht "
        + "einen Grund.",
      en: "Somebody may rely on entry \(sequence) already: taking it back needs a reason.",
      hint: .next("undo \(sequence) --because \"…\""))
  }
}
