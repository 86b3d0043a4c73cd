import IncidentCore

extension RefusalWording {
  func unknownPromise(_ number: Int) -> Said {
    said(
      de: "Zusage \(number) gibt es nicht.", en: "There is no promise \(number).",
      hint: .next("promise list"))
  }

  func promiseSettled(_ number: Int, _ outcome: Promise.Outcome) -> Said {
    let outcome = language.title(of: outcome)
    return said(
      de: "Zusage \(number) ist schon vermerkt als: \(outcome).",
      en: "Promise \(number) is recorded as \(outcome) already.", hint: .next("promise list"))
  }

  func promiseProofMissing(_ number: Int) -> Said {
    let keep = Hint.next("promise keep \(number)")
    let or = say(de: " · oder: ", en: " · or: ")
    return said(
      de:
        "Womit ist belegt, dass Zusage \(number) gehalten wurde? Mit einer Datei, einer Quelle oder "
        + "einer veröffentlichten Stellungnahme.",
      en: "What shows that promise \(number) was kept? A file, a source, or a published statement.",
      hint: [
        "\(keep) --evidence …", "--source https://…", "--statement N",
        "\(keep) --without-evidence --because \"…\"",
      ].joined(separator: or))
  }

  func promiseDueUnchanged(_ number: Int, _ due: Instant) -> Said {
    let when = time.moment(due, zoned: true)
    return said(
      de: "Zusage \(number) gilt schon bis \(when).",
      en: "Promise \(number) is due \(when) already.",
      hint: .next("promise list"))
  }

  func dueInThePast(_ instant: Instant) -> Said {
    let when = time.moment(instant, zoned: true)
    return said(
      de: "Die Frist ist schon vorbei: \(when).", en: "The due time has passed: \(when).",
      hint: hint(de: "zum Beispiel", en: "for example", "\"in 2h\", \"morgen 9:00\""))
  }

  func reminderTooEarly(_ length: Interval) -> Said {
    let ahead = time.duration(length)
    return said(
      de: "\(ahead) vor ihrem Termin gab es die Zusage noch gar nicht.",
      en: "\(ahead) before its time the promise had not been made yet.",
      hint: hint(de: "kürzer, oder ohne", en: "shorter, or without", "--remind 30m"))
  }

  func unknownAction(_ number: Int) -> Said {
    said(
      de: "Maßnahme \(number) gibt es nicht.", en: "There is no action item \(number).",
      hint: .next("action list"))
  }

  func actionSettled(_ number: Int, _ outcome: ActionItem.Outcome) -> Said {
    let outcome = language.title(of: outcome)
    return said(
      de: "Maßnahme \(number) ist schon \(outcome).",
      en: "Action item \(number) is \(outcome) already.", hint: .next("action list"))
  }

  func unknownEntry(_ sequence: Int) -> Said {
    said(
      de: "Eintrag \(sequence) gibt es nicht.", en: "There is no entry \(sequence).",
      hint: .next("timeline"))
  }

  func nothingToCorrect() -> Said {
    said(
      de: "Bitte angeben, was anders war.", en: "Please say what was different.",
      hint: say(
        de: "den richtigen Text oder die richtige Zeit angeben: -m \"…\", --at …",
        en: "give the right text or the right time: -m \"…\", --at …"))
  }

  func textNotCorrectable(_ sequence: Int, _ kind: EventKind) -> Said {
    said(
      de:
        "Eintrag \(sequence) (\(language.title(of: kind))) hat keinen Text, den man berichtigen kann.",
      en: "Entry \(sequence) (\(language.title(of: kind))) has no text that could be corrected.",
      hint: kind.isOfStatement
        ? .next("statement correct …")
        : kind == .entryRedacted ? .next("timeline") : .next("undo \(sequence)"))
  }

  func timeNotCorrectable(_ sequence: Int, _ kind: EventKind) -> Said {
    said(
      de:
        "Die Zeit von Eintrag \(sequence) (\(language.title(of: kind))) lässt sich nicht berichtigen.",
      en: "The time of entry \(sequence) (\(language.title(of: kind))) cannot be corrected.",
      hint: .next("note \"…\""))
  }

  func correctionUnchanged(_ sequence: Int) -> Said {
    said(
      de: "Eintrag \(sequence) lautet schon so.", en: "Entry \(sequence) says so already.",
      hint: .next("timeline"))
  }

  func alreadyRedacted(_ sequence: Int) -> Said {
    said(
      de: "Eintrag \(sequence) ist schon geschwärzt.",
      en: "Entry \(sequence) is redacted already.")
  }

  func nothingToErase(_ sequence: Int) -> Said {
    said(
      de:
        "Eintrag \(sequence) enthält nichts, was sich schwärzen lässt: keinen eigenen Text und keinen "
        + "Beleg.",
      en:
        "Entry \(sequence) holds nothing that could be redacted: no words of its own and no evidence.",
      hint: .next("timeline"))
  }

  func visibilityUnchanged(_ sequence: Int, _ isPublic: Bool) -> Said {
    isPublic
      ? said(
        de: "Eintrag \(sequence) ist schon öffentlich.",
        en: "Entry \(sequence) is public already.",
        hint: .next("publicise \(sequence) --internal"))
      : said(
        de: "Eintrag \(sequence) ist schon intern.",
        en: "Entry \(sequence) is internal already.", hint: .next("publicise \(sequence)"))
  }

  func nothingToUndo(_ person: PersonID) -> Said {
    said(
      de: "Von \(id(person)) gibt es nichts zurückzunehmen.",
      en: "There is nothing of \(id(person)) to undo.",
      hint: hint(de: "einen Eintrag nennen", en: "name an entry", .next("undo 14")))
  }

  func cannotUndo(_ sequence: Int, _ kind: EventKind) -> Said {
    said(
      de: "Eintrag \(sequence) (\(language.title(of: kind))) lässt sich nicht zurücknehmen.",
      en: "Entry \(sequence) (\(language.title(of: kind))) cannot be undone.",
      hint: insteadOfUndo(kind, sequence))
  }

  private func insteadOfUndo(_ kind: EventKind, _ sequence: Int) -> Hint? {
    switch kind {
    case .statementPublished: "\(next: "statement correct …") · \(next: "statement withdraw …")"
    case .incidentOpened: .next("close --reason false-alarm --because \"…\"")
    case .entryRedacted: nil
    case .holdPlaced: .next("hold --lift --because \"…\"")
    case .holdLifted: .next("hold --because \"…\"")
    default: .next("correct \(sequence) -m \"…\"")
    }
  }

  func alreadyUndone(_ sequence: Int) -> Said {
    said(
      de: "Eintrag \(sequence) ist schon zurückgenommen.",
      en: "Entry \(sequence) is undone already.", hint: .next("timeline"))
  }

  func restedUpon(_ sequence: Int, by later: [Int]) -> Said {
    let entries = later.map(String.init).joined(separator: ", ")
    return said(
      de: "Auf Eintrag \(sequence) bauen spätere auf: \(entries).",
      en: "Later entries rest on entry \(sequence): \(entries).",
      hint: hint(
        de: "zuerst zurücknehmen", en: "undo first", .next("undo \(later.last ?? sequence)")))
  }
}

extension EventKind {
  fileprivate var isOfStatement: Bool { rawValue.hasPrefix("statement-") }
}
