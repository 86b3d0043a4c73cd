package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentWording

package struct RedactCommand: StormlogCommand {
  package static let help = CommandHelp(
    "redact", de: "schwärzen",
    does: Bilingual(
      en: "Erase an entry's words and evidence from the file, for a stated reason.",
      de: "Texte und Belege eines Eintrags aus der Datei löschen, mit Begründung."),
    more: Bilingual(
      en: """
        The entry itself stays, and the chain still verifies. Backups and exports made before keep
        what they hold. There is no way back.

        Example:
          stormlog redact 12 --because "personal data, request under Art. 17 GDPR"
        """,
      de: """
        Der Eintrag selbst bleibt, und die Kette lässt sich weiterhin prüfen. Frühere Sicherungen
        und Exporte behalten, was sie enthalten. Rückgängig machen lässt es sich nicht.

        Beispiel:
          stormlog schwärzen 12 --because "personenbezogene Daten, Antrag nach Art. 17 DSGVO"
        """))

  @OptionGroup package var options: RecordOptions

  @Argument(
    help: ArgumentHelp(
      en: "The entry's number in the timeline.",
      de: "Die Nummer des Eintrags in der Zeitleiste.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: Int

  @OptionGroup package var reason: ReasonOption

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    let because = try shell.reading.checked(reason.because) ?? ""
    try shell.report(shell.perform(shell.desk.redacting(entry, because: because)))
  }
}
