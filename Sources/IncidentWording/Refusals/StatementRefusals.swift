import IncidentCore

extension RefusalWording {
  func unknownStatement(_ number: Int) -> Said {
    said(
      de: "Stellungnahme \(name(ofStatement: number)) gibt es nicht.",
      en: "There is no statement \(name(ofStatement: number)).",
      hint: .next("statement list"))
  }

  func unknownTemplate(_ template: String, known: [String]) -> Said {
    said(
      de: "Die Vorlage \(quoted(template)) gibt es nicht.",
      en: "There is no template \(quoted(template)).",
      hint: Suggestion(language).hint(for: template, among: known))
  }

  func templateWithoutLanguage(_ template: String, language wanted: String, known: [String]) -> Said
  {
    let name = language.title(ofLanguage: wanted)
    let hint: Hint? = known.first.map { "--language \(id($0))" }
    return said(
      de: "Die Vorlage \(quoted(template)) gibt es nicht auf \(quoted(name)).",
      en: "The template \(quoted(template)) has no text in \(quoted(name)).", hint: hint)
  }

  func publishedAlready(_ number: Int, entry: Int) -> Said {
    said(
      de: "Stellungnahme \(name(ofStatement: number)) ist schon veröffentlicht.",
      en: "Statement \(name(ofStatement: number)) is published already.",
      hint: hint(
        de: "die Adresse nachtragen", en: "to add the address",
        .next("correct \(entry) -m https://…")))
  }

  func notAWebAddress(_ text: String) -> Said {
    said(
      de: "\(quoted(text)) ist keine Webadresse.",
      en: "\(quoted(text)) is not a web address.",
      hint: hint(
        de: "so wie", en: "like", "https://x.com/firma/status/1"))
  }

  func approvalOfAnother(_ entry: Int, _ person: PersonID) -> Said {
    said(
      de: "Wann \(id(person)) freigegeben hat, berichtigt nur \(id(person)) selbst.",
      en: "When \(id(person)) approved is corrected by \(id(person)) alone.",
      hint: hint(
        de: "als diese Person, oder als Notiz", en: "as that person, or as a note",
        .next("note \"#\(entry): …\"")))
  }

