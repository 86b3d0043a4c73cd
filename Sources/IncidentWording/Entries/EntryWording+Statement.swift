package import IncidentCore

extension EntryWording {
  func drafted(_ payload: StatementDrafted, _ said: Said) -> EntryText {
    let channel = language.title(of: payload.channel)
    let tongue = language.title(ofLanguage: payload.language)
    let name = names.name(ofStatement: payload.statement) ?? String(payload.statement)
    var sentence = say(
      de: "Stellungnahme \(name) entworfen (\(channel), \(tongue))",
      en: "Statement \(name) drafted (\(channel), \(tongue))")
    if let corrects = payload.corrects {
      let former = names.name(ofStatement: corrects) ?? String(corrects)
      sentence += say(
        de: ", berichtigt Stellungnahme \(former)", en: ", corrects statement \(former)")
    }
    sentence += position(payload.strategies, payload.claims)
    return EntryText(
      sentence, reason: said.optional(.text), flags: liability(payload.touchesLiability))
  }

  func edited(_ payload: StatementEdited, _ said: Said) -> EntryText {
    EntryText(
      say(
        de: "\(statement(payload.statement)) geändert", en: "\(statement(payload.statement)) edited"
      ),
      reason: said.optional(.text),
      flags: payload.liabilityChanged && !payload.touchesLiability
        ? [language.noLongerTouchesLiability] : liability(payload.touchesLiability))
  }

  func submitted(_ payload: StatementSubmitted, _ said: Said) -> EntryText {
    let needed = requirements(payload.requirements)
    let from =
      needed.isEmpty
      ? ""
      : say(
        de: ", nötig: \(needed)", en: ", needs: \(needed)")
    return EntryText(
      say(
        de: "\(statement(payload.statement)) zur Freigabe vorgelegt\(from)",
        en: "\(statement(payload.statement)) submitted for approval\(from)"),
      reason: said.because, flags: flags(payload.contradictions))
  }

  func approved(_ payload: StatementApproved, _ said: Said) -> EntryText {
    let role = payload.role.map {
      let title = language.title(of: $0, asDeputy: payload.asDeputy ?? false)
      return say(de: " als \(title)", en: " as \(title)")
    }
    let complete =
      payload.completes
      ? say(de: ", alle nötigen Freigaben liegen vor", en: ", which completes its approvals")
      : ""
    let by =
      (role ?? "")
      + (payload.signature == nil ? "" : say(de: " (unterschrieben)", en: " (signed)"))
    return EntryText(
      say(
        de: "\(statement(payload.statement))\(by) freigegeben\(complete)",
        en: "\(statement(payload.statement)) approved\(by)\(complete)"),
      reason: said.because,
      flags: payload.sameLogin
        ? [
          say(
            de: "vom selben Login wie der Text", en: "from the same login as the text")
        ] : [])
  }

  func rejected(_ payload: StatementRejected, _ said: Said) -> EntryText {
    EntryText(
      say(
        de: "\(statement(payload.statement)) zurückgewiesen",
        en: "\(statement(payload.statement)) rejected"), reason: said.because)
  }

  func published(
    _ payload: StatementPublished, lack: PublicationLack?, _ said: Said
  ) -> EntryText {
    let published = language.published(on: names.channel(ofStatement: payload.statement))
    let missing = requirements(payload.missing)
    var flags: [String] = []
    if payload.mode != .regular {
      flags.append(
        language.title(of: payload.mode)
          + (payload.isByDeputy ? say(de: ", in Vertretung", en: ", by the deputy") : ""))
    }
    if !missing.isEmpty {
      flags.append(say(de: "es fehlte: \(missing)", en: "missing: \(missing)"))
    }
    flags += self.flags(payload.contradictions)
    if let untold = payload.uninformed {
      let list = language.list(of: untold)
      flags.append(
        say(de: "vorher nicht verständigt: \(list)", en: "not told before: \(list)"))
    }
    flags += payload.doubts.map(text(of:))
    if let lack { flags.append(self.flag(lack)) }
    return EntryText(
      "\(statement(payload.statement)) \(published)",
      reason: said.because, source: said.words?[.url], flags: flags)
  }

