package import IncidentCore
import IncidentWording

extension PlaybookFinding {
  /// What makes the playbook a bad one, and what to do about it.
  package func message(in language: Language) -> String {
    switch self {
    case .unreachableStep(let step, .condition):
      language.choose(
        de: "Der Schritt „\(step)“ öffnet sich nie: Was seine Bedingung verlangt, tritt nie ein.",
        en: "The step “\(step)” never opens: what its condition asks for never comes about.")
    case .unreachableStep(let step, .predecessor(let other)):
      language.choose(
        de: "Der Schritt „\(step)“ öffnet sich nie: Er wartet auf „\(other)“, und der öffnet sich "
          + "nie.",
        en: "The step “\(step)” never opens: it waits for “\(other)”, which never opens itself.")
    case .unreachableBranch(let branch):
      language.choose(
        de: "„\(branch)“ schlägt nie etwas vor: Die Entscheidung, von der es abhängt, wird nie "
          + "getroffen.",
        en: "“\(branch)” never proposes anything: the decision it depends on is never made.")
    case .constantCondition(let text, .always):
      language.choose(
        de: "Das ist immer wahr: \(text).", en: "This is always true: \(text).")
    case .constantCondition(let text, .never):
      language.choose(
        de: "Das ist nie wahr: \(text).", en: "This is never true: \(text).")
    case .constantCondition(let text, .onceKnown):
      language.choose(
        de: "Das ist immer wahr, sobald bekannt ist, wonach es fragt: \(text). Soll auf eine "
          + "Entscheidung nur gewartet werden, genügt „after“.",
        en: "This is always true as soon as what it asks for is known: \(text). Just to wait for a "
          + "decision, “after” will do.")
    case .idleOption(let option, let decision, let others):
      language.choose(
        de: "Aus „\(option)“ folgt nichts: Kein Schritt und kein Vorschlag hängt an dieser Antwort "
          + "auf „\(decision)“, so wenig wie an \(language.quotedList(others)).",
        en: "Nothing follows from “\(option)”: no step and no proposal hangs on this answer to "
          + "“\(decision)”, as little as on \(language.quotedList(others)).")
    case .idleDecision(let decision):
      language.choose(
        de: "Aus der Entscheidung „\(decision)“ folgt nichts: Keine Bedingung fragt nach ihr.",
        en: "Nothing follows from the decision “\(decision)”: no condition asks for it.")
    case .stepWithoutRole(let step):
      language.choose(
        de: "Der Schritt „\(step)“ hat keine Rolle: Niemand wird ihn tun. „role“ ergänzen.",
        en: "The step “\(step)” has no role: nobody will do it. Add “role”.")
    case .stepWithoutDue(let step):
      language.choose(
        de: "Der Schritt „\(step)“ hat keine Frist und wird nie überfällig. „due“ ergänzen.",
        en: "The step “\(step)” has no due time and will never be overdue. Add “due”.")
    case .dueBefore(let step, let due, let other, let later):
      language.choose(
        de:
          "Der Schritt „\(step)“ ist nach \(due.playbookText) fällig und wartet auf „\(other)“, fällig nach "
          + "\(later.playbookText). „due“ eines der beiden ändern.",
        en:
          "The step “\(step)” is due after \(due.playbookText) and waits for “\(other)”, which is due after "
          + "\(later.playbookText). Change “due” of one of them.")
    case .laterThanAlert(let step, let level, let planned, let allowed):
      language.choose(
        de:
          "„\(step)“ kommt nach \(planned.playbookText); bei Alarm \(language.title(of: level)) darf es "
          + "höchstens \(allowed.playbookText) dauern.",
        en:
          "“\(step)” comes after \(planned.playbookText); at alert \(language.title(of: level)) it may take "
          + "\(allowed.playbookText) at most.")
    case .tooManyMusts(let steps, let most):
      language.choose(
        de:
          "\(steps.count) Muss-Schritte können in der ersten Stunde zugleich fällig sein, höchstens "
          + "\(most) behält man im Kopf: \(language.quotedList(steps)). Was warten kann, ohne „must“ lassen.",
        en:
          "\(steps.count) must-do steps can be due at once in the first hour; people keep \(most) in mind "
          + "at most: \(language.quotedList(steps)). Leave “must” out where it can wait.")
    case .vacantRole(let role, let nearest?):
      language.choose(
        de: "Die Rolle „\(role.rawValue)“ ist nicht besetzt.",
        en: "Nobody holds the role “\(role.rawValue)”.") + language.suggestion(nearest)
    case .vacantRole(let role, nil):
      language.choose(
        de:
          "Die Rolle „\(role.rawValue)“ ist nicht besetzt. In stormlog.yaml unter „roles“ eintragen.",
        en: "Nobody holds the role “\(role.rawValue)”. Enter it in stormlog.yaml under “roles”.")
    case .roleWithoutDeputy(let role):
      language.choose(
        de:
          "Die Rolle „\(role.rawValue)“ hat keine Vertretung. In stormlog.yaml „deputy“ ergänzen.",
        en: "The role “\(role.rawValue)” has no deputy. Add “deputy” in stormlog.yaml.")
    case .clockWithoutOwner(let rule, nil):
      language.choose(
        de:
          "Um die Meldefrist „\(rule)“ kümmert sich niemand: Ein Schritt mit „clock: \(rule)“ braucht "
          + "eine Rolle.",
        en: "The clock “\(rule)” is nobody's affair: a step with “clock: \(rule)” needs a role.")
    case .clockWithoutOwner(let rule, let role?):
      language.choose(
        de:
          "Um die Meldefrist „\(rule)“ kümmert sich niemand: Die Rolle „\(role.rawValue)“ ist nicht "
          + "besetzt. In stormlog.yaml unter „roles“ eintragen.",
        en: "The clock “\(rule)” is nobody's affair: nobody holds the role “\(role.rawValue)”. "
          + "Enter it in stormlog.yaml under “roles”.")
    case .unknownAudience(let audience, let nearest):
      language.choose(
        de: "„informed.\(audience)“ fragt nach „\(audience)“; bekannt ist so niemand.",
        en: "“informed.\(audience)” asks for “\(audience)”; nobody is known by that.")
        + language.suggestion(nearest)
    case .unknownChannel(let channel, let nearest):
      language.choose(
        de: "Einen Kanal „\(channel)“ kennt Stormlog nicht.",
        en: "Stormlog knows no channel “\(channel)”.") + language.suggestion(nearest)
    case .unknownPlaceholder(let name, let template, let nearest):
      language.choose(
        de: "„{{\(name)}}“ in „\(template)“ füllt niemand. Was von Hand einzusetzen ist, oben "
          + "unter „placeholders“ nennen.",
        en: "Nothing fills “{{\(name)}}” in “\(template)”. Name what is to be filled by hand under "
          + "“placeholders” at the top level.") + language.suggestion(nearest)
    case .placeholderMissing(let name, let template, let ownLanguage, let other):
      language.choose(
        de: "„{{\(name)}}“ fehlt in „\(template)“ auf \(ownLanguage); auf \(other) steht es.",
        en: "“{{\(name)}}” is missing from “\(template)” in \(ownLanguage); in \(other) it is "
          + "there.")
    case .textTooLong(let template, let ownLanguage, let channel, let length, let limit):
      language.choose(
        de: "„\(template)“\(ownLanguage.map { " auf \($0)" } ?? "") ist zu lang für "
          + "\(channel.rawValue): schon ohne die Platzhalter \(length) von \(limit) Zeichen.",
        en: "“\(template)”\(ownLanguage.map { " in \($0)" } ?? "") is too long for "
          + "\(channel.rawValue): \(length) of \(limit) characters even without its placeholders.")
    }
  }
}

extension Language {
  fileprivate func quotedList(_ words: [String]) -> String {
    list(words.prefix(12).map { choose(de: "„\($0)“", en: "“\($0)”") })
  }
}
