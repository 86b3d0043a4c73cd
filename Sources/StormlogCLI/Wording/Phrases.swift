package import IncidentCore
package import IncidentReport
package import IncidentStore

/// What commands say beside their results, in one language.
package struct Phrases: Sendable {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  private func say(
    de german: @autoclosure () -> String, en english: @autoclosure () -> String
  ) -> String {
    language.choose(de: german(), en: english())
  }

  var person: String { say(de: "Person", en: "person") }
  var role: String { say(de: "Rolle", en: "role") }
  var channel: String { say(de: "Kanal", en: "channel") }
  var wind: String { say(de: "Wind", en: "wind") }
  var alert: String { say(de: "Alarm", en: "alert") }

  /// The reason of an alert with which an incident is opened.
  var openedWith: String {
    say(de: "bei der Eröffnung festgelegt", en: "set when the incident was opened")
  }

  var usingNone: String {
    say(de: "Kein Vorfall ist mehr gewählt.\n", en: "No incident is in use any more.\n")
  }

  var nothingOpen: String {
    say(
      de: "Kein offener Vorfall.\n  → stormlog open \"Worum es geht\" --wind 2\n"
        + "  → stormlog playbook list · stormlog list --all · stormlog demo\n",
      en: "No open incident.\n  → stormlog open \"What it is about\" --wind 2\n"
        + "  → stormlog playbook list · stormlog list --all · stormlog demo\n")
  }

  func madeWorkspace(_ path: String) -> String {
    say(
      de: "Neuer Arbeitsbereich: \(path)\n  → Team und Eskalation stehen in stormlog.yaml\n",
      en: "New workspace: \(path)\n  → team and escalation are set in stormlog.yaml\n")
  }

  func madeWorkspace(_ path: String, configuration: String) -> String {
    say(
      de: "Arbeitsbereich bereit: \(path)\n  → Team eintragen: \(configuration)\n"
        + "  → stormlog playbook list · stormlog open \"Worum es geht\"\n",
      en: "Workspace ready: \(path)\n  → enter your team: \(configuration)\n"
        + "  → stormlog playbook list · stormlog open \"What it is about\"\n")
  }

  func workspaceIsThere(_ path: String) -> String {
    say(
      de: "Der Arbeitsbereich \(path) ist schon da; nichts wurde verändert.\n",
      en: "The workspace \(path) is there already; nothing was changed.\n")
  }

  func exported(_ path: String, bytes: Int) -> String {
    say(de: "Geschrieben: \(path) (\(bytes) Byte)\n", en: "Written: \(path) (\(bytes) bytes)\n")
  }

  func backedUp(to path: String, seal: String) -> String {
    say(
      de: "Gesichert und geprüft: \(path)\n  Siegel \(seal)\n"
        + "  → zurückspielen: an die Stelle von stormlog.sqlite kopieren, dann stormlog verify\n",
      en: "Backed up and verified: \(path)\n  seal \(seal)\n"
        + "  → to restore: copy it to the place of stormlog.sqlite, then stormlog verify\n")
  }

  /// What the editor's draft tells its writer, below the text.
  func editorHelp(_ purpose: Desk.TextPurpose) -> String {
    let what =
      switch purpose {
      case .note: say(de: "Notiz", en: "note")
      case .statement: say(de: "Statement", en: "statement")
      case .promise: say(de: "Zusage", en: "promise")
      case .lesson: say(de: "Lehre", en: "lesson")
      case .action: say(de: "Maßnahme", en: "action item")
      }
    return say(
      de: "\(what) oberhalb dieser Linie schreiben und speichern. Leer bricht ab.",
      en: "Write the \(what) above this line and save. Empty aborts.")
  }

  /// Trouble that left the entries stored.
  func warning(_ warning: Appended.Warning, time: TimeWording) -> String {
    switch warning {
    case .clockWentBack(let last):
      say(
        de: "Warnung: Der letzte Eintrag wurde \(time.moment(last, zoned: true)) erfasst, also "
          + "später als jetzt. Geht eine Uhr falsch?",
        en: "warning: the last entry was recorded \(time.moment(last, zoned: true)), later than "
          + "now. Is a clock wrong?")
    case .storedWithTrouble(let detail):
      say(
        de: "Warnung: Der Eintrag ist gespeichert, danach gab es Ärger: \(terminalSafe(detail))",
        en: "warning: the entry is stored, trouble came after it: \(terminalSafe(detail))")
    case .remnantsLeft(let detail):
      say(
        de: "Warnung: Geschwärzt, aber Reste können in der Datei stehen: \(terminalSafe(detail))",
        en: "warning: redacted, but remnants may be left in the file: \(terminalSafe(detail))")
    }
  }

  /// The line that an export of an incomplete post-mortem adds.
  func stillMissing(_ gaps: [String]) -> String {
    guard !gaps.isEmpty else { return "" }
    let list = gaps.map { "  · \(terminalSafe($0))\n" }.joined()
    return say(
      de: "Für einen vollständigen Bericht fehlt noch:\n\(list)",
      en: "Still missing for a complete post-mortem:\n\(list)")
  }
}