  /// What a publication turned out not to have had.
  private func flag(_ lack: PublicationLack) -> String {
    var parts: [String] = []
    if let alert = lack.alert {
      let (level, list) = (language.title(of: alert), requirements(lack.missing))
      parts.append(
        say(
          de: "es galt Alarm \(level), es fehlte: \(list)",
          en: "the alert was \(level), missing: \(list)"))
    }
    if !lack.untold.isEmpty {
      let list = language.list(of: lack.untold, enteredAfter: lack.enteredAfter)
      parts.append(say(de: "vorher nicht verständigt: \(list)", en: "not told before: \(list)"))
    }
    return "\(language.laterFound): \(parts.joined(separator: "; "))"
  }

  func withdrawn(_ payload: StatementWithdrawn, _ said: Said) -> EntryText {
    EntryText(
      say(
        de: "\(statement(payload.statement)) zurückgezogen",
        en: "\(statement(payload.statement)) withdrawn"), reason: said.because)
  }

  /// What may be amiss with an approval: of other entries nothing.
  package func doubts(about entry: Entry) -> [String] {
    guard case .statementApproved(let payload) = entry.event else { return [] }
    let person = entry.header.actor
    return names.doubts(about: entry).map(language.text(of:))
      + payload.doubts.map { text(of: DoubtfulApproval(person: person, doubt: $0)) }
  }

  /// What may be amiss with somebody who approved or released.
  package func text(of doubtful: DoubtfulApproval) -> String {
    let person = names.person(doubtful.person)
    return switch doubtful.doubt {
    case .appointedByAuthor:
      say(
        de: "\(person) bekam die Rolle von jemandem, der den Text schrieb",
        en: "\(person) got the role from somebody who wrote the text")
    case .appointedUnderAuthorsLogin:
      say(
        de: "\(person) bekam die Rolle unter dem Login, unter dem der Text geschrieben wurde",
        en: "\(person) got the role under a login from which the text was written")
    case .appointedSelf:
      say(
        de: "\(person) übernahm die Rolle selbst", en: "\(person) took the role by their own act")
    case .newPerson:
      say(
        de: "\(person) steht erst seit Kurzem in den Einstellungen",
        en: "\(person) is in the settings only since shortly before")
    case .newHolder:
      say(
        de: "\(person) hat die Rolle in den Einstellungen erst seit Kurzem",
        en: "\(person) has the role in the settings only since shortly before")
    case .unknownAuthor:
      say(
        de: "\(person) gab frei, was jemand schrieb, der nicht in den Einstellungen steht",
        en: "\(person) approved what somebody wrote who is not in the settings")
    case .unknown:
      say(
        de: "\(person) steht nicht in den Einstellungen", en: "\(person) is not in the settings")
    }
  }

  /// Whose approvals are needed, all of them, as a phrase.
  package func requirements(_ requirements: [ApprovalPolicy.Requirement]) -> String {
    language.approvers(requirements)
  }

  private func statement(_ number: Int) -> String {
    guard let name = names.name(ofStatement: number) else {
      return say(de: "Eine Stellungnahme", en: "A statement")
    }
    return say(de: "Stellungnahme \(name)", en: "Statement \(name)")
  }

  private func liability(_ touches: Bool) -> [String] {
    touches ? [say(de: "berührt Haftung", en: "touches liability")] : []
  }
}

extension Language {
  /// The mark of an edit by which legal need not approve any more.
  package var noLongerTouchesLiability: String {
    choose(de: "berührt Haftung nicht mehr", en: "no longer touches liability")
  }

  /// A role's name, with the remark where somebody stands in for it.
  package func title(of role: Role, asDeputy: Bool) -> String {
    title(of: role) + (asDeputy ? choose(de: " (in Vertretung)", en: " (as deputy)") : "")
  }

  /// That an approval was counted for another role than the one for which it was given; nothing where
  /// it was not.
  package func counted(as role: Role?) -> String {
    role.map { choose(de: ", gezählt als \(title(of: $0))", en: ", counted as \(title(of: $0))") }
      ?? ""
  }
}

extension Language {
  /// That something shows by what was corrected, taken back or entered after it was recorded.
  package var laterFound: String {
    choose(
      de: "wie spätere Berichtigungen, Rücknahmen oder Nachträge zeigen",
      en: "as later corrections, undoings or entries show")
  }
}
