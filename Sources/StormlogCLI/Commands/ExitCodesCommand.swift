package import ArgumentParser
import IncidentCore
import IncidentWording
import TerminalText

package struct ExitCodesCommand: StormlogCommand {
  package static let help = CommandHelp(
    "exit-codes", de: "exit-codes",
    does: Bilingual(en: "Explain the exit codes.", de: "Die Exit-Codes erklären."),
    more: Bilingual(
      en: """
        \(indentedTable(in: .en))

        \(json(in: .en))

        Examples:
          stormlog exit-codes
          stormlog verify || echo "exit code $?"
        """,
      de: """
        \(indentedTable(in: .de))

        \(json(in: .de))

        Beispiele:
          stormlog exit-codes
          stormlog prüfen || echo "Exit-Code $?"
        """))

  @Option(help: .language, completion: .words(Language.self))
  package var lang: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let language = lang.flatMap(Language.init(rawValue:)) ?? context.environmentLanguage
    try context.write(Self.text(in: language))
  }

  private static func text(in language: Language) -> String {
    lines(in: language).map { $0 + "\n" }.joined() + "\n\(json(in: language))\n"
  }

  /// The codes as help shows them, where only indented lines stay lines.
  private static func indentedTable(in language: Language) -> String {
    lines(in: language).map { "  " + $0 }.joined(separator: "\n")
  }

  private static func lines(in language: Language) -> [String] {
    table.map { code, german, english in
      String(code).padded(to: 5) + language.choose(de: german, en: english)
    }
  }

  private static func json(in language: Language) -> String {
    language.choose(
      de: "Mit --json ist ein Fehler ein Objekt auf der Fehlerausgabe: code, message, hint, exit.",
      en: "With --json an error is one object on standard error: code, message, hint, exit.")
  }

  private static let table: [(Int, String, String)] = [
    (0, "erledigt", "done"),
    (1, "nichts gefunden, oder eine Prüfung schlug fehl", "nothing matched, or a check failed"),
    (2, "von einer fachlichen Regel abgelehnt", "refused by a rule of the domain"),
    (64, "die Befehlszeile ist falsch", "the command line is wrong"),
    (65, "falsche oder beschädigte Daten", "bad or corrupt data"),
    (
      66, "nicht gefunden: Vorfall, Eintrag, Schritt oder Datei",
      "not found: no such incident, entry, step, file"
    ),
    (70, "ein Fehler im Programm", "a fault of the program"),
    (73, "eine Datei lässt sich nicht anlegen", "a file cannot be created"),
    (74, "Ein- oder Ausgabefehler, oder kein Platz mehr", "input, output or disk full"),
    (
      75, "belegt: ein anderer Prozess schreibt; noch einmal versuchen",
      "busy: another process writes; try again"
    ),
    (77, "keine Berechtigung", "permission denied"),
    (
      78, "die Konfiguration ist falsch, oder die Datenbank ist neuer als das Programm",
      "the configuration is wrong, or the database is newer than the program"
    ),
    (130, "abgebrochen", "interrupted"),
  ]
}
