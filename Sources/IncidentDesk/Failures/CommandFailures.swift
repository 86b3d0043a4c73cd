import IncidentCore
import IncidentStore
package import IncidentWording
package import Workspace

/// What a command line can ask for that is not there or makes no sense.
extension FailureWording {
  /// - Parameter closed: The closed incidents with running legal clocks.
  package func noIncident(withClocks closed: [Int] = []) -> Failure {
    let clocks = closed.first.map {
      say(de: "laufende Meldefristen: ", en: "running legal clocks: ")
        + "\(next: "due -i \($0)") · "
    }
    return Failure(
      "no-incident",
      say(de: "Es gibt keinen offenen Vorfall.", en: "There is no open incident."),
      hint: (clocks ?? "")
        + say(
          de: "\(next: "open \"Worum es geht\"") · \(next: "list --all") · --incident NUMMER",
          en: "\(next: "open \"What it is about\"") · \(next: "list --all") · --incident NUMBER"),
      exit: .notFound)
  }

  package func noWorkspace() -> Failure {
    Failure(
      "no-workspace",
      say(
        de: "Es ist kein Arbeitsbereich genannt, und das System kennt keinen Heimatordner.",
        en: "No workspace is named, and the system has no home folder for you."),
      hint: "--workspace /srv/crisis", exit: .configuration)
  }

  package func noIncidentInUse() -> Failure {
    Failure(
      "no-incident-in-use",
      say(de: "Es ist kein Vorfall gewählt.", en: "No incident is in use."),
      hint: "\(next: "list") · \(next: "use 1")", exit: .notFound)
  }

  package func severalIncidents(_ incidents: [(number: Int, title: String?)]) -> Failure {
    let list = incidents.prefix(9).map { incident in
      "\(incident.number) \((incident.title ?? language.redacted).inline(atMost: .titleInSentence))"
    }
    return Failure(
      "several-incidents",
      say(
        de: "Mehrere Vorfälle sind offen; welcher ist gemeint?\n  ",
        en: "Several incidents are open; which one is meant?\n  ") + list.joined(separator: "\n  "),
      hint: "\(next: "use \(incidents[0].number)") · --incident \(incidents[0].number)",
      exit: .usage)
  }

  /// - Parameters:
  ///   - text: As it was typed.
  ///   - name: The option, or what the value is of.
  ///   - allowed: What is taken.
  package func badValue(_ text: String, of name: String, allowed: [String]) -> Failure {
    badValue(text, of: name, words: allowed.map { Bilingual($0) })
  }

  /// The same for words that are taken in either language.
  package func badValue(_ text: String, of name: String, words: [Bilingual]) -> Failure {
    let allowed = words.map { $0.text(in: language) }
    // Of numbers none is more likely than another.
    if Int(text) == nil, let meant = Suggestion(language).meant(by: text, among: words) {
      return badValue(
        text, of: name,
        hint: say(de: "Meinten Sie \(meant)?", en: "Did you mean \(meant)?")
          + Hint(allowed.count > 12 ? "" : " " + allowed.joined(separator: ", ")))
    }
    let more = allowed.count > Self.shownWords ? ", …" : ""
    return badValue(
      text, of: name,
      hint: Hint(allowed.prefix(Self.shownWords).joined(separator: ", ") + more))
  }

  /// More would fill the screen.
  private static let shownWords = 40

  private func badValue(_ text: String, of name: String, hint: Hint) -> Failure {
    Failure(
      "bad-value",
      say(
        de: "\(name): \(quoted(text)) ist nicht möglich.",
        en: "\(name): \(quoted(text)) is not possible."),
      hint: hint, exit: .usage)
  }

  func noSigner() -> Failure {
    Failure(
      "not-signed",
      say(
        de: "Unterschrieben wird mit ssh-keygen, und das gibt es hier nicht.",
        en: "Signing needs ssh-keygen, which is not found here."),
      hint: say(de: "Paket openssh-client einrichten", en: "install the package openssh-client"),
      exit: .notFound)
  }

  func notSigned(_ key: String) -> Failure {
    Failure(
      "not-signed",
      say(
        de: "Mit \(key.inline()) wurde nichts unterschrieben; nichts ist freigegeben.",
        en: "Nothing was signed with \(key.inline()); nothing is approved."),
      hint: say(de: "anderer Schlüssel: --key DATEI", en: "another key: --key FILE"),
      exit: .inputOutput)
  }

  /// No version of a text: too short, or with other characters.
  package func badVersion(_ text: String) -> Failure {
    badValue(
      text, of: say(de: "Fassung", en: "version"),
      hint: say(
        de: "mindestens 6 Zeichen aus 0–9 und a–f, so wie „stellungnahme zeigen“ sie nennt: 3bfa4c",
        en: "6 characters or more of 0–9 and a–f, as shown by statement show: 3bfa4c"))
  }

  package func badPlaceholderValue(_ text: String) -> Failure {
    Failure(
      "bad-placeholder-value",
      say(
        de: "--set braucht Name=Wert, nicht \(quoted(text)).",
        en: "--set takes name=value, not \(quoted(text))."),
      hint: "--set what_happened=\"…\"", exit: .usage)
  }

  package func unknownPlaceholder(_ name: String, known: [String]) -> Failure {
    Failure(
      "unknown-placeholder",
      say(
        de: "Die Lücke {{\(name.inline())}} gibt es im Text nicht.",
        en: "The text has no gap {{\(name.inline())}}."),
      hint: Suggestion(language).hint(for: name, among: known), exit: .usage)
  }

  package func datesBelongToOpening() -> Failure {
    Failure(
      "dates-belong-to-opening",
      say(
        de: "--detected und --started berichtigen den Eintrag der Eröffnung.",
        en: "--detected and --started correct the opening entry."),
      hint: .next("correct 1 --detected 13:20"), exit: .usage)
  }

  package func textTooLong(_ bytes: Int) -> Failure {
    Failure(
      "text-too-long",
      say(
        de: "Der Text hat \(size(bytes)), höchstens 1 MiB ist möglich.",
        en: "The text has \(size(bytes)); at most 1 MiB is possible."),
      hint: say(
        de: "als Datei anhängen: \(next: "note \"…\" --attach DATEI")",
        en: "attach it as a file: \(next: "note \"…\" --attach FILE")"),
      exit: .badData)
  }

  package func emptySearch() -> Failure {
    Failure(
      "empty-search", say(de: "Wonach soll gesucht werden?", en: "What is to be searched for?"),
      hint: .next("search Erfurt"), exit: .usage)
  }

  package func assignmentUnclear() -> Failure {
    Failure(
      "assignment-unclear",
      say(
        de: "Nötig sind eine Rolle und eine Person, oder Schritte und eine Person.",
        en: "A role and a person are needed, or a person and steps."),
      hint: "\(next: "assign legal k2") · \(next: "assign k2 --step tell-staff") · "
        + .next("assign k2 --all-of k1"), exit: .usage)
  }

  package func unknownRule(_ name: String, known: [String]) -> Failure {
    Failure(
      "unknown-rule",
      say(de: "Es gibt keine Regel \(quoted(name)).", en: "There is no rule \(quoted(name))."),
      hint: [
        Suggestion(language).hint(for: name, among: known), .next("playbook check --explain all"),
      ].compactMap { $0 }.joined(separator: " → "),
      exit: .notFound)
  }

  package func unknownDemo(_ name: String, known: [String]) -> Failure {
    Failure(
      "unknown-demo",
      say(de: "Es gibt keine Demo \(quoted(name)).", en: "There is no demo \(quoted(name))."),
      hint: Suggestion(language).hint(for: name, among: known), exit: .notFound)
  }

  package func wordNotUTF8(number: Int, isText: Bool) -> Failure {
    Failure(
      "not-utf8",
      say(
        de: "Wort \(number) der Befehlszeile ist kein gültiges UTF-8.",
        en: "Word \(number) of the command line is not valid UTF-8."),
      hint: isText ? "-m - < text.txt" : nil, exit: .badData)
  }

  package func badSeal(_ text: String) -> Failure {
    Failure(
      "bad-seal",
      say(de: "\(quoted(text)) ist kein Siegel.", en: "\(quoted(text)) is not a seal."),
      hint: say(
        de: "ein Siegel, wie \(next: "seal") es ausgibt: POSITION-HASH",
        en: "a seal as \(next: "seal") prints it: POSITION-HASH"), exit: .usage)
  }

  /// A workspace has a configuration but no database: it was moved or lost, and a new one would
  /// hide that.
  package func databaseGone(_ workspace: Workspace) -> Failure {
    let path = workspace.database.inline()
    return Failure(
      "database-gone",
      say(
        de: "Neben stormlog.yaml fehlt die Datenbank \(path).",
        en: "Beside stormlog.yaml the database \(path) is missing."),
      hint: say(
        de:
          "die Datei zurücklegen oder eine Sicherung zurückspielen: \(next: "restore \"…\""); für "
          + "einen neuen Anfang: \(next: "init")",
        en: "put the file back, or restore a backup: \(next: "restore \"…\""); to begin anew: "
          + "\(next: "init")"), exit: .notFound)
  }

  /// Without its words a command would be taken for the one that has none.
  package func argumentsLost() -> Failure {
    Failure(
      "arguments-lost",
      say(
        de: "Das Betriebssystem teilt nicht mit, was aufgerufen wurde. Es ist nichts geschehen.",
        en: "The operating system does not tell what was called. Nothing was done."),
      hint: "ls /proc/self", exit: .usage)
  }

  /// A file of the workspace itself, or a part of some database, would be written over.
  package func inTheWay(_ occupied: OccupiedPlace) -> Failure {
    let path = occupied.file.inline()
    guard occupied.kind != .foreignSideFile else {
      return Failure(
        "database-in-the-way",
        say(
          de: "SQLite hielte eine Datei dieses Namens für einen Teil von \(path) und würde sie "
            + "hineinmischen.",
          en: "SQLite would take a file of this name for a part of \(path) and mix it in."),
        hint: say(de: "einen anderen Namen wählen", en: "choose another name"), exit: .cannotCreate)
    }
    return Failure(
      occupied.kind == .database ? "database-in-the-way" : "configuration-in-the-way",
      say(
        de: "\(path) gehört zum Arbeitsbereich selbst und wird nicht überschrieben.",
        en: "\(path) belongs to the workspace itself and is not overwritten."),
      hint: say(de: "einen anderen Namen wählen", en: "choose another name"), exit: .cannotCreate)
  }

  /// The failure, with the place where a written text is kept.
  package func keeping(draft: String, after failure: Failure) -> Failure {
    let kept: Hint = say(
      de: "Ihr Text liegt in \(draft.inline())",
      en: "your text is kept in \(draft.inline())")
    return Failure(
      failure.code, failure.message,
      hint: [failure.hint, kept].compactMap { $0 }.joined(separator: "\n"),
      retries: failure.retries, exit: failure.exit)
  }

  package func demoIsThere(_ path: String) -> Failure {
    Failure(
      "demo-exists",
      say(
        de: "In \(path.inline()) liegt schon eine Demo.",
        en: "There is a demo in \(path.inline()) already."),
      hint: say(
        de: "den Ordner löschen, oder -o ANDERER-ORDNER",
        en: "remove the folder, or -o OTHER-FOLDER"),
      exit: .cannotCreate)
  }
}
