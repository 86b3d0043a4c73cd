package import ArgumentParser
import IncidentCore
import IncidentDesk
import IncidentViews
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
        what they hold. There is no way back. What was published, who approved it and the grounds of
        a legal clock are proof (Art. 17(3)(e) GDPR): one person asks, another one confirms.
        --persons only shows which entries name somebody, as far as the program can tell.

        Examples:
          stormlog redact --persons
          stormlog redact 12 15 --because "personal data, request under Art. 17 GDPR"
          stormlog redact 14 --confirm --as brandt
          stormlog redact --all -i 3 --because "no longer needed"
        """,
      de: """
        Der Eintrag selbst bleibt, und die Kette lässt sich weiterhin prüfen. Frühere Sicherungen
        und Exporte behalten, was sie enthalten. Rückgängig machen lässt es sich nicht. Was
        veröffentlicht wurde, wer es freigab und worauf eine Meldefrist beruht, ist ein Beweis (Art. 17
        Abs. 3 Buchst. e DSGVO): Eine Person beantragt, eine andere bestätigt. --persons zeigt nur,
        welche Einträge jemanden nennen, soweit sich das erkennen lässt.

        Beispiele:
          stormlog schwärzen --persons
          stormlog schwärzen 12 15 --because "personenbezogene Daten, Antrag nach Art. 17 DSGVO"
          stormlog schwärzen 14 --confirm --as brandt
          stormlog schwärzen --all -i 3 --because "nicht mehr gebraucht"
        """))

  @OptionGroup package var options: RecordOptions

  @Argument(
    help: ArgumentHelp(
      en: "The entry's number in the timeline; several in one act.",
      de: "Die Nummer des Eintrags in der Zeitleiste; mehrere in einem Zug.",
      value: Bilingual(en: "entry", de: "eintrag")))
  package var entry: [Int] = []

  @OptionGroup package var reason: ReasonOption

  @Flag(
    help: ArgumentHelp(
      en: "Confirm what another person asked for.",
      de: "Bestätigen, was eine andere Person beantragt hat."))
  package var confirm = false

  @Flag(
    help: ArgumentHelp(
      en: "Erase proof without a second person; the record says so.",
      de: "Einen Beweis ohne zweite Person schwärzen; das steht dann dabei."))
  package var alone = false

  @Flag(
    help: ArgumentHelp(
      en: "All entries of a closed incident.",
      de: "Alle Einträge eines abgeschlossenen Vorfalls."))
  package var all = false

  @Flag(
    help: ArgumentHelp(
      en: "Redact nothing; show the entries that name somebody.",
      de: "Nichts schwärzen; die Einträge zeigen, die jemanden nennen."))
  package var persons = false

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, options)
    guard !(confirm && alone) else { throw shell.failures.exclusive("--confirm", "--alone") }
    guard !persons else {
      if confirm || alone || all || !entry.isEmpty || reason.because != nil {
        throw shell.failures.exclusive(
          "--persons",
          Bilingual(en: "any redaction", de: "eine Schwärzung").text(
            in: shell.language))
      }
      let (look, traces) = try shell.desk.personTraces()
      return try shell.report(PersonTraceList(look, traces))
    }
    guard all == entry.isEmpty else {
      throw all
        ? shell.failures.exclusive(
          "--all",
          Bilingual(en: "entry numbers", de: "Nummern von Einträgen").text(in: shell.language))
        : shell.failures.entryToRedact()
    }
    let receipt = try shell.perform(
      shell.desk.redacting(
        all ? .all : .entries(entry), because: shell.reading.checked(reason.because),
        confirm ? .confirming : alone ? .alone : .asking))
    try shell.report(receipt)
    shell.warnOfWhatStays(after: receipt, isWhole: all)
  }
}
