import IncidentCore
package import IncidentWording

extension FailureWording {
  /// Neither what holds nor that nothing does was given, or both.
  package func allOrNone(_ command: NextStep, both: Bool) -> Failure {
    Failure(
      "usage",
      both
        ? say(
          de: "--none und eine Angabe schließen einander aus.",
          en: "--none and a value exclude each other.")
        : say(de: "Bitte angeben, was gelten soll.", en: "Please say what applies."),
      hint: "\(next: command) · --none", exit: .usage)
  }

  /// An option that says something only together with another.
  package func belongsTogether(_ option: String, _ other: String) -> Failure {
    Failure(
      "usage",
      say(
        de: "\(option) gehört zu \(other) und steht allein.",
        en: "\(option) goes with \(other) and stands alone."),
      hint: say(de: "\(other) dazusetzen", en: "add \(other)"), lacking: other, exit: .usage)
  }

  package func postMissing() -> Failure { RefusalWording(time).failure(.postMissing) }
}
