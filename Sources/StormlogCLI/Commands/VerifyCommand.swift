package import ArgumentParser
import IncidentWording
import PlaybookFiles

package struct VerifyCommand: StormlogCommand {
  package static let help = CommandHelp(
    "verify", de: "prüfen",
    does: Bilingual(
      en: "Check that nothing in the journal was changed, removed, inserted or reordered.",
      de: "Prüfen, dass im Journal nichts verändert, entfernt, eingefügt oder umgestellt wurde."),
    more: Bilingual(
      en: """
        A seal that was kept elsewhere also finds a journal that was rewritten with right hashes.
        Exits with 1 where something is wrong, and names the first bad entry.

        Examples:
          stormlog verify
          stormlog verify --seal 412-9f2c…
        """,
      de: """
        Ein anderswo aufbewahrtes Siegel entdeckt auch ein Journal, das mit richtigen Prüfsummen neu
        geschrieben wurde. Endet mit 1, wo etwas nicht stimmt, und nennt den ersten falschen
        Eintrag.

        Beispiele:
          stormlog prüfen
          stormlog prüfen --seal 412-9f2c…
        """))

  @OptionGroup package var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      en: "A seal as `stormlog seal` printed it.",
      de: "Ein Siegel, wie `stormlog siegel` es ausgibt.",
      value: Bilingual(en: "seal", de: "siegel")))
  package var seal: String?

  package init() {}

  package func run(in context: CommandContext) throws {
    let shell = try Shell(context, shared)
    try shell.reportVerification(seal: seal)
  }
}
