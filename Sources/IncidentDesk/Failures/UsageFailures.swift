import IncidentCore
package import IncidentWording

extension FailureWording {
  package func exclusive(_ first: String, _ second: String) -> Failure {
    Failure(
      "usage",
      say(
        de: "\(first) und \(second) schließen einander aus.",
        en: "\(first) and \(second) exclude each other."),
      hint: say(de: "eines weglassen", en: "leave one out"), exit: .usage)
  }

  /// The sign that stands in a hint for what a person has to say.
  package func placeholderTyped() -> Failure {
    Failure(
      "usage",
      say(
        de: "„…“ steht für einen Text, der noch fehlt.",
        en: "“…” stands for a text that is missing."),
      hint: say(de: "an seine Stelle den Text schreiben", en: "write the text in its place"),
      exit: .usage)
  }

  package func entryToRedact() -> Failure {
    Failure(
      "usage",
      say(de: "Welcher Eintrag soll geschwärzt werden?", en: "Which entry is to be redacted?"),
      hint: say(
        de: "\(next: "redact … --because \"…\"") · welche jemanden nennen: "
          + "\(next: "redact --persons")",
        en: "\(next: "redact … --because \"…\"") · those that name somebody: "
          + "\(next: "redact --persons")"), exit: .usage)
  }

  /// Questions were wanted where nobody can answer them.
  package func nobodyToAsk(_ file: String) -> Failure {
    Failure(
      "not-a-terminal",
      say(
        de: "Fragen lassen sich nur an einem Terminal beantworten.",
        en: "Questions can only be answered at a terminal."),
      hint: say(de: "von Hand: ", en: "by hand: ") + "\(next: "init") · ${EDITOR:-vi} \(file)",
      exit: .usage)
  }

  /// A file was changed by somebody else since it was read.
  package func changedMeanwhile(_ file: String) -> Failure {
    Failure(
      "changed-meanwhile",
      say(
        de: "\(file) wurde inzwischen geändert; Ihre letzten Antworten stehen nicht darin.",
        en: "\(file) was changed meanwhile; your last answers are not in it."),
      hint: .next("init --guided"), exit: .busy)
  }

  /// It is not clear which playbooks are to be compared.
  package func comparisonUnclear(besideRun: Bool) -> Failure {
    Failure(
      "usage",
      besideRun
        ? say(
          de: "Neben --run lässt sich höchstens ein Playbook nennen.",
          en: "Beside --run at most one playbook can be named.")
        : say(
          de: "Zum Vergleich braucht es ein oder zwei Playbooks, oder --run.",
          en: "To compare takes one or two playbooks, or --run."),
      hint: .next("playbook diff spine playbooks/spine.yaml"), exit: .usage)
  }

  package func channelToRelease() -> Failure {
    Failure(
      "usage",
      say(de: "Bitte angeben, auf welchem Kanal.", en: "Please say on which channel."),
      hint: "\(next: "freeze release x --because …") · \(next: "freeze release --all --because …")",
      exit: .usage)
  }

  /// - Parameter values: What it can be; none where any word or number can.
  package func factLacksValue(_ name: String, values: [String]) -> Failure {
    let choice = values.isEmpty ? "…" : values.joined(separator: "|")
    return Failure(
      "usage",
      say(
        de: "Der Wert von \(quoted(name)) fehlt.", en: "The value of \(quoted(name)) is missing."),
      hint: .next("fact \(name) \(choice)"), exit: .usage)
  }

  package func textGivenTwice() -> Failure {
    Failure(
      "text-twice",
      say(
        de: "Der Text steht zweimal da: als Argument und bei -m.",
        en: "The text is given twice: as the argument and with -m."),
      hint: say(de: "eines weglassen", en: "leave one out"), exit: .usage)
  }
}