  func correctionExists(_ number: Int, correction: Int) -> Said {
    said(
      de:
        "Eine Berichtigung von Stellungnahme \(name(ofStatement: number)) ist schon in Arbeit: Stellungnahme "
        + "\(name(ofStatement: correction)).",
      en:
        "A correction of statement \(name(ofStatement: number)) is being worked on already: statement "
        + "\(name(ofStatement: correction)).",
      hint:
        "\(next: "statement show \(name(ofStatement: correction))") · \(next: "statement edit \(name(ofStatement: correction)) -m \"…\"")"
    )
  }

  func statementWrongStatus(
    _ number: Int, present: StatementStatus, needed: [StatementStatus]
  ) -> Said {
    let state = language.title(of: present)
    let states = language.alternatives(needed.map { quoted(language.title(of: $0)) })
    return said(
      de:
        "Stellungnahme \(name(ofStatement: number)) hat den Stand \(quoted(state)); nötig wäre \(states).",
      en:
        "Statement \(name(ofStatement: number)) is \(quoted(state)); for this it would have to be \(states).",
      hint: nextCommand(for: number, in: present))
  }

  private func nextCommand(for number: Int, in status: StatementStatus) -> Hint {
    switch status {
    case .draft: .next("statement submit \(name(ofStatement: number))")
    case .inReview: .next("statement approve \(name(ofStatement: number))")
    case .approved: .next("statement publish \(name(ofStatement: number)) --url https://…")
    case .published, .corrected: .next("statement correct \(name(ofStatement: number)) -m \"…\"")
    case .withdrawn: .next("statement draft --channel …")
    }
  }

  func statementTooLong(_ channel: Channel, length: Int, limit: Int) -> Said {
    let name = language.title(of: channel)
    return said(
      de: "Zu lang für \(name.inline()): \(length) Zeichen, erlaubt sind \(limit).",
      en: "Too long for \(name.inline()): \(length) characters; \(limit) are allowed.",
      hint: say(
        de: "um \(length - limit) Zeichen kürzen",
        en: "shorten it by \(length - limit) character\(length - limit == 1 ? "" : "s")")
        + (variant == nil
          ? "" : ": " + .next("statement edit \(nameOfStatement) -m \"…\"")))
  }

  func placeholdersOpen(_ names: [String]) -> Said {
    let list = names.map { "{{\(id($0))}}" }.joined(separator: ", ")
    let values = names.map { "--set \(id($0))=\"…\"" }.joined(separator: " ")
    // A time that is only written down binds nobody; a promise is brought to mind.
    let promise: Hint =
      names.contains("next_update")
      ? say(
        de: "\(next: "promise add \"Nächste Meldung\" --update --by \"in 2h\"") · ",
        en: "\(next: "promise add \"Next update\" --update --by \"in 2h\"") · ") : ""
    let hint: Hint? =
      names.isEmpty ? nil : "\(promise)\(next: "statement edit \(nameOfStatement) \(values)")"
    return said(
      de: "Im Text sind noch Lücken: \(list).", en: "The text still has gaps: \(list).", hint: hint)
  }

  func statementTextUnchanged(_ number: Int) -> Said {
    said(
      de: "Der Wortlaut von Stellungnahme \(name(ofStatement: number)) ist derselbe wie zuvor.",
      en: "The text of statement \(name(ofStatement: number)) is the same as before.")
  }

  func approverNotInRoster(_ person: PersonID) -> Said {
    said(
      de: "\(quoted(id(person))) steht nicht im Team und hat keine Rolle in diesem Vorfall; "
        + "freigeben kann nur, wer dazugehört.",
      en: "\(quoted(id(person))) is not of the roster and holds no role in this incident; "
        + "only those who do may approve.",
      hint: say(
        de: "mit --as eine Person des Teams nennen, oder: \(next: "assign ROLLE \(id(person))")",
        en: "name a person of the roster with --as, or: \(next: "assign ROLE \(id(person))")"))
  }

  func approverIsAuthor(_ person: PersonID) -> Said {
    said(
      de: "\(id(person)) hat am Text mitgeschrieben; freigeben muss jemand anderes "
        + "(Vier-Augen-Prinzip).",
      en: "\(id(person)) wrote or edited the text; somebody else must approve it (four eyes).",
      hint: hint(de: "wer freigeben kann", en: "who may approve", .next("statement list")))
  }

  func approverIsNamesake(_ person: PersonID, of other: PersonID) -> Said {
    said(
      de: "\(id(person)) heißt in den Einstellungen wie \(id(other)), von dem der Text oder eine "
        + "Freigabe schon kommt; für das Vier-Augen-Prinzip sind beide eine Person.",
      en: "\(id(person)) has the name of \(id(other)) in the settings, from whom the text or an "
        + "approval comes already; for four eyes both are one person.",
      hint: hint(
        de: "sind es zwei, ihre Namen in den Einstellungen unterscheiden; wer sonst freigeben kann",
        en: "if they are two, tell their names apart in the settings; who else may approve",
        .next("statement list")))
  }

  func approverHasNoNeededRole(
    _ person: PersonID, needed: [ApprovalPolicy.Requirement]
  ) -> Said {
    let roles = roles(needed)
    return said(
      de: "\(id(person)) hat keine der Rollen, deren Freigabe noch fehlt: \(roles).",
      en: "\(id(person)) holds none of the roles whose approval is still needed: \(roles).",
      hint: hint(de: "wer freigeben kann", en: "who may approve", .next("statement list")))
  }

  func roleGivenLater(
    _ role: Role, _ person: PersonID, since moment: Moment, in entry: Int
  ) -> Said {
    let (title, since) = (language.title(of: role), time.moment(moment))
    return said(
      de:
        "\(id(person)) hat die Rolle \(quoted(title)) erst seit \(since) und konnte davor nicht für "
        + "sie freigeben.",
      en:
        "\(id(person)) has had the role \(quoted(title)) since \(since) only and could not approve "
        + "for it before that.",
      hint: say(
        de: "die Zeit der Freigabe prüfen; stimmt sie, die der Rolle: "
          + "\(next: "correct \(entry) --at … --because \"…\"")",
        en: "check the time of the approval; where it is right, that of the role: "
          + "\(next: "correct \(entry) --at … --because \"…\"")"))
  }

  func alreadyApproved(_ number: Int, _ person: PersonID) -> Said {
    said(
      de: "\(id(person)) hat Stellungnahme \(name(ofStatement: number)) schon freigegeben.",
      en: "\(id(person)) approved statement \(name(ofStatement: number)) already.")
  }

  func approvalsMissing(_ number: Int, _ requirements: [ApprovalPolicy.Requirement]) -> Said {
    let roles = roles(requirements)
    return said(
      de: "Für Stellungnahme \(name(ofStatement: number)) fehlt noch die Freigabe durch: \(roles).",
      en: "Statement \(name(ofStatement: number)) still needs the approval of: \(roles).",
      hint: hint(
        de: "ist der Text schon draußen", en: "if the text is out already",
        .next("statement publish \(name(ofStatement: number)) --unapproved --because \"…\"")))
  }

  func approvalsMissingThen(
    _ number: Int, _ requirements: [ApprovalPolicy.Requirement], at alert: AlertLevel
  ) -> Said {
    let (roles, level) = (roles(requirements), language.title(of: alert))
    return said(
      de:
        "Als Stellungnahme \(name(ofStatement: number)) hinausging, galt Alarm \(level); dafür fehlte die Freigabe "
        + "durch: \(roles).",
      en:
        "When statement \(name(ofStatement: number)) went out, the alert was \(level); for that it lacked the "
        + "approval of: \(roles).",
      hint: hint(
        de: "ging er ohne sie hinaus", en: "if it went out without",
        .next("statement publish \(name(ofStatement: number)) --unapproved --because \"…\"")))
  }

  func emergencyOnlyByCrisisLead(_ person: PersonID) -> Said {
    said(
      de: "Die Notfreigabe steht nur der Krisenleitung zu; \(id(person)) hat die Rolle nicht.",
      en: "Only the crisis lead may use the emergency release; \(id(person)) does not hold the "
        + "role.",
      hint: .next("assign crisis-lead \(id(person))"))
  }

  func audiencesUntold(_ audiences: [Audience], before number: Int) -> Said {
    let list = language.list(of: audiences)
    let tell: [Hint] = audiences.map { .next("inform \(id($0.rawValue)) --via …") }
    let publish = Hint.next(
      "statement publish \(name(ofStatement: number)) --uninformed --because \"…\"")
    return said(
      de: "Vor der Öffentlichkeit \(audiences.count == 1 ? "muss" : "müssen") es noch erfahren: "
        + "\(list.inline()).",
      en: "Somebody has to be told before the public: \(list.inline()).",
      hint: (tell + [publish]).joined(separator: say(de: " · oder: ", en: " · or: ")))
  }

  func statementTextMissing(_ number: Int) -> Said {
    said(
      de: "Der Wortlaut von Stellungnahme \(name(ofStatement: number)) ist geschwärzt.",
      en: "The text of statement \(name(ofStatement: number)) is redacted.",
      hint: .next("statement draft --channel …"))
  }
}
