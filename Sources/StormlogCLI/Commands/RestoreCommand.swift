package import ArgumentParser
import IncidentWording
import LineReading

package struct RestoreCommand: StormlogCommand {
  package static let help = CommandHelp(
    "restore", de: "wiederherstellen",
    does: Bilingual(
      en: "Put a backup in the place of the database.",
      de: "Eine Sicherung an die Stelle der Datenbank setzen."),
    more: Bilingual(
      en: """
        The backup is verified before and after. The replaced database is kept beside it, and the
        backup itself is left as it is. Nobody else has to stop working meanwhile.

        Example:
          stormlog restore /media/usb/stormlog-2026-11-24.sqlite
        """,
      de: """
        Die Sicherung wird vorher und nachher geprüft. Die ersetzte Datenbank bleibt daneben liegen,
        die Sicherung bleibt, wie sie ist. Niemand sonst muss währenddessen aufhören zu arbeiten.

        Beispiel:
          stormlog wiederherstellen /media/usb/stormlog-2026-11-24.sqlite
        """))

  @OptionGroup package var shared: SharedOptions

  @Argument(
    help: ArgumentHelp(
      en: "A backup, as `stormlog backup` writes it.",
      de: "Eine Sicherung, wie `stormlog sichern` sie schreibt.",
      value: Bilingual(en: "file", de: "datei")), completion: .candidates(.files))
  package var file: String

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.restore(from: file)
  }
}
