package import ArgumentParser
import IncidentWording
import LineReading

package struct BackupCommand: StormlogCommand {
  package static let help = CommandHelp(
    "backup", de: "sichern",
    does: Bilingual(
      en: "Write a whole copy of the database, and verify it.",
      de: "Eine vollständige Kopie der Datenbank schreiben und prüfen."),
    more: Bilingual(
      en: """
        `stormlog restore` puts it back.

        Example:
          stormlog backup /media/usb/stormlog-2026-11-24.sqlite
        """,
      de: """
        Zurückgespielt wird sie mit `stormlog wiederherstellen`.

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

  @OptionGroup package var unverified: UnverifiedOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.backup(
      to: file, replacing: force, unverified.exporting("backup \(file.shellQuoted)"))
  }
}
