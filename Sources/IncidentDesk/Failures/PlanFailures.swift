import IncidentCore
package import IncidentWording
package import PlaybookFiles
import StrictText

/// What is wrong with the files that people write beforehand: playbooks and scenarios.
extension FailureWording {
  package func unknownPlaybook(_ name: String, known: [String]) -> Failure {
    unknown(
      name, "unknown-playbook",
      say(
        de: "Es gibt kein Playbook \(quoted(name)).", en: "There is no playbook \(quoted(name))."),
      known: known, list: .next("playbook list"))
  }

  package func unknownScenario(_ name: String, known: [String]) -> Failure {
    unknown(
      name, "unknown-scenario",
      say(
        de: "Es gibt kein Drehbuch \(quoted(name)).", en: "There is no scenario \(quoted(name))."),
      known: known, list: .next("drill list"))
  }

  package func brokenPlaybook(_ name: String, problems: [PlaybookProblem]) -> Failure {
    broken(
      "broken-playbook",
      say(de: "Das Playbook \(quoted(name))", en: "The playbook \(quoted(name))"), problems,
      check: .next("playbook check \(name.inline())"))
  }

  package func brokenScenario(_ name: String, problems: [PlaybookProblem]) -> Failure {
    broken(
      "broken-scenario",
      say(de: "Das Drehbuch \(quoted(name))", en: "The scenario \(quoted(name))"), problems,
      check: .next("drill check \(name.inline())"))
  }

  private func unknown(
    _ name: String, _ code: FailureCode, _ message: String, known: [String], list: Hint
  ) -> Failure {
    Failure(
      code, message,
      hint: [Suggestion(language).hint(for: name, among: known), list].compactMap { $0 }
        .joined(separator: " → "), exit: .notFound)
  }

  /// - Parameter subject: What is broken, as a sentence begins with it.
  private func broken(
    _ code: FailureCode, _ subject: String, _ problems: [PlaybookProblem], check: Hint
  ) -> Failure {
    let errors = problems.filter { $0.severity == .error }
    let count = say(
      de: "hat \(errors.count) Fehler",
      en: "has \(language.count(errors.count, de: ("", ""), en: ("error", "errors")))")
    let first = errors.first.map { problem in
      "\n  \(problem.file.inline()):\(problem.position.line):\(problem.position.column): "
        + problem.message(in: language)
    }
    return Failure(code, "\(subject) \(count).\(first ?? "")", hint: check, exit: .badData)
  }
}
