import IncidentReport
import PlaybookFiles

extension FailureWording {
  func unknownScenario(_ name: String, known: [String]) -> Failure {
    Failure(
      "unknown-scenario",
      say(
        de: "Es gibt kein Drehbuch \(quoted(name)).", en: "There is no scenario \(quoted(name))."),
      hint: [Suggestion(language).text(for: name, among: known), "stormlog drill list"]
        .compactMap { $0 }.joined(separator: " → "),
      exit: .notFound)
  }

  func brokenScenario(_ name: String, problems: [PlaybookProblem]) -> Failure {
    let errors = problems.filter { $0.severity == .error }
    let first = errors.first.map { problem in
      "\n  \(terminalSafe(problem.file)):\(problem.position.line):\(problem.position.column): "
        + problem.message(in: language)
    }
    return Failure(
      "broken-scenario",
      say(
        de: "Das Drehbuch \(quoted(name)) hat \(errors.count) Fehler.",
        en: "The scenario \(quoted(name)) has "
          + "\(language.count(errors.count, de: ("", ""), en: ("error", "errors")))."
      ) + (first ?? ""),
      hint: "stormlog drill check \(terminalSafe(name))", exit: .badData)
  }

  func noDrill() -> Failure {
    Failure(
      "no-drill",
      say(de: "Es gibt hier keine solche Übung.", en: "There is no such drill here."),
      hint: "stormlog drill list · stormlog drill run boss-ticket", exit: .notFound)
  }

  func notInDrill(_ command: String) -> Failure {
    Failure(
      "not-in-drill",
      say(
        de: "\(quoted(command)) geht nicht in einer Übung.",
        en: "\(quoted(command)) cannot be used inside a drill."),
      hint: say(
        de: "mit „quit“ die Übung verlassen, sie bleibt offen",
        en: "leave the drill with “quit”, it stays open"), exit: .usage)
  }

  func openQuotes() -> Failure {
    Failure(
      "open-quotes",
      say(
        de: "In dieser Zeile schließt ein Anführungszeichen nicht.",
        en: "A quotation mark in this line is not closed."), exit: .usage)
  }

  func unreadableLine() -> Failure {
    Failure(
      "not-utf-8",
      say(
        de: "Diese Zeile ist kein Text in UTF-8, oder zu lang.",
        en: "This line is no text in UTF-8, or too long."), exit: .badData)
  }

  func badSpeed() -> Failure {
    Failure(
      "bad-value",
      say(
        de: "--speed ist eine ganze Zahl von 1 bis 1000 und gehört zu --real-time.",
        en: "--speed is a whole number from 1 to 1000, and goes with --real-time."),
      hint: "stormlog drill run boss-ticket --real-time --speed 10", exit: .usage)
  }
}
