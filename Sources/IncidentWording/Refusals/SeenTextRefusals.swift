import IncidentCore

extension RefusalWording {
  func approvalFromOtherLogin(_ person: PersonID, login: String) -> Said {
    said(
      de:
        "Hier wird nur vom eigenen Login aus freigegeben, und \(quoted(login)) ist nicht als das von "
        + "\(id(person)) bekannt.",
      en:
        "Approvals are given from one's own login here, and \(quoted(login)) is not known as that "
        + "of \(id(person)).",
      hint: say(
        de: "unter dem Login von \(id(person)) freigeben, oder es in den Einstellungen eintragen: "
          + "people: \(id(person)): login",
        en: "approve under the login of \(id(person)), or enter it in the settings: people: "
          + "\(id(person)): login"))
  }

  func approvalOfUnseenText(_ number: Int, version: String) -> Said {
    said(
      de:
        "Welchen Text geben Sie frei? Stellungnahme \(name(ofStatement: number)) liegt jetzt in Fassung "
        + "\(version) vor.",
      en:
        "Which text do you approve? Statement \(name(ofStatement: number)) now has the version \(version).",
      hint: say(
        de: "lesen: \(next: "statement show \(name(ofStatement: number))") · dann: "
          + "\(next: "statement approve \(name(ofStatement: number)) \(version)")",
        en: "read it: \(next: "statement show \(name(ofStatement: number))") · then: "
          + "\(next: "statement approve \(name(ofStatement: number)) \(version)")"))
  }

  func seenTextReplaced(_ number: Int, seen: String, present: String, since: Moment) -> Said {
    let when = time.moment(since, zoned: since.isFine)
    return said(
      de:
        "Stellungnahme \(name(ofStatement: number)) hat einen anderen Text als den, den Sie gelesen haben: Fassung "
        + "\(present) seit \(when), nicht \(id(seen)).",
      en:
        "Statement \(name(ofStatement: number)) has another text than the one that you have read: version "
        + "\(present) since \(when), not \(id(seen)).",
      hint: .next("statement show \(name(ofStatement: number))"))
  }

  func editOfOlderText(
    _ number: Int, seen: String, present: String, since: Moment, _ difference: TextDifference
  ) -> Said {
    let when = time.moment(since, zoned: since.isFine)
    let lines = difference.lines.map { line in
      switch line {
      case .both(let text): "    " + text
      case .onlyFirst(let text): "  – " + text
      case .onlySecond(let text): "  + " + text
      }
    }.joined(separator: "\n")
    return said(
      de:
        "Stellungnahme \(name(ofStatement: number)) hat inzwischen einen anderen Text: Fassung \(present) seit "
        + "\(when), nicht \(id(seen)). Ihrer ist nicht gespeichert. Mit – steht nur in Ihrem, mit + "
        + "nur im jetzigen:\n\(lines)",
      en:
        "Statement \(name(ofStatement: number)) has another text by now: version \(present) since \(when), not "
        + "\(id(seen)). Yours is not stored. With – is only in yours, with + only in the present "
        + "one:\n\(lines)",
      hint: hint(
        de: "ersetzt den jetzigen", en: "replaces the present one",
        .next("statement edit \(name(ofStatement: number)) --seen \(present) -m \"…\"")))
  }
}
