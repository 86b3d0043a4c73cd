package import IncidentCore
import IncidentWording
import LineReading
import TerminalText
import Workspace

/// What commands say beside their results, in one language.
package struct Phrases: Sendable, Speaking {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  var person: String { say(de: "Person", en: "person") }
  var wind: String { language.wind }
  var alert: String { say(de: "Alarm", en: "alert") }
  var category: String { say(de: "Art der Erkenntnis", en: "kind of lesson") }

  /// The reason of an alert with which an incident is opened.
  var openedWith: String {
    say(de: "bei der Eröffnung festgelegt", en: "set when the incident was opened")
  }

  /// An act was recorded for a person whom nobody knows.
  func unknownActor(_ person: String, entry: Int?, known: [String]) -> String {
    let meant = Suggestion(language).text(for: person, among: known).map { " \($0)" } ?? ""
    let name = terminalSafe(person)
    let undo = entry.map { "  → \(language.step("undo \($0)"))\n" } ?? ""
    return say(
      de: "Warnung: \(name) steht nicht im Team und hat hier keine Rolle.\(meant)\n",
      en: "warning: \(name) is not of the roster and holds no role here.\(meant)\n") + undo
  }

  /// Somebody whom the roster does not know was given a role without a name.
  func stranger(_ person: String, known: [String]) -> String {
    let name = terminalSafe(person)
    if let meant = Suggestion.meant(by: person, among: known) {
      return say(
        de:
          "Warnung: \(name) steht nicht im Team. Meinten Sie \(meant)?\n  → \(language.step("undo"))\n",
        en:
          "warning: \(name) is not of the roster. Did you mean \(meant)?\n  → \(language.step("undo"))\n"
      )
    }
    return say(
      de: "Warnung: \(name) steht nicht im Team; den vollen Namen gibt --name.\n",
      en: "warning: \(name) is not of the roster; --name gives the full name.\n")
  }

  /// Files that are not in the database lie where they lay.
  func filesElsewhere(_ entries: [Int]) -> String {
    let numbers = language.list(entries.map { "\($0)" })
    return say(
      de:
        "Warnung: Eintrag \(numbers) hielt eine Datei nur mit ihrem Hash fest. Die Datei liegt noch "
        + "dort, wo sie lag; löschen Sie sie selbst.",
      en:
        "warning: entry \(numbers) kept a file by its hash alone. The file still lies where it lay; "
        + "delete it yourself.")
  }

  /// Reasons are kept when all else is erased.
  func reasonsStay(_ entries: [Int], of incident: Int) -> String {
    let numbers = entries.map { "\($0)" }
    return say(
      de: "Warnung: Die Gründe von Sperren, Zurücknahmen und Schwärzungen bleiben stehen (Eintrag "
        + "\(language.list(numbers))). Nennen sie jemanden, schwärzen zwei Personen sie:\n",
      en:
        "warning: the reasons of holds, undoings and redactions stay (entry \(language.list(numbers))). "
        + "Where they name somebody, two people redact them:\n")
      + "  → \(language.step("redact \(numbers.joined(separator: " ")) -i \("\(incident)") --because \"…\""))"
  }

  func whatStaysIsUnknown(in incident: Int) -> String {
    say(
      de: "Warnung: geschwärzt, aber was noch jemanden nennt, ließ sich nicht lesen:\n",
      en: "warning: redacted, but what else names somebody could not be read:\n")
      + "  → \(language.step("redact --persons -i \("\(incident)")"))"
  }

  var usingNone: String {
    say(de: "Kein Vorfall ist mehr gewählt.\n", en: "No incident is in use any more.\n")
  }

  var nothingOpen: String {
    say(
      de: "Kein offener Vorfall.\n  → \(language.step("open \"Worum es geht\" --wind 2"))\n"
        + "  → \(language.step("playbook list")) · \(language.step("list --all")) · \(language.step("demo"))\n",
      en: "No open incident.\n  → \(language.step("open \"What it is about\" --wind 2"))\n"
        + "  → \(language.step("playbook list")) · \(language.step("list --all")) · \(language.step("demo"))\n"
    )
  }

  var notApproved: String {
    say(de: "Nicht freigegeben.\n", en: "Not approved.\n")
  }

  func madeWorkspace(_ path: String) -> String {
    say(
      de: "Neuer Arbeitsbereich: \(path)\n  → Team und Eskalation stehen in stormlog.yaml\n",
      en: "New workspace: \(path)\n  → team and escalation are set in stormlog.yaml\n")
  }

  func madeWorkspace(_ path: String, configuration: String) -> String {
    say(
      de: "Arbeitsbereich bereit: \(path)\n  → Team eintragen: \(configuration)\n"
        + "  → \(language.step("playbook list")) · \(language.step("open \"Worum es geht\""))\n",
      en: "Workspace ready: \(path)\n  → enter your team: \(configuration)\n"
        + "  → \(language.step("playbook list")) · \(language.step("open \"What it is about\""))\n")
  }

  func workspaceIsThere(_ path: String) -> String {
    say(
      de: "Der Arbeitsbereich \(path) ist schon da; nichts wurde verändert.\n",
      en: "The workspace \(path) is there already; nothing was changed.\n")
  }

  func newPlaybook(_ path: String, id: String) -> String {
    say(
      de:
        "Neues Playbook: \(path)\n  → bearbeiten, dann \(language.step("playbook check \(path)"))\n",
      en: "New playbook: \(path)\n  → edit it, then \(language.step("playbook check \(path)"))\n")
  }

  /// The mark on what was given out unchecked.
  var unverifiedMark: String { say(de: "UNGEPRÜFT", en: "UNVERIFIED") }

  /// That what follows is not as it was written.
  func unverified(_ findings: [VerificationReport.Finding]) -> String {
    let first = findings.first.map { terminalSafe(language.text(of: $0)) } ?? ""
    return say(
      de: "UNGEPRÜFT: Das Journal ist nicht, wie es geschrieben wurde: \(first)\n"
        + "  → \(language.step("verify"))\n",
      en: "UNVERIFIED: the journal is not as it was written: \(first)\n"
        + "  → \(language.step("verify"))\n")
  }

  /// What was published and does not stand in a report for the public.
  func leftOut(_ statement: PublishedStatement) -> String {
    let number = statement.number
    let why =
      statement.mode == .unapproved
      ? say(de: "ohne Freigabe", en: "unapproved") : say(de: "zurückgezogen", en: "withdrawn")
    return say(
      de: "Nicht in der Nachbetrachtung: Stellungnahme \(number), \(why)\n  → doch hinein: "
        + "\(language.step("postmortem --audience public --include \(number)"))\n",
      en: "Left out of the report: statement \(number), \(why)\n  → to take it in: "
        + "\(language.step("postmortem --audience public --include \(number)"))\n")
  }

  var backupOfUnsound: String {
    say(
      de: "Warnung: Die Kopie ist getreu, aber die Datenbank selbst ist nicht unversehrt.\n"
        + "  → \(language.step("verify"))\n",
      en: "warning: the copy is true, but the database itself is not sound.\n"
        + "  → \(language.step("verify"))\n")
  }

  /// What the editor's draft tells its writer, below the text.
  func editorHelp(_ purpose: TextPurpose) -> String {
    let what =
      switch purpose {
      case .note: say(de: "Notiz", en: "note")
      case .statement: say(de: "Stellungnahme", en: "statement")
      case .promise: say(de: "Zusage", en: "promise")
      case .claim: say(de: "Behauptung", en: "claim")
      case .lesson: say(de: "Erkenntnis", en: "lesson")
      case .action: say(de: "Maßnahme", en: "action item")
      }
    return say(
      de: "\(what) oberhalb dieser Linie schreiben und speichern. Leer bricht ab.",
      en: "Write the \(what) above this line and save. Empty aborts.")
  }

  /// The line that an export of an incomplete post-mortem adds.
  func stillMissing(_ gaps: [String]) -> String {
    guard !gaps.isEmpty else { return "" }
    let list = gaps.map { "  · \(terminalSafe($0))\n" }.joined()
    return say(
      de: "Für eine vollständige Nachbetrachtung fehlt noch:\n\(list)",
      en: "Still missing for a complete post-mortem:\n\(list)")
  }
}

extension Phrases {
  package var strategy: String { language.choose(de: "Strategie", en: "strategy") }
  package var verdict: String {
    language.choose(de: "Stand einer Behauptung", en: "state of a claim")
  }

  /// What can be answered to a question about a post, each on its line where it needs a word more.
  package func triageChoices(_ question: TriageQuestion) -> String {
    switch question {
    case .threat, .positive, .truth: "  \(question.choices(in: language).joined(separator: ", ")) "
    case .kind:
      PostKind.allCases.map { kind in
        "  \(kind.words.text(in: language)) – \(language.title(of: kind))\n"
      }.joined()
    }
  }
}
