package import ArgumentParser
import IncidentDesk
import IncidentViews
import IncidentWording

package struct EvidenceCommand: DescribedCommand {
  package static let help = CommandHelp(
    "evidence", de: "beleg",
    does: Bilingual(
      en: "The files kept as evidence.",
      de: "Die Dateien, die als Belege aufbewahrt sind."))

  package static let configuration = help.configuration(
    subcommands: [List.self, Save.self])

  package init() {}

  package struct List: StormlogCommand {
    package static let help = CommandHelp(
      "list", de: "liste",
      does: Bilingual(
        en: "Show the files kept with an incident.",
        de: "Die Dateien zeigen, die beim Vorfall aufbewahrt sind."),
      more: Bilingual(
        en: """
          Example:
            stormlog evidence list
          """,
        de: """
          Beispiel:
            stormlog beleg liste
          """))

    @OptionGroup package var options: IncidentOptions

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.report(EvidenceList(shell.desk.look(everything: true)))
    }
  }

  package struct Save: StormlogCommand {
    package static let help = CommandHelp(
      "save", de: "speichern",
      does: Bilingual(
        en: "Write a file kept as evidence to disk.",
        de: "Eine als Beleg aufbewahrte Datei speichern."),
      more: Bilingual(
        en: """
          The file is named by the first characters of its SHA-256, as the list shows it.

          Example:
            stormlog evidence save 3f9a1c -o shot.png
          """,
        de: """
          Welche Datei gemeint ist, sagen die ersten Zeichen ihres SHA-256, wie die Liste sie zeigt.

          Beispiel:
            stormlog beleg speichern 3f9a1c -o shot.png
          """))

    @OptionGroup package var options: IncidentOptions

    @Argument(
      help: ArgumentHelp(
        en: "The beginning of the file's SHA-256, at least six characters.",
        de: "Der Anfang des SHA-256 der Datei, mindestens sechs Zeichen.",
        value: Bilingual(en: "sha256", de: "sha256")))
    package var sha256: String

    @OptionGroup package var output: OutputOption

    @OptionGroup package var unverified: UnverifiedOption

    package init() {}

    package func run(in context: CommandContext) throws {
      let shell = try Shell(context, options)
      try shell.saveEvidence(
        sha256, to: output, unverified.exporting("evidence save \(sha256.shellQuoted)"))
    }
  }
}
