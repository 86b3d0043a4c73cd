package import IncidentWording
import PlaybookFiles
import StrictText
package import Workspace

extension FailureWording {
  /// All problems of a configuration in one failure, a line each.
  package func failure(_ problems: ConfigurationProblems, file: String) -> Failure {
    let path = file.inline()
    let lines = problems.all.prefix(50).map { problem in
      "\(path):\(problem.position.line):\(problem.position.column): \(message(problem.reason))"
    }
    let more = problems.all.count - lines.count
    let rest = more > 0 ? [say(de: "… und \(more) weitere", en: "… and \(more) more")] : []
    return Failure(
      "bad-configuration", (lines + rest).joined(separator: "\n"),
      hint: say(de: "\(path) berichtigen", en: "correct \(path)"), exit: .configuration)
  }

  private func message(_ reason: ConfigurationProblem.Reason) -> String {
    switch reason {
    case .yaml(let reason): return reason.message(in: language)
    case .unknownKey(let key, let nearest):
      return say(
        de: "Den Schlüssel \(quoted(key)) gibt es nicht.", en: "There is no key \(quoted(key)).")
        + meant(nearest)
    case .notAText:
      return say(
        de: "Hier muss ein Text stehen; Zahlen und true oder false in Anführungszeichen setzen.",
        en: "A text must stand here; put numbers and true or false in quotes.")
    case .notAList: return say(de: "Hier muss eine Liste stehen.", en: "A list must stand here.")
    case .notAMap:
      return say(
        de: "Hier müssen Schlüssel und Werte stehen.", en: "Keys and values must stand here.")
    case .emptyText: return say(de: "Der Text ist leer.", en: "The text is empty.")
    case .badID(let id):
      return say(
        de: "\(quoted(id)) ist keine Kennung (Buchstaben, Ziffern, - _ und ., höchstens 64).",
        en: "\(quoted(id)) is not an id (letters, digits, - _ and ., at most 64).")
    case .reservedID(let id):
      return say(
        de: "\(quoted(id)) ist dem Programm vorbehalten.",
        en: "\(quoted(id)) is reserved for the program.")
    case .badDuration(let text):
      return say(
        de: "\(quoted(text)) ist keine Zeitspanne; gemeint ist etwa 30m, 4h oder 7d.",
        en: "\(quoted(text)) is not a length of time; write 30m, 4h or 7d.")
    case .badNumber(let range):
      return say(
        de: "Hier muss eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound) stehen.",
        en: "A whole number from \(range.lowerBound) to \(range.upperBound) must stand here.")
    case .unknownWord(let word, let allowed):
      let choice = allowed.joined(separator: ", ")
      return say(
        de: "\(quoted(word)) ist hier nicht möglich; zur Wahl stehen: \(choice).",
        en: "\(quoted(word)) is not possible here; the choice is: \(choice).")
    case .unknownPerson(let id, let nearest):
      return say(
        de: "\(quoted(id)) steht nicht unter people.", en: "\(quoted(id)) is not among people.")
        + meant(nearest)
    case .missingName: return say(de: "Es fehlt der Name (name).", en: "The name is missing.")
    case .missingKey(let key):
      return say(de: "Es fehlt \(quoted(key)).", en: "\(quoted(key)) is missing.")
    case .badDate(let text):
      return say(
        de: "\(quoted(text)) ist kein Datum; gemeint ist etwa 2026-11-24.",
        en: "\(quoted(text)) is not a date; write 2026-11-24.")
    case .badPercentage(let text):
      return say(
        de: "\(quoted(text)) ist kein Anteil; gemeint ist etwa 90%.",
        en: "\(quoted(text)) is no share; write 90%.")
    case .badClockLength(let text):
      return say(
        de: "\(quoted(text)) ist keine Frist; gemeint ist etwa 72h, 14d, 2 weeks, 1 month, "
          + "5 working days oder immediately.",
        en: "\(quoted(text)) is no time limit; write 72h, 14d, 2 weeks, 1 month, 5 working days or "
          + "immediately.")
    case .badRetention(let text):
      return say(
        de:
          "\(quoted(text)) ist keine Aufbewahrungsfrist; gemeint ist etwa 3 years, 6 months oder 90d.",
        en: "\(quoted(text)) is no time of retention; write 3 years, 6 months or 90d.")
    case .unknownClock(let rule, let nearest):
      return say(
        de: "Die Regel \(quoted(rule)) für Meldefristen gibt es nicht.",
        en: "There is no rule \(quoted(rule)) for legal clocks.") + meant(nearest)
    case .badUnless(let anchor, let allowed):
      let others = allowed.joined(separator: ", ")
      return allowed.isEmpty
        ? say(
          de:
            "„unless“ nennt den Zeitpunkt einer anderen Grenze dieser Regel; es gibt keine andere.",
          en: "“unless” names the moment of another limit of this rule; there is no other.")
        : say(
          de: "„unless“ nennt den Zeitpunkt einer anderen Grenze dieser Regel (\(others)), nicht "
            + "\(quoted(anchor)).",
          en: "“unless” names the moment of another limit of this rule (\(others)), not "
            + "\(quoted(anchor)).")
    case .badCheck:
      return say(
        de: "Hier steht, wer die Regel wann im Gesetz nachgelesen hat: "
          + "{by: RAin Weiß, on: 2026-11-30}.",
        en:
          "Who looked at the rule in the law, and when, stands here: {by: A Weiss, on: 2026-11-30}."
      )
    case .clockAfterItself(let rule):
      return say(
        de: "Die Meldefrist \(quoted(rule)) kann nicht mit ihrer eigenen Meldung beginnen.",
        en: "The legal clock \(quoted(rule)) cannot start with its own notification.")
    case .unknownAnchor(let text, let nearest):
      return say(
        de: "\(quoted(text)) ist kein Zeitpunkt, ab dem gezählt wird.",
        en: "\(quoted(text)) is no moment to count from.") + meant(nearest)
    case .unknownOwner(let role, let nearest):
      return say(
        de: "Die Rolle \(quoted(role)) gibt es nicht; unter „roles“ eintragen.",
        en: "There is no role \(quoted(role)); enter it under “roles”.") + meant(nearest)
    case .personForRole(let person):
      return say(
        de: "\(quoted(person)) ist eine Person; hier muss eine Rolle stehen.",
        en: "\(quoted(person)) is a person; a role must stand here.")
    case .holiday(let problem): return message(problem)
    case .badKey(let line):
      return say(
        de:
          "\(quoted(line)) ist kein öffentlicher SSH-Schlüssel, mit dem sich Unterschriften prüfen "
          + "lassen: ssh-ed25519 oder ecdsa-sha2-nistp256, -384, -521.",
        en:
          "\(quoted(line)) is no public SSH key that signatures can be checked with: ssh-ed25519 or "
          + "ecdsa-sha2-nistp256, -384, -521.")
    case .loginTaken(let login):
      return say(
        de: "Der Login \(quoted(login)) gehört schon jemand anderem.",
        en: "The login \(quoted(login)) belongs to somebody else already.")
    case .keyTaken(let fingerprint, let owner):
      return say(
        de:
          "Der Schlüssel \(fingerprint) gehört schon \(quoted(owner)); wer unterschreibt, braucht "
          + "einen eigenen.",
        en:
          "The key \(fingerprint) belongs to \(quoted(owner)) already; whoever signs needs one of "
          + "their own.")
    }
  }

  func meant(_ word: String?) -> String {
    word.map { say(de: " Meinten Sie \($0)?", en: " Did you mean \($0)?") } ?? ""
  }
}
