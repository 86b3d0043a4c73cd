import IncidentCore
import IncidentReport
import IncidentWording
import LineReading
import TerminalText

/// What `init --guided` says beside its questions.
struct GuidePhrases: Speaking {
  let language: Language

  var guideIntroduction: String {
    say(
      de: "Was noch fehlt, wird jetzt gefragt und in stormlog.yaml eingetragen.\n"
        + "Enter überspringt eine Frage. Nach jedem Abschnitt wird gespeichert; Strg-D hört auf.",
      en: "What is still missing is asked now and entered in stormlog.yaml.\n"
        + "Enter skips a question. Each section is saved when it is done; Ctrl-D stops.")
  }

  var enterSkips: String {
    say(
      de: "Enter überspringt die Frage, Strg-D hört auf; in Klammern steht ein Beispiel.",
      en: "Enter skips the question, Ctrl-D stops; in brackets stands an example.")
  }

  func held(_ role: Role, by people: [String]) -> String {
    "  \(language.title(of: role)): \(people.joined(separator: ", "))"
  }

  func isHolder(_ person: String) -> String {
    say(
      de: "\(person) hat die Rolle schon; vertreten muss jemand anderes.",
      en: "\(person) holds the role already; the deputy must be somebody else.")
  }

  var basics: String { say(de: "Ihre Organisation", en: "Your organisation") }
  var people: String { say(de: "Das Team", en: "The team") }
  var roles: String { say(de: "Wer hat welche Rolle?", en: "Who has which role?") }

  func title(of point: ReadinessPoint) -> String {
    "\(point.rawValue). \(language.title(of: point))"
  }

  func known(_ people: [Roster.Person]) -> String {
    say(de: "  Schon da: \(list(people))", en: "  Already there: \(list(people))")
  }

  func choosePeople(_ people: [Roster.Person]) -> String {
    say(
      de: "  Kürzel oder Namen, mehrere mit Komma: \(list(people))",
      en: "  Ids or names, several with commas: \(list(people))")
  }

  private func list(_ people: [Roster.Person]) -> String {
    people.map { "\($0.id.name) (\($0.name))" }.joined(separator: ", ")
  }

  var tooLong: String {
    say(de: "Das ist zu lang für diese Datei.", en: "That is too long for this file.")
  }

  func noID(_ word: String) -> String {
    say(
      de: "„\(word)“ geht nicht: nur Buchstaben, Ziffern, - _ und Punkt, ohne Leerzeichen.",
      en: "“\(word)” does not do: letters, digits, - _ and dots only, no blanks.")
  }

  func idTaken(_ id: String) -> String {
    say(de: "„\(id)“ ist schon vergeben.", en: "“\(id)” is taken.")
  }

  func loginTaken(_ login: String) -> String {
    say(
      de: "„\(login)“ gehört schon jemandem im Team.",
      en: "“\(login)” belongs to somebody of the team already.")
  }

  func noMail(_ text: String) -> String {
    say(
      de:
        "„\(text)“ ist keine E-Mail-Adresse wie anna@example.org: ein @ mitten darin, keine Leerzeichen.",
      en: "“\(text)” is no mail address like anna@example.org: one @ within, no blanks.")
  }

  func nobody(_ name: String, known: [String]) -> String {
    let hint = Suggestion(language).text(for: name, among: known).map { " \($0)" } ?? ""
    return say(
      de: "„\(name)“ steht nicht im Team.\(hint)", en: "“\(name)” is not of the team.\(hint)")
  }

  func noDate(_ text: String) -> String {
    say(
      de: "„\(text)“ ist kein Datum wie 2026-03-01.", en: "“\(text)” is no date like 2026-03-01.")
  }

  func ahead(_ text: String) -> String {
    say(
      de: "\(text) liegt in der Zukunft; hier zählt, was geschehen ist.",
      en: "\(text) is in the future; what counts here is what has happened.")
  }

  func noNumber(_ text: String) -> String {
    say(
      de: "„\(text)“ ist keine ganze Zahl von 1 bis 10000.",
      en: "“\(text)” is no whole number from 1 to 10000.")
  }

  func noDuration(_ text: String) -> String {
    say(
      de: "„\(text)“ ist keine Zeitspanne wie 30m, 4h oder 7d.",
      en: "“\(text)” is no length of time like 30m, 4h or 7d.")
  }

  func noneOf(_ words: [String], _ word: String) -> String {
    let list = words.joined(separator: ", ")
    return say(
      de: "„\(word)“ ist nicht dabei. Möglich: \(list)",
      en: "“\(word)” is none of them. Possible: \(list)")
  }

  func noZone(_ name: String) -> String {
    say(
      de: "Die Zeitzone „\(name)“ ist hier nicht bekannt; ein Beispiel: Europe/Vienna",
      en: "The time zone “\(name)” is not known here; an example: Europe/Vienna")
  }

  func fileNotThere(_ file: String, folder: String) -> String {
    say(
      de: "\(file) liegt noch nicht in \(folder); gezählt wird es, sobald es da ist.",
      en: "\(file) is not in \(folder) yet; it counts as soon as it is.")
  }

  func enterByHand(_ lines: [String], file: String) -> String {
    say(
      de: "Diese Antworten passen nicht an ihre Stelle; bitte selbst in \(file) eintragen:",
      en: "These answers do not fit in their place; please enter them in \(file) yourself:")
      + "\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  /// - Parameter again: The command that asks what was not asked; nil where all was.
  func ended(ready: Int, of count: Int, again: NextStep?) -> String {
    let state = say(
      de: "\(ready) von \(count) Punkten sind bereit.", en: "\(ready) of \(count) points are ready."
    )
    let next = [again, "readiness"].compactMap(\.self).map(language.step).joined(separator: " · ")
    return "\(state)\n  → \(terminalSafe(next))\n"
  }
}
