package import ArgumentParser
import IncidentCore
import IncidentWording
import LineReading

package struct PlaybookExportCommand: StormlogCommand {
  package static let help = CommandHelp(
    "export", de: "exportieren",
    does: Bilingual(
      en: "Write a playbook for other tools.",
      de: "Ein Playbook für andere Werkzeuge schreiben."),
    more: Bilingual(
      en: """
        Writes CACAO 2.0 (JSON) in one language: that of --lang where the playbook has it. What
        CACAO has no place for goes into an extension, out of which playbook import makes the same
        playbook again. The ids are always the same; "created" and "modified" are the time of the
        export, since a playbook's file has no date of its own.

        Example:
          stormlog playbook export employee-misconduct --format cacao --lang en -o cacao.json
        """,
      de: """
        Schreibt CACAO 2.0 (JSON) in einer Sprache: der von --lang, wo das Playbook sie hat. Wofür
        CACAO keinen Platz hat, kommt in eine Erweiterung, aus der „playbook importieren“ wieder
        dasselbe Playbook macht. Die Kennungen sind immer dieselben; "created" und "modified" sind
        die Zeit des Exports, da die Datei eines Playbooks kein eigenes Datum hat.

        Beispiel:
          stormlog playbook exportieren employee-misconduct --format cacao --lang de -o cacao.json
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "A playbook's id, or the path of a playbook file.",
      de: "Die Kennung eines Playbooks, oder der Pfad einer Datei.",
      value: Bilingual(en: "playbook", de: "playbook")),
    completion: .candidates(.playbooks))
  package var playbook: String

  @Option(
    help: ArgumentHelp(
      en: "cacao.",
      de: "Die Form: cacao.",
      value: Bilingual(en: "format", de: "format")), completion: .words(PlaybookExportFormat.self))
  package var format: String = "cacao"

  @OptionGroup package var output: OutputOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.exportPlaybook(playbook, format: format, to: output)
  }
}
