import HostFiles
import IncidentCore
package import IncidentStore
package import IncidentWording

/// Says what went wrong with the database, always naming its file.
extension FailureWording {
  package func failure(_ error: StoreError) -> Failure {
    let path = error.path.inline()
    func fail(
      _ code: FailureCode, _ exit: ExitStatus, de german: String, en english: String,
      hint: Hint? = nil
    ) -> Failure {
      Failure(code, "\(path): \(say(de: german, en: english))", hint: hint, exit: exit)
    }
    switch error.reason {
    case .missing:
      return fail(
        "database-missing", .notFound, de: "Es gibt noch keine Datenbank.",
        en: "There is no database yet.", hint: .next("open \"…\""))
    case .folderMissing:
      return fail(
        "folder-missing", .cannotCreate, de: "Der Ordner dafür fehlt.",
        en: "The folder that should hold it is missing.",
        hint: error.path.hasSuffix("/stormlog.sqlite")
          ? .next("init") : "mkdir -p \(parent(of: error.path).inline())")
    case .alreadyExists:
      return fail(
        "file-exists", .cannotCreate, de: "Die Datei ist schon da und wird nicht überschrieben.",
        en: "The file is there already and is not overwritten.",
        hint: say(
          de: "einen anderen Namen wählen, oder --force", en: "choose another name, or --force"))
    case .notAFile:
      return fail(
        "not-a-file", .cannotCreate, de: "Das ist keine gewöhnliche Datei.",
        en: "This is not an ordinary file.")
    case .danglingLink:
      return fail(
        "dangling-link", .notFound, de: "Die Verknüpfung führt ins Leere.",
        en: "The link leads to nothing.",
        hint: say(
          de:
            "das Ziel wieder erreichbar machen (ls -l \(error.path.shellQuoted)), oder die Verknüpfung "
            + "löschen und eine Sicherung zurückspielen: \(next: "restore \"…\"")",
          en:
            "bring back what it leads to (ls -l \(error.path.shellQuoted)), or delete the link and "
            + "restore a backup: \(next: "restore \"…\"")"))
    case .strayFile(let file):
      let file = file.inline()
      return fail(
        "stray-file", .badData,
        de: "Daneben liegt \(file). SQLite hielte das für einen Teil der Datenbank, und es könnte "
          + "sie verändern. Es wurde nichts gelesen und nichts geschrieben.",
        en: "Beside it lies \(file). SQLite would take it for a part of the database, and it could "
          + "change that. Nothing was read and nothing was written.",
        hint: say(
          de: "beiseitelegen: mv \(file.shellQuoted) \((file + ".aside").shellQuoted), danach "
            + "\(next: "verify")",
          en: "move it away: mv \(file.shellQuoted) \((file + ".aside").shellQuoted), then "
            + "\(next: "verify")"))
    case .replaced:
      return fail(
        "database-replaced", .busy,
        de: "Die Datei wurde inzwischen durch eine andere ersetzt. Es wurde nichts gespeichert.",
        en: "The file was replaced by another one meanwhile. Nothing was stored.",
        hint: say(de: "denselben Befehl noch einmal", en: "the same command again"))
    case .halfWritten(let owner):
      return fail(
        "half-written", .permission,
        de: "Ein Programm wurde beim Schreiben beendet. Was es halb geschrieben hat, kann nur "
          + "zurücknehmen, wer die Datei schreiben darf.",
        en: "A program ended while it was writing. What it left half written can only be taken "
          + "back by somebody who may write the file.",
        hint: owner.map { owner in
          say(
            de: "\(owner.inline()) bitten: jeder Befehl bringt es in Ordnung, etwa "
              + "\(next: "verify")",
            en: "ask \(owner.inline()): any command mends it, such as \(next: "verify")")
        } ?? "ls -l \(path)")
    case .tooManyLinks:
      return fail(
        "too-many-links", .cannotCreate, de: "Der Pfad führt über zu viele Verknüpfungen.",
        en: "The path leads through too many links.")
    case .empty:
      return fail(
        "database-empty", .badData,
        de: "Die Datei ist leer. Sie wird nicht stillschweigend neu angelegt.",
        en: "The file is empty. It is not silently made anew.",
        hint: say(
          de: "eine Sicherung zurückspielen: \(next: "restore \"…\""); war nie etwas darin, die "
            + "Datei löschen",
          en: "restore a backup: \(next: "restore \"…\""); if it never held anything, delete the "
            + "file"))
    case .notADatabase:
      return fail(
        "not-a-database", .badData, de: "Das ist keine Datenbank.", en: "This is not a database.",
        hint: restore)
    case .foreign(let applicationID):
      return fail(
        "foreign-database", .badData,
        de: "Diese Datenbank gehört einem anderen Programm (application_id \(applicationID)).",
        en: "This database belongs to another program (application_id \(applicationID)).",
        hint: say(de: "einen anderen --workspace nennen", en: "name another --workspace"))
    case .newerSchema(let found, let known):
      return fail(
        "newer-schema", .configuration,
        de: "Die Datenbank ist neuer als das Programm (Schema \(found), bekannt ist \(known)).",
        en: "The database is newer than the program (schema \(found); known is \(known)).",
        hint: say(de: "Stormlog aktualisieren", en: "update Stormlog"))
    case .olderSchema(let found, let known):
      return fail(
        "older-schema", .configuration,
        de: "Die Datenbank hat Schema \(found) und muss erst auf \(known) gebracht werden.",
        en: "The database has schema \(found) and must be brought to \(known) first.",
        hint: say(
          de: "jeder schreibende Befehl tut das, etwa \(next: "tick")",
          en: "any command that writes does it, such as \(next: "tick")"))
    case .networkFileSystem(let name):
      return fail(
        "network-file-system", .cannotCreate,
        de: "Das liegt auf einem Netzlaufwerk (\(name.inline())); dort ist eine Datenbank "
          + "nicht sicher.",
        en: "This lies on a network file system (\(name.inline())); a database is not safe "
          + "there.",
        hint: "--workspace ~/stormlog · ssh")
    case .permissionDenied(let writing):
      return fail(
        "permission-denied", .permission,
        de: writing ? "Das darf nicht geschrieben werden." : "Das darf nicht gelesen werden.",
        en: writing ? "This may not be written." : "This may not be read.", hint: "ls -l \(path)")
    case .readOnlyFileSystem:
      return fail(
        "read-only-file-system", .cannotCreate,
        de: "Das Dateisystem kann nur gelesen werden.", en: "The file system can only be read.")
    case .openedForReading:
      return fail(
        "opened-for-reading", .bug, de: "Die Datenbank ist nur zum Lesen offen.",
        en: "The database is open for reading only.")
    case .busy:
      return fail(
        "busy", .busy, de: "Jemand anders schreibt gerade. Es wurde nichts gespeichert.",
        en: "Somebody else is writing. Nothing was stored.",
        hint: say(de: "denselben Befehl noch einmal", en: "the same command again"))
    case .diskFull:
      return fail(
        "disk-full", .inputOutput, de: "Der Platz reicht nicht. Es wurde nichts gespeichert.",
        en: "There is no room left. Nothing was stored.",
        hint: "df -h \(parent(of: error.path).inline())")
    case .inputOutput(let detail):
      return fail(
        "input-output", .inputOutput, de: "Ein- oder Ausgabe gescheitert: \(detail.inline())",
        en: "Input or output failed: \(detail.inline())")
    case .outOfMemory:
      return fail(
        "out-of-memory", .inputOutput,
        de: "Der Arbeitsspeicher reicht nicht. Es wurde nichts gespeichert.",
        en: "There is not enough memory. Nothing was stored.")
    case .outcomeUnknown(let detail):
      return fail(
        "outcome-unknown", .inputOutput,
        de: "Ob der Eintrag gespeichert wurde, ist ungewiss: \(detail.inline())",
        en: "Whether the entry was stored is uncertain: \(detail.inline())",
        hint: hintBeforeTryingAgain)
    case .corrupt(let detail):
      return fail(
        "database-corrupt", .badData, de: "Die Datenbank ist beschädigt: \(detail.inline())",
        en: "The database is damaged: \(detail.inline())", hint: "\(next: "verify") · \(restore)"
      )
    case .foreignObjects(let names, let detail):
      let list = language.list(names.prefix(5).map { $0.inline(atMost: 60) })
      return fail(
        "database-corrupt", .badData,
        de: "Jemand hat die Datenbank verändert (\(list) fehlt, ist anders oder kam dazu), und so "
          + "lässt sich nichts speichern: \(detail.inline())",
        en: "Somebody changed the database (\(list) missing, changed or added), and nothing can be "
          + "stored that way: \(detail.inline())",
        hint: "\(next: "verify") · \(restore)")
    case .foreignTriggers(let names, let detail):
      let list = language.list(names.prefix(5).map { $0.inline(atMost: 60) })
      let drop = names.prefix(5).map {
        "DROP TRIGGER \"\($0.inline().replacing("\"", with: "\"\""))\""
      }
      .joined(separator: "; ")
      let line = "sqlite3 \(path.shellQuoted) \(drop.shellQuoted)"
      return fail(
        "database-corrupt", .badData,
        de:
          "In der Datenbank steht ein Trigger, der nicht von Stormlog ist (\(list)). Er läuft bei "
          + "jedem Eintrag mit, und so lässt sich nichts speichern: \(detail.inline())",
        en: "In the database stands a trigger that is not Stormlog’s (\(list)). It runs with each "
          + "entry, and nothing can be stored that way: \(detail.inline())",
        hint: say(
          de: "ihn entfernen: \(line), danach \(next: "verify") · ",
          en: "remove it: \(line), then \(next: "verify") · ") + restore)
    case .unreadableEntry(let incident, let sequence, let detail):
      return fail(
        "unreadable-entry", .badData,
        de: "Eintrag \(sequence) von Vorfall \(incident) ist nicht lesbar: \(detail.inline())",
        en: "Entry \(sequence) of incident \(incident) cannot be read: \(detail.inline())",
        hint: "\(next: "verify") · \(restore)")
    case .unknownEvent(let incident, let sequence, let kind, let version):
      return fail(
        "unknown-event", .configuration,
        de: "Eintrag \(sequence) von Vorfall \(incident) ist von einer Art, die dieses Programm "
          + "nicht kennt (\(kind.inline()) \(version)).",
        en: "Entry \(sequence) of incident \(incident) is of a kind that this program does not "
          + "know (\(kind.inline()) \(version)).",
        hint: say(de: "Stormlog aktualisieren", en: "update Stormlog"))
    case .unknownIncident(let number):
      return Failure(
        "unknown-incident",
        say(de: "Vorfall \(number) gibt es nicht.", en: "There is no incident \(number)."),
        hint: .next("list --all"), exit: .notFound)
    case .unknownEntry(let incident, let sequence):
      return Failure(
        "unknown-entry",
        say(
          de: "Eintrag \(sequence) gibt es in Vorfall \(incident) nicht.",
          en: "Incident \(incident) has no entry \(sequence)."),
        hint: .next("timeline -i \(incident)"), exit: .notFound)
    case .evidenceTooLarge(let bytes, let limit):
      return Failure(
        "evidence-too-large",
        say(
          de: "Der Beleg hat \(size(bytes)); höchstens \(size(limit)) werden aufbewahrt.",
          en: "The file has \(size(bytes)); at most \(size(limit)) are kept."),
        hint: say(
          de: "die Fundstelle angeben: --source https://…", en: "give its place: --source https://…"
        ),
        exit: .badData)
    case .evidenceMissing(let sha256):
      return fail(
        "evidence-missing", .badData,
        de: "Der Beleg \(sha256.prefix(12)) fehlt.",
        en: "The file \(sha256.prefix(12)) is missing.",
        hint: .next("verify"))
    case .keptOtherwise(let sha256):
      return fail(
        "evidence-changed", .badData,
        de:
          "Unter dem Beleg \(sha256.prefix(12)) liegt ein anderer Inhalt, als aufgenommen wurde. Es "
          + "wurde nichts gespeichert; ohne --attach geht es.",
        en:
          "Under evidence \(sha256.prefix(12)) lies other content than was kept. Nothing was stored; "
          + "without --attach it goes.",
        hint: "\(next: "verify") · \(restore)")
    case .unsound(let finding):
      return fail(
        "journal-unsound", .badData,
        de: "Das Journal ist nicht, wie es geschrieben wurde: \(text(of: finding)). Darauf wird "
          + "nichts entschieden und nichts gespeichert.",
        en: "The journal is not as it was written: \(text(of: finding)). Nothing is decided upon "
          + "it, and nothing was stored.",
        hint: "\(next: "verify") · \(restore)\(wayOn(from: finding))")
    case .backupUnsound(let finding):
      return fail(
        "backup-unsound", .badData,
        de: "Die Sicherung ist nicht in Ordnung: \(text(of: finding))",
        en: "The backup is not sound: \(text(of: finding))", hint: .next("verify"))
    case .restoredFromItself:
      return fail(
        "restored-from-itself", .usage, de: "Das ist die Datenbank selbst.",
        en: "This is the database itself.", hint: .next("restore \"…\""))
    case .copyUnsound(let finding):
      return fail(
        "copy-unsound", .badData,
        de: "Die Kopie ist nicht unversehrt: \(text(of: finding)). Es wurde nichts ersetzt.",
        en: "The copy is not sound: \(text(of: finding)). Nothing was replaced.",
        hint: say(de: "eine andere Sicherung nehmen", en: "take another backup"))
    case .restoredOtherwise(let kept):
      return fail(
        "restored-otherwise", .inputOutput,
        de: "Was zurückgespielt wurde, liest sich anders als die Kopie. Ist der Datenträger "
          + "beschädigt?",
        en: "What was restored reads otherwise than the copy. Is the disk damaged?",
        hint: kept.map { kept in
          say(
            de: "die ersetzte Datenbank liegt in \(kept.inline())",
            en: "the replaced database lies in \(kept.inline())")
        } ?? .next("verify"))
    case .fault(let detail):
      return fail(
        "bug", .bug, de: "Das ist ein Fehler im Programm: \(detail.inline())",
        en: "This is a fault of the program: \(detail.inline())")
    }
  }

  private var restore: Hint {
    say(
      de: "eine Sicherung zurückspielen: \(next: "restore \"…\"")",
      en: "restore a backup: \(next: "restore \"…\"")")
  }

  /// What still goes without a backup: who redacts the changed file has said in the journal that it
  /// was changed.
  private func wayOn(from finding: VerificationReport.Finding) -> Hint {
    guard let incident = finding.incident, let sequence = finding.sequence else { return "" }
    switch finding.problem {
    case .evidenceChanged, .evidenceMissing:
      return say(
        de: " · ohne Sicherung den Beleg schwärzen, was ihn im Journal verändert nennt: "
          + "\(next: "redact \(sequence) -i \(incident) --because \"…\"")",
        en: " · without a backup redact it, which tells in the journal that it was changed: "
          + "\(next: "redact \(sequence) -i \(incident) --because \"…\"")")
    default: return ""
    }
  }

  private func text(of finding: VerificationReport.Finding) -> String {
    language.text(of: finding).inline()
  }

  /// What was to leave the house is not as it was written.
  ///
  /// - Parameters:
  ///   - finding: The first that is wrong.
  ///   - count: How many are.
  ///   - command: What was asked for; with `--unverified` it goes all the same.
  func unsound(
    _ finding: VerificationReport.Finding, of count: Int, for command: String
  ) -> Failure {
    let more =
      count > 1 ? say(de: ", und \(count - 1) mehr", en: ", and \(count - 1) more") : ""
    return Failure(
      "journal-unsound",
      say(
        de: "Das Journal ist nicht, wie es geschrieben wurde: \(text(of: finding))\(more). Es "
          + "wurde nichts ausgegeben.",
        en: "The journal is not as it was written: \(text(of: finding))\(more). Nothing was given "
          + "out."),
      hint: say(
        de: "\(next: "verify") · eine Sicherung zurückspielen: \(next: "restore \"…\"") · "
          + "trotzdem, ausdrücklich ungeprüft: \(next: "\(command) --unverified")",
        en: "\(next: "verify") · restore a backup: \(next: "restore \"…\"") · all the same, and "
          + "marked as unverified: \(next: "\(command) --unverified")"),
      exit: .badData)
  }

  private var hintBeforeTryingAgain: Hint {
    say(
      de: "vor dem nächsten Versuch nachsehen: \(next: "timeline")",
      en: "look before trying again: \(next: "timeline")")
  }
}
