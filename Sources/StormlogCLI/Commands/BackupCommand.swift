package import ArgumentParser
import IncidentWording
import LineReading

package struct BackupCommand: StormlogCommand {
  package static let help = CommandHelp(
    "backup", de: "sichern",
    does: Bilingual(
      en: "Write a consistent copy of the database, and verify it.",
      de: "Eine stimmige Kopie der Datenbank schreiben und prüfen."),
    more: Bilingual(
      en: """
        To restore, put the copy in place of stormlog.sqlite and run `stormlog verify`.

        Example:
          stormlog backup /media/usb/stormlog-2026-11-24.sqlite
        """,
      de: """
        Zum Zurückspielen die Kopie an die Stelle von stormlog.sqlite legen und `stormlog prüfen`
        ausführen.

        Beispiel:
          stormlog sichern /media/usb/stormlog-2026-11-24.sqlite
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "The file to write.",
      de: "Die Datei, die geschrieben wird.",
      value: Bilingual(en: "file", de: "datei")), completion: .candidates(.files))
  package var file: String

  @Flag(
    help: ArgumentHelp(
      en: "Write over a file that is there.",
      de: "Eine vorhandene Datei überschreiben."))
  package var force = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.backup(to: file, replacing: force)
  }
}
