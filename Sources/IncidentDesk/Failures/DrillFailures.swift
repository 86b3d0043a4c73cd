import IncidentCore
package import IncidentWording

extension FailureWording {
  package func noDrill() -> Failure {
    Failure(
      "no-drill",
      say(de: "Es gibt hier keine solche Übung.", en: "There is no such drill here."),
      hint: "\(next: "drill list") · \(next: "drill run boss-ticket")", exit: .notFound)
  }

  package func severalDrills(_ drills: [(number: Int, title: String?)]) -> Failure {
    let list = drills.prefix(9).map { drill in
      "\(drill.number) \((drill.title ?? language.redacted).inline(atMost: .titleInSentence))"
    }
    return Failure(
      "several-drills",
      say(
        de: "Mehrere Übungen laufen; welche ist gemeint?\n  ",
        en: "Several drills are under way; which one is meant?\n  ")
        + list.joined(separator: "\n  "),
      hint: .next("drill resume \(drills[0].number)"), exit: .usage)
  }

  /// An act from outside on a drill that is under way.
  package func drillUnderWay(_ number: Int) -> Failure {
    let general = RefusalWording(time).failure(.drillHasItsOwnClock)
    return Failure(
      general.code, general.message, hint: .next("drill resume \(number)"), exit: .refused)
  }

  package func notOfTheRoster(_ person: String, known: [String]) -> Failure {
    Failure(
      "unknown-person",
      say(
        de: "\(quoted(person)) steht nicht in stormlog.yaml.",
        en: "\(quoted(person)) is not in stormlog.yaml."),
      hint: Suggestion(language).hint(for: person, among: known), exit: .notFound)
  }

  package func unknownToIncident(_ person: String, known: [String]) -> Failure {
    Failure(
      "unknown-person",
      say(
        de: "\(quoted(person)) kommt in diesem Vorfall nicht vor und steht nicht in stormlog.yaml.",
        en: "\(quoted(person)) is not in this incident, nor in stormlog.yaml."),
      hint: Suggestion(language).hint(for: person, among: known), exit: .notFound)
  }

  package func tooMuchSaid(_ word: String, to command: String) -> Failure {
    Failure(
      "usage",
      say(
        de: "\(quoted(word)) ist zu viel: „\(command)“ steht hier ohne Weiteres.",
        en: "\(quoted(word)) is too much after “\(command)”."),
      hint: "help", exit: .usage)
  }

  package func unknownEnding(_ path: String, known: [String]) -> Failure {
    Failure(
      "unknown-ending",
      say(
        de: "Die Endung von \(quoted(path)) steht für kein Format.",
        en: "The extension of \(quoted(path)) stands for no format."),
      hint: known.map { ".\($0)" }.joined(separator: ", ") + " · --format", exit: .usage)
  }

  package func notInDrill(_ command: String) -> Failure {
    Failure(
      "not-in-drill",
      say(
        de: "\(quoted(command)) geht nicht in einer Übung.",
        en: "\(quoted(command)) cannot be used inside a drill."),
      hint: say(
        de: "mit „abbrechen“ die Übung verlassen, sie bleibt offen",
        en: "leave the drill with “quit”, it stays open"), exit: .usage)
  }

  package func openQuotes() -> Failure {
    Failure(
      "open-quotes",
      say(
        de: "In dieser Zeile schließt ein Anführungszeichen nicht.",
        en: "A quotation mark in this line is not closed."), exit: .usage)
  }

  package func unreadableLine() -> Failure {
    Failure(
      "not-utf-8",
      say(
        de: "Diese Zeile ist kein Text in UTF-8, oder zu lang.",
        en: "This line is not UTF-8 text, or is too long."), exit: .badData)
  }

  package func badSpeed() -> Failure {
    Failure(
      "bad-value",
      say(
        de: "--speed ist eine ganze Zahl von 1 bis 1000 und gehört zu --real-time.",
        en: "--speed is a whole number from 1 to 1000, and goes with --real-time."),
      hint: .next("drill run boss-ticket --real-time --speed 10"), exit: .usage)
  }
}
